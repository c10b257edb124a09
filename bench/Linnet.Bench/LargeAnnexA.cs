using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Linnet.Returns.AnnexA;

namespace Linnet.Bench;

/// <summary>An Annex A workbook of the size of the largest councils, filled from the lists' own columns: for measuring with, not for reading.</summary>
public static class LargeAnnexA
{
    /// <summary>Rows by list: six months of contacts and referrals, everybody open or lately closed.</summary>
    private static readonly int[] Rows = [45_000, 8_000, 10_000, 10_000, 3_500, 20_000, 2_500, 2_600, 2_500, 300, 300];

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Writes the workbook, its rows this many times fewer than the largest.</summary>
    public static int Write(string path, LocalDate asOf, int fewer = 1)
    {
        var draw = new Random(1);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", ContentTypes);
        Part(zip, "_rels/.rels", x => Relationship(x, ["officeDocument:xl/workbook.xml"]));
        Part(zip, "xl/_rels/workbook.xml.rels", x => Relationship(x, AnnexALists.All.Select(l => $"worksheet:worksheets/sheet{l.Number}.xml")));
        Part(zip, "xl/workbook.xml", Workbook);
        var written = 0;
        foreach (var list in AnnexALists.All)
        {
            var rows = Rows[list.Number - 1] / fewer;
            written += rows;
            Part(zip, $"xl/worksheets/sheet{list.Number}.xml", x => Sheet(x, list, rows, asOf, draw));
        }

        return written;
    }

    private static void Sheet(XmlWriter xml, AnnexAList list, int rows, LocalDate asOf, Random draw)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        Row(xml, 1, list.Columns.Select(c => c.Heading));
        for (var row = 0; row < rows; row++)
        {
            var began = asOf.PlusDays(-draw.Next(1, 175));
            Row(xml, row + 2, list.Columns.Select((column, place) => place == 0 ? $"C{row + (list.Number < 6 ? 0 : 50_000)}" : Cell(column, began, asOf, draw)));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Cell(Column column, LocalDate began, LocalDate asOf, Random draw) => column.Kind switch
    {
        ColumnKind.Day when column.Key.Contains("ended", StringComparison.Ordinal) || column.Key.Contains("closed", StringComparison.Ordinal) => "",
        ColumnKind.Day when column.Days == DayRange.Birth => Day(asOf.PlusDays(-draw.Next(400, 6000))),
        ColumnKind.Day when column.Role == ColumnRole.IdentifiesTheRow => Day(began),
        ColumnKind.Day => draw.Next(4) == 0 ? "" : Day(began.PlusDays(draw.Next(0, Period.DaysBetween(began, asOf) + 1))),
        ColumnKind.Number => draw.Next(0, 4).ToString(CultureInfo.InvariantCulture),
        ColumnKind.Code => column.Codes?.All is { Count: > 0 } codes ? codes[draw.Next(codes.Count)].Preferred : "",
        _ => $"W{draw.Next(900)}",
    };

    private static string Day(LocalDate day) => day.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);

    private static void Row(XmlWriter xml, int number, IEnumerable<string> cells)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteElementString("t", Main, cell);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Workbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        foreach (var list in AnnexALists.All)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", $"List {list.Number}");
            xml.WriteAttributeString("sheetId", list.Number.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Relations, $"r{list.Number}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Relationship(XmlWriter xml, IEnumerable<string> targets)
    {
        var number = 0;
        xml.WriteStartElement("Relationships", Package);
        foreach (var target in targets)
        {
            xml.WriteStartElement("Relationship", Package);
            xml.WriteAttributeString("Id", $"r{++number}");
            xml.WriteAttributeString("Type", $"{Relations}/{target[..target.IndexOf(':', StringComparison.Ordinal)]}");
            xml.WriteAttributeString("Target", target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void ContentTypes(XmlWriter xml)
    {
        const string types = "http://schemas.openxmlformats.org/package/2006/content-types";
        const string spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        xml.WriteStartElement("Types", types);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/xl/workbook.xml", $"{spreadsheet}.sheet.main+xml");
        foreach (var list in AnnexALists.All) Override($"/xl/worksheets/sheet{list.Number}.xml", $"{spreadsheet}.worksheet+xml");
        xml.WriteEndElement();

        void Default(string extension, string type) => Entry("Default", "Extension", extension, type);
        void Override(string part, string type) => Entry("Override", "PartName", part, type);
        void Entry(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element, types);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        using var xml = XmlWriter.Create(stream);
        write(xml);
    }
}
