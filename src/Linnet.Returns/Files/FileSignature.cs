using System.Text;

namespace Linnet.Returns.Files;

/// <summary>The two kinds of file that hold tables.</summary>
public enum FileKind
{
    Workbook,
    Csv,
}

/// <summary>Tells by its first bytes what a file is, whatever it is called, and says so when it is not one that holds tables.</summary>
public static class FileSignature
{
    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // A password turns a workbook into a compound file that holds a part of this name.
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly (byte[] Starts, string Found)[] Others =
    [
        ("%PDF"u8.ToArray(), "a PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ("GIF8"u8.ToArray(), "a picture (GIF)"),
        ("{\\rtf"u8.ToArray(), "a text document (RTF)"),
        ([0x1F, 0x8B], "a compressed file (gzip)"),
        ("7z"u8.ToArray(), "a compressed file (7-Zip)"),
        ("Rar!"u8.ToArray(), "a compressed file (RAR)"),
    ];

    /// <exception cref="ImportRefusedException">The file is empty, too large, or something else.</exception>
    public static FileKind Check(string name, Stream file)
    {
        if (file.Length == 0)
            throw Refused(name, new FileFault.NothingInIt());
        if (file.Length > TableLimits.MostBytesInFile)
            throw Refused(name, new FileFault.TooLarge("The file", TableLimits.MostBytesInFile >> 20, "MB"));

        var start = new byte[512];
        file.Position = 0;
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;

        if (start.AsSpan().StartsWith(Zip))
            return FileKind.Workbook;
        if (start.AsSpan().StartsWith(CompoundFile))
            throw Refused(name, Holds(file, Encrypted) ? new FileFault.PasswordProtected() : new FileFault.OldExcel());

        foreach (var (starts, found) in Others)
        {
            if (start.AsSpan().StartsWith(starts))
                throw Refused(name, new FileFault.NotAWorkbook(found));
        }

        return LooksLikeText(start, out var text) && IsNamedAsCsv(name) && !text.StartsWith('<')
            ? FileKind.Csv
            : throw Refused(name, new FileFault.NotAWorkbook(WhatElse(start, text)));
    }

    private static bool IsNamedAsCsv(string name) => Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".txt" or ".tsv";

    private static bool LooksLikeText(byte[] start, out string text)
    {
        text = Encoding.Latin1.GetString(start).TrimStart('ï', '»', '¿', 'ÿ', 'þ', ' ', '\r', '\n', '\t');
        var isUtf16 = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return isUtf16 || !start.Contains((byte)0);
    }

    private static string WhatElse(byte[] start, string text)
    {
        if (!LooksLikeText(start, out _))
            return "a kind of file that we do not know";
        if (
            text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        )
            return "a web page";
        return text.StartsWith('<') ? "an XML file" : "a text file";
    }

    private static bool Holds(Stream file, byte[] sought)
    {
        var block = new byte[1 << 16];
        var kept = 0;
        while (true)
        {
            var read = file.Read(block, kept, block.Length - kept);
            if (read == 0)
                return false;
            if (block.AsSpan(0, kept + read).IndexOf(sought) >= 0)
                return true;

            var end = kept + read;
            kept = Math.Min(sought.Length - 1, end);
            block.AsSpan(end - kept, kept).CopyTo(block);
        }
    }

    private static ImportRefusedException Refused(string name, Fault fault) => new(new(new(name), fault));
}
