using System.Xml;

namespace Linnet.Returns.Files;

/// <summary>What a workbook says of itself: its sheets in order, and where its texts and formats are.</summary>
internal sealed record WorkbookIndex(IReadOnlyList<SheetEntry> Sheets, bool From1904, string SharedTexts, string Formats)
{
    private const string ContentTypes = "[Content_Types].xml";

    public static WorkbookIndex Read(WorkbookParts parts)
    {
        RefuseWhatIsNotAPlainWorkbook(parts);

        var workbook = Links(parts, "").FirstOrDefault(l => l.Kind == "officeDocument")?.Part ?? "xl/workbook.xml";
        using var xml = parts.Open(workbook, TableLimits.MostBytesInOtherPart) ?? throw parts.Refused(WhatItIsInstead(parts));

        var links = Links(parts, workbook);
        var worksheets = links.Where(l => l.Kind == "worksheet").ToLookup(l => l.Id, l => l.Part);
        var sheets = new List<SheetEntry>();
        var from1904 = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet")
                continue;
            if (sheets.Count == TableLimits.MostSheets)
                throw parts.Refused(new FileFault.TooLarge("The workbook", TableLimits.MostSheets, "sheets"));

            var part = worksheets[LinkOf(xml)].FirstOrDefault();
            if (part is not null)
                sheets.Add(new(xml.GetAttribute("name") ?? part, part, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        // What can be seen comes first: a hidden sheet is rarely the one meant.
        return new([.. sheets.OrderBy(s => s.Hidden)], from1904, Part("sharedStrings"), Part("styles"));

        string Part(string kind) => links.FirstOrDefault(l => l.Kind == kind)?.Part ?? $"xl/{kind}.xml";
    }

    private static void RefuseWhatIsNotAPlainWorkbook(WorkbookParts parts)
    {
        if (parts.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) || Declares(parts, "macroEnabled"))
            throw parts.Refused(new FileFault.HasMacros());
        if (parts.Has("EncryptedPackage") || parts.Has("EncryptionInfo"))
            throw parts.Refused(new FileFault.PasswordProtected());
    }

    private static Fault WhatItIsInstead(WorkbookParts parts)
    {
        if (parts.Has("xl/workbook.bin"))
            return new FileFault.NotAWorkbook("a binary workbook (.xlsb)");
        if (parts.Has("word/document.xml"))
            return new FileFault.NotAWorkbook("a Word document");
        if (parts.Has("ppt/presentation.xml"))
            return new FileFault.NotAWorkbook("a PowerPoint presentation");
        return parts.Has("mimetype") ? new FileFault.NotAWorkbook("an OpenDocument file") : new FileFault.NotAWorkbook("a zip file");
    }

    private static bool Declares(WorkbookParts parts, string kind)
    {
        using var xml = parts.Open(ContentTypes, TableLimits.MostBytesInOtherPart);
        while (xml?.Read() == true)
        {
            if (xml.GetAttribute("ContentType")?.Contains(kind, StringComparison.OrdinalIgnoreCase) == true)
                return true;
        }

        return false;
    }

    /// <summary>Where a part's links lead. Links to other files are left alone.</summary>
    private static List<Link> Links(WorkbookParts parts, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        using var xml = parts.Open($"{folder}_rels/{part[slash..]}.rels", TableLimits.MostBytesInOtherPart);

        var links = new List<Link>();
        while (xml?.Read() == true)
        {
            if (xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External")
                continue;
            if (
                xml.GetAttribute("Id") is not { } id
                || xml.GetAttribute("Type") is not { } type
                || xml.GetAttribute("Target") is not { } to
            )
                continue;

            links.Add(new(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, to)));
        }

        return links;
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    // The attribute's namespace differs between the two forms of the standard, its local name does not.
    private static string LinkOf(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Contains("relationships", StringComparison.Ordinal))
                id = xml.Value;
        }

        xml.MoveToElement();
        return id;
    }

    private sealed record Link(string Id, string Kind, string Part);
}
