using System.Xml;

namespace Linnet.Returns.Files;

/// <summary>An Excel workbook (.xlsx). Its sheets are streamed; its texts and number formats are held.</summary>
public sealed class Workbook : TableSet
{
    private readonly WorkbookParts parts;

    public Workbook(string name, Stream file)
    {
        Name = name;
        parts = new WorkbookParts(name, file);
        try
        {
            var index = parts.Guarded(() => WorkbookIndex.Read(parts));
            var texts = parts.Guarded(() => SharedTexts.Read(parts, index.SharedTexts));
            var formats = parts.Guarded(() => CellFormats.Read(parts, index.Formats));
            Tables = [.. index.Sheets.Select(sheet => new Sheet(name, sheet, parts, texts, formats, index.From1904))];
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    public override string Name { get; }

    public override IReadOnlyList<Table> Tables { get; }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            parts.Dispose();
        base.Dispose(disposing);
    }

    private sealed class Sheet(
        string file,
        SheetEntry sheet,
        WorkbookParts parts,
        IReadOnlyList<string> texts,
        CellFormats formats,
        bool from1904
    ) : Table
    {
        public override string Name => sheet.Name;

        public override string Place { get; } = $"{file}, {sheet.Name}";

        public override IEnumerable<TableRow> Rows()
        {
            using var xml = parts.Open(sheet.Part, TableLimits.MostBytesInSheet) ?? throw Missing();
            var rows = new SheetRows(xml, texts, formats, from1904);
            while (parts.Guarded(rows.Next) is { } row)
                yield return row;
        }

        private ImportRefusedException Missing() =>
            parts.Refused(new FileFault.Damaged($"the sheet '{sheet.Name}' is named but not there"));
    }
}

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetEntry(string Name, string Part, bool Hidden);
