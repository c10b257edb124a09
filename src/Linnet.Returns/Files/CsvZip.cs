using System.IO.Compression;

namespace Linnet.Returns.Files;

/// <summary>A zip file with one CSV file for each table: the folder of them, as it is sent over the web.</summary>
public sealed class CsvZip : TableSet
{
    private readonly ZipArchive archive;

    public CsvZip(string name, Stream file)
    {
        Name = name;
        archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false);
        var csv = archive.Entries.Where(IsCsv).OrderBy(e => e.Name, StringComparer.OrdinalIgnoreCase).ToList();
        if (csv.Count > TableLimits.MostFilesInFolder)
            throw Refused(name, new FileFault.TooLarge("The file", TableLimits.MostFilesInFolder, "CSV files"));
        if (csv.Exists(e => e.IsEncrypted))
            throw Refused(name, new FileFault.LockedZip());

        Tables = [.. csv.Select(e => new CsvTable(e.Name, () => Inflated(e)))];
    }

    public override string Name { get; }

    public override IReadOnlyList<Table> Tables { get; }

    /// <summary>Whether this zip file holds CSV files and is no workbook, which is a zip file too. Leaves the stream at its start.</summary>
    public static bool Is(Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Any(IsCsv) && zip.GetEntry("[Content_Types].xml") is null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            file.Position = 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            archive.Dispose();
        base.Dispose(disposing);
    }

    // What an Apple computer adds to a zip file is hidden, and so are '.' files.
    private static bool IsCsv(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        && !entry.Name.StartsWith('.')
        && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal);

    /// <summary>The file as it inflates, and no more than a file may be: a few kilobytes can inflate to gigabytes.</summary>
    private static MemoryStream Inflated(ZipArchiveEntry entry)
    {
        var whole = new MemoryStream();
        try
        {
            using var packed = entry.Open();
            var block = new byte[1 << 16];
            while (packed.Read(block) is var read and > 0)
            {
                if (whole.Length + read > TableLimits.MostBytesInFile)
                    throw Refused(entry.Name, new FileFault.TooLarge("The file", TableLimits.MostBytesInFile >> 20, "MB"));
                whole.Write(block, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw Refused(entry.Name, new FileFault.Damaged("it cannot be unpacked"));
        }

        if (whole.Length > 0 && FileSignature.Check(entry.Name, whole) != FileKind.Csv)
            throw Refused(entry.Name, new FileFault.NotAWorkbook("a workbook with the name of a CSV file"));
        whole.Position = 0;
        return whole;
    }

    private static ImportRefusedException Refused(string name, Fault fault) => new(new(new(name), fault));
}
