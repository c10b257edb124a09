using System.Globalization;

namespace Linnet.Returns.Files;

/// <summary>What can be wrong with a file before any of its cells is read.</summary>
public static class FileFault
{
    private const string SaveAs = "Save the lists as an Excel workbook (.xlsx), or as CSV files in one folder.";

    public sealed record NotFound : Fault
    {
        public override string Message => "There is no such file or folder. Check the name and where it is kept.";
    }

    public sealed record NothingInIt : Fault
    {
        public override string Message => $"The file is empty (0 bytes). {SaveAs}";
    }

    public sealed record CannotBeOpened : Fault
    {
        public override string Message => "The file could not be opened. Check that you may read it and that nobody has it locked.";
    }

    public sealed record NotAWorkbook(string Found) : Fault
    {
        public override string Message => $"This is {Found}, not an Excel workbook. {SaveAs}";
    }

    public sealed record OldExcel : Fault
    {
        public override string Message =>
            "This is a workbook of Excel 97-2003 (.xls). Open it in Excel and save it as 'Excel Workbook (.xlsx)'.";
    }

    public sealed record PasswordProtected : Fault
    {
        public override string Message =>
            "The workbook is protected by a password. Open it in Excel, remove the password "
            + "(File, Info, Protect Workbook) and save it again.";
    }

    public sealed record LockedZip : Fault
    {
        public override string Message => "The zip file is protected by a password. Make it again without one.";
    }

    public sealed record HasMacros : Fault
    {
        public override string Message =>
            "The workbook holds macros, which are refused because they are programs. Save it as 'Excel Workbook (.xlsx)', without macros.";
    }

    public sealed record Damaged(string What) : Fault
    {
        public override string Message => $"The file is damaged: {What}. Open it in Excel, save it under a new name and import that.";
    }

    public sealed record TooLarge(string What, long Most, string Unit) : Fault
    {
        public override string Message =>
            string.Create(CultureInfo.InvariantCulture, $"{What} is larger than {Most:N0} {Unit}. Check that the right file was chosen.");
    }

    public sealed record NoTables(string Found) : Fault
    {
        public override string Message =>
            $"The folder holds no CSV files ({Found}). Put one CSV file for each list in it, or give the workbook.";
    }
}
