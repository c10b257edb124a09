using System.IO.Compression;
using System.Text;
using System.Xml;
using Linnet.Rights;

namespace Linnet.Returns.Documents;

/// <summary>Writes a copy of a record as a Word document that holds what can be read on its pages, and nothing else: no author, no history, no properties, no links.</summary>
/// <remarks>ECMA-376 parts 1 and 2. The same lines give the same bytes.</remarks>
public static class WrittenDocument
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Its bytes.</summary>
    /// <param name="lines">What stands in it.</param>
    /// <param name="foot">What stands at the foot of each page; "page n of N" follows.</param>
    public static byte[] Of(IReadOnlyList<CopyLine> lines, string foot)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{Word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Word}.styles+xml"/><Override PartName="/word/footer.xml" ContentType="{Word}.footer+xml"/></Types>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="{Relations}/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(zip, "word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="f" Type="{Relations}/footer" Target="footer.xml"/></Relationships>""");
            Add(zip, "word/styles.xml", Styles);
            Add(zip, "word/footer.xml", xml => Foot(xml, foot));
            Add(zip, "word/document.xml", xml => Body(xml, lines));
        }

        return bytes.ToArray();
    }

    private static void Body(XmlWriter xml, IReadOnlyList<CopyLine> lines)
    {
        xml.WriteStartElement("w", "document", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("body", Main);
        foreach (var line in lines) Paragraph(xml, line.Look.ToString(), line.Text);
        xml.WriteRaw("""<w:sectPr><w:footerReference w:type="default" r:id="f"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>""");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Foot(XmlWriter xml, string foot)
    {
        xml.WriteStartElement("w", "ftr", Main);
        xml.WriteStartElement("p", Main);
        xml.WriteRaw("""<w:pPr><w:pStyle w:val="Note"/><w:jc w:val="center"/></w:pPr>""");
        Run(xml, $"{foot}, page ");
        Count(xml, "PAGE");
        Run(xml, " of ");
        Count(xml, "NUMPAGES");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Paragraph(XmlWriter xml, string style, string text)
    {
        xml.WriteStartElement("p", Main);
        xml.WriteRaw($"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""");
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0) xml.WriteRaw("<w:r><w:br/></w:r>");
            Run(xml, lines[at]);
        }

        xml.WriteEndElement();
    }

    private static void Run(XmlWriter xml, string text)
    {
        xml.WriteStartElement("r", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Counted by whoever opens or prints it.</summary>
    private static void Count(XmlWriter xml, string what) =>
        xml.WriteRaw($"""<w:fldSimple w:instr="{what}"><w:r><w:t>1</w:t></w:r></w:fldSimple>""");

    private static void Add(ZipArchive zip, string name, string text) => Add(zip, name, xml => xml.WriteRaw(text));

    private static void Add(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var part = zip.CreateEntry(name, CompressionLevel.Optimal);
        part.LastWriteTime = NoTime;
        using var stream = part.Open();
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), ConformanceLevel = ConformanceLevel.Auto });
        xml.WriteProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
        write(xml);
    }

    private static string Style(string name, string paragraph, string letters) =>
        $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>""";

    private static readonly string Styles =
        $"""<w:styles xmlns:w="{Main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"""
        + Style("Title", """<w:spacing w:after="240"/><w:outlineLvl w:val="0"/>""", """<w:b/><w:sz w:val="48"/>""")
        + Style("Part", """<w:pageBreakBefore/><w:spacing w:after="240"/><w:outlineLvl w:val="0"/>""", """<w:b/><w:sz w:val="36"/>""")
        + Style("Heading", """<w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="1"/>""", """<w:b/><w:sz w:val="28"/>""")
        + Style("Question", """<w:keepNext/><w:spacing w:before="120" w:after="40"/>""", "<w:b/>")
        + Style("Body", "", "")
        + Style("Note", "", """<w:color w:val="505A5F"/><w:sz w:val="20"/>""")
        + "</w:styles>";
}
