using System.Buffers.Binary;

namespace Linnet.Returns.Documents;

/// <summary>A JPEG, segment by segment: what shows the picture, and what tells where, when and with what it was taken.</summary>
/// <remarks>
/// ITU-T T.81 annex B; Exif 2.32 (JEITA CP-3451). A photograph of a room says in its EXIF to a few metres where the room is: of a child whose
/// address is protected that must not lie in a file that is passed on.
/// </remarks>
internal static class Jpeg
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Jfif = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Colours = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte Comment = 0xFE;

    /// <summary>The picture alone, turned as it was; null where the file is no JPEG from beginning to end.</summary>
    /// <remarks>What hangs on behind the end is left out with the rest: phones put a second picture or a film there.</remarks>
    public static byte[]? Bare(byte[] file)
    {
        var (head, body, turned) = (new MemoryStream(), new MemoryStream(), Orientation.AsItIs);
        var at = 2;
        while (Segment(file, at) is { } segment && segment.Marker != End)
        {
            var bytes = file.AsSpan(segment.Begin..segment.End);
            if (segment.Marker == Exif && Orientation.In(bytes[4..]) is { } found) turned = found;
            if (Shows(segment.Marker, bytes)) (segment.Marker == Jfif ? head : body).Write(bytes);
            at = segment.Marker == Scan ? EndOfScan(file, segment.End) : segment.End;
            body.Write(file.AsSpan(segment.End..at));
        }

        return Segment(file, at) is null ? null : [0xFF, Start, .. head.ToArray(), .. Orientation.Segment(turned), .. body.ToArray(), 0xFF, End];
    }

    /// <summary>Writes noughts over what does not show the picture, in the middle of another file whose places must stay where they are.</summary>
    /// <param name="at">Where the picture begins.</param>
    public static void BlankIn(byte[] file, int at)
    {
        for (var next = at + 2; Segment(file, next) is { } segment && segment.Marker is not (Scan or End); next = segment.End)
        {
            if (!Shows(segment.Marker, file.AsSpan(segment.Begin..segment.End))) file.AsSpan((segment.Begin + 4)..segment.End).Clear();
        }
    }

    /// <summary>How wide and high it says it is; null where it does not.</summary>
    public static (int Width, int Height)? SizeOf(byte[] file)
    {
        for (var at = 2; Segment(file, at) is { } segment && segment.Marker is not (Scan or End); at = segment.End)
        {
            if (segment.Marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && segment.End - segment.Begin >= 9)
                return (Number(file, segment.Begin + 7), Number(file, segment.Begin + 5));
        }

        return null;
    }

    /// <summary>Everything that decodes it, its colours and its resolution; no other word about it.</summary>
    private static bool Shows(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        Jfif => segment[4..].StartsWith("JFIF\0"u8),
        Colours => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        Adobe => segment[4..].StartsWith("Adobe"u8),
        >= 0xE0 and <= 0xEF or Comment => false,
        _ => true,
    };

    /// <summary>The segment that begins here; null where none does.</summary>
    private static Found? Segment(byte[] file, int at)
    {
        while (at + 1 < file.Length && file[at] == 0xFF && file[at + 1] == 0xFF) at++;
        if (at + 1 >= file.Length || file[at] != 0xFF || file[at + 1] is 0x00 or Start) return null;
        if (file[at + 1] is End or 0x01 or (>= 0xD0 and <= 0xD7)) return new(file[at + 1], at, at + 2);
        if (at + 4 > file.Length || Number(file, at + 2) < 2 || at + 2 + Number(file, at + 2) > file.Length) return null;
        return new(file[at + 1], at, at + 2 + Number(file, at + 2));
    }

    /// <summary>In what was scanned, 0xFF is followed by nought or by a sign to begin afresh; by anything else, the scan is over.</summary>
    private static int EndOfScan(byte[] file, int at)
    {
        while (at + 1 < file.Length && (file[at] != 0xFF || file[at + 1] is 0x00 or (>= 0xD0 and <= 0xD7))) at++;
        return at;
    }

    private static int Number(byte[] file, int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private sealed record Found(byte Marker, int Begin, int End);
}
