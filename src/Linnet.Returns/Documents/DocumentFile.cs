using System.Text;
using Linnet.Record;

namespace Linnet.Returns.Documents;

/// <summary>Tells by its content what a letter, report or photograph is, and takes in only what cannot run.</summary>
/// <remarks>
/// An allow-list: what is not known for harmless is refused, whatever it is called. Office files are opened and looked through for
/// programs, since a document with macros looks like one without.
/// </remarks>
public static class DocumentFile
{
    private static readonly (byte[] Starts, string What)[] Refused =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "This is an older Office file, an Outlook message or a file with a password. Save it as .docx, .xlsx or PDF without a password, and choose that"),
        ("MZ"u8.ToArray(), "This is a program. Programs are not kept with a child's record"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "This is a program. Programs are not kept with a child's record"),
        ("#!"u8.ToArray(), "This is a program. Programs are not kept with a child's record"),
        ("{\\rtf"u8.ToArray(), "This is an RTF document, which can carry other files. Save it as .docx or PDF, and choose that"),
        ("GIF8"u8.ToArray(), "This is a moving picture (GIF). Save it as PNG or JPEG, and choose that"),
        ([0x1F, 0x8B], "This is a packed folder. Unpack it, and add its files one by one"),
        ("7z"u8.ToArray(), "This is a packed folder. Unpack it, and add its files one by one"),
        ("Rar!"u8.ToArray(), "This is a packed folder. Unpack it, and add its files one by one"),
    ];

    /// <summary>The file, with its words where they can be read; or why it is refused and what to do.</summary>
    public static (AttachedFile? File, string? Refusal) Read(byte[] bytes)
    {
        if (bytes.Length == 0) return (null, "The file is empty. Check that the right one was chosen");
        foreach (var (starts, what) in Refused)
        {
            if (bytes.AsSpan().StartsWith(starts)) return (null, what);
        }

        if (bytes.AsSpan().StartsWith("%PDF-"u8)) return PdfDocument.Read(bytes);
        if (bytes.AsSpan().StartsWith("PK"u8)) return OfficeDocument.Read(bytes);
        if (Picture.FormatOf(bytes) is { } picture) return Picture.Read(picture, bytes);
        if (bytes.Length > 12 && bytes.AsSpan(4, 4).SequenceEqual("ftyp"u8)) return (null, "This is a photograph or film in a form that not every computer shows (HEIC, MP4). Save the photograph as JPEG, and choose that");
        return PlainText.Read(bytes);
    }

    /// <summary>Whether these words of ASCII stand anywhere in the bytes, in capitals or not.</summary>
    internal static bool Holds(ReadOnlySpan<byte> bytes, string words)
    {
        var (lower, upper) = ((byte)char.ToLowerInvariant(words[0]), (byte)char.ToUpperInvariant(words[0]));
        for (var rest = bytes; rest.IndexOfAny(lower, upper) is var at and >= 0 && rest.Length - at >= words.Length; rest = rest[(at + 1)..])
        {
            if (Ascii.EqualsIgnoreCase(rest.Slice(at, words.Length), words)) return true;
        }

        return false;
    }
}
