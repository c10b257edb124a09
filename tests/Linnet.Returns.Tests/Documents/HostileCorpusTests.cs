using System.Diagnostics;
using System.IO.Compression;
using Linnet.Record;
using Linnet.Returns.Documents;
using static Linnet.Returns.Tests.Documents.Made;

namespace Linnet.Returns.Tests.Documents;

/// <summary>Threats 17 and 18: some five hundred files that carry something that runs, in every place of every kind of file. Each is refused, or kept without it.</summary>
public sealed class HostileCorpusTests
{
    private const string Mark = "C4N4RY";
    private static readonly byte[] Program = [.. "MZ"u8, 0x90, 0, .. Text(Mark)];

    private static readonly byte[][] Payloads =
    [
        Text($"<script>alert('{Mark}')</script>"), Text($"<svg xmlns='http://www.w3.org/2000/svg' onload='{Mark}'/>"), Text($"<?php system('{Mark}'); ?>"),
        Text($"<!DOCTYPE html><body>{Mark}"), Text($"#!/bin/sh\n{Mark}"), Text($"MIME-Version: 1.0\n\n{Mark}"), Program, [0x7F, .. Text($"ELF{Mark}")],
        Zip(($"{Mark}.txt", Text(Mark))), Text($"{{\\rtf1 {Mark}}}"), Text($"%PDF-1.7\n/JavaScript ({Mark})\n%%EOF"), Text($"GIF89a{Mark}"), [0xD0, 0xCF, 0x11, 0xE0, .. Text(Mark)],
    ];

    private static readonly string[] PartsThatRun =
    [
        "word/vbaProject.bin", "word/VBAPROJECT.BIN", "word/activeX/activeX1.bin", "word/embeddings/oleObject1.bin", "a.js", "a.vbs", "a.exe", "a.dll", "a.bat",
        "a.cmd", "a.ps1", "a.hta", "a.jar", "a.html", "a.svg", "../../../etc/cron.d/x", "..\\..\\x.txt", "word/../../x", "C:\\x.txt", "Basic/Standard/x.xml", "Scripts/python/x.py", "xl/macrosheets/sheet1.xml",
    ];

    [Fact]
    public void Nothing_that_runs_is_kept_in_any_place_of_any_kind_of_file()
    {
        var corpus = Corpus().ToList();
        Assert.True(corpus.Count >= 400, $"{corpus.Count} files");

        var kept = corpus.Where(f => DocumentFile.Read(f.File).File is { } file && CanRead(file.Bytes, Mark)).Select(f => f.Where).Distinct();

        Assert.Empty(kept);
    }

    [Fact]
    public void Every_refusal_says_what_to_do()
    {
        foreach (var (where, file) in Corpus())
        {
            var (kept, refusal) = DocumentFile.Read(file);
            Assert.True(kept is not null || refusal is { Length: > 20 }, where);
        }
    }

    [Theory]
    [InlineData(30_000, 30_000)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(0, 10)]
    [InlineData(-1, 10)]
    public void A_picture_that_says_it_is_larger_than_any_photograph_is_refused(int width, int height) => Assert.Null(DocumentFile.Read(Png(width, height)).File);

    [Fact]
    public void A_jpeg_that_says_so_is_refused()
    {
        var flood = Jpeg();
        var size = flood.AsSpan().IndexOf(new byte[] { 0xFF, 0xC2 }) + 5;
        (flood[size], flood[size + 2]) = (0xFF, 0xFF);

        Assert.Contains("far larger than any photograph", DocumentFile.Read(flood).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_unpacks_without_end_is_refused_soon_and_in_little_memory()
    {
        var bomb = Docx(("word/media/image1.png", new byte[200 << 20]));
        Assert.True(bomb.Length < 1 << 20);
        var watch = Stopwatch.StartNew();

        Assert.Null(DocumentFile.Read(bomb).File);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static IEnumerable<(string Where, byte[] File)> Corpus()
    {
        foreach (var (n, payload) in Payloads.Index())
        {
            foreach (var (kind, sound) in new[] { ("JPEG", Jpeg()), ("PNG", Png()), ("PDF", Pdf()), ("Word", Docx()), ("OpenDocument", Odt()) })
            {
                yield return ($"{n} before {kind}", [.. payload, .. sound]);
                yield return ($"{n} behind {kind}", [.. sound, .. payload]);
                yield return ($"{n} behind {kind}, after much else", [.. sound, .. new byte[5_000], .. payload]);

                // Between two parts of a PDF and among the numbers of a JPEG it is no program but noise.
                if (kind is not ("PDF" or "JPEG")) yield return ($"{n} in the middle of {kind}", [.. sound[..(sound.Length / 2)], .. payload, .. sound[(sound.Length / 2)..]]);
            }

            foreach (var marker in new byte[] { 0xE0, 0xE1, 0xE2, 0xE3, 0xED, 0xEE, 0xEF, 0xFE }) yield return ($"{n} in segment {marker:x} of JPEG", Jpeg((marker, payload)));
            foreach (var piece in new[] { "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prIv", "acTL" }) yield return ($"{n} in {piece} of PNG", Png((piece, payload)));
            yield return ($"{n} alone", payload);
        }

        foreach (var part in PartsThatRun)
            foreach (var payload in new[] { Program, Text(Mark) })
            {
                yield return ($"{part} in Word", Docx((part, payload)));
                yield return ($"{part} in OpenDocument", Odt((part, payload)));
            }

        foreach (var word in new[] { "/JavaScript", "/Launch", "/EmbeddedFile" }) yield return ($"{word} in PDF", Pdf($"<<{word} ({Mark})>>"));
        foreach (var type in new[] { "word.document.macroEnabled", "excel.sheet.macroEnabled" })
            yield return (type, Zip(("[Content_Types].xml", Text($"<Types><Override PartName='/{Mark}' ContentType='application/vnd.ms-{type}.main+xml'/></Types>"))));
    }
}
