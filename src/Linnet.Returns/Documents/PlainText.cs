using Linnet.Record;
using Linnet.Returns.Files;

namespace Linnet.Returns.Documents;

/// <summary>Text without markup that a browser or a mail program might follow.</summary>
internal static class PlainText
{
    private const int LookedThrough = 1 << 16;
    private static readonly string[] Markup = ["<html", "<!doctype", "<svg", "<script", "<?xml", "<?php", "<iframe", "<body", "<object"];
    private static readonly string[] Mail = ["MIME-Version:", "Content-Type: multipart", "Content-Transfer-Encoding:"];

    public static (AttachedFile? File, string? Refusal) Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = new StreamReader(stream, CsvText.EncodingOf(stream), detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        if (text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f'))) return (null, "This kind of file is not kept here. Save it as PDF, Word (.docx), Excel (.xlsx), OpenDocument text (.odt), PNG, JPEG or plain text, and choose that");

        var start = bytes.AsSpan(0, Math.Min(bytes.Length, LookedThrough)).ToArray();
        if (Markup.Any(m => DocumentFile.Holds(start, m))) return (null, "This is a web page or a drawing made of script (HTML, SVG, XML), which can run programs. Print it to a PDF, and choose that");
        if (Mail.Any(m => DocumentFile.Holds(start, m))) return (null, "This is an e-mail, which can carry other files. Print it to a PDF, and add what was attached one by one");
        return (new(FileFormat.Txt, bytes, text), null);
    }
}
