using System.Buffers.Binary;

namespace Linnet.Returns.Documents;

/// <summary>Which way up a photograph is: the one thing in its EXIF that is needed to see it.</summary>
/// <remarks>Exif 2.32, 4.6.4: tag 0x0112 of the first directory, 1 (as it is) to 8.</remarks>
internal static class Orientation
{
    /// <summary>Neither turned nor mirrored.</summary>
    public const ushort AsItIs = 1;

    private const ushort Tag = 0x0112;
    private const int BytesOfEntry = 12;

    /// <summary>What the EXIF says; null where it does not say it, or in no way that can be read.</summary>
    /// <param name="exif">The segment after its length.</param>
    public static ushort? In(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith("Exif\0\0"u8) || exif.Length < 14) return null;

        var tiff = exif[6..];
        var big = tiff.StartsWith("MM"u8);
        var first = Long(tiff[4..], big);
        if (first > tiff.Length - 2) return null;

        var entries = tiff[((int)first + 2)..];
        for (var left = Short(tiff[(int)first..], big); left > 0 && entries.Length >= BytesOfEntry; left--, entries = entries[BytesOfEntry..])
        {
            if (Short(entries, big) == Tag && Short(entries[8..], big) is >= 1 and <= 8 and var way) return way;
        }

        return null;
    }

    /// <summary>A segment that says this and nothing else; nothing where the picture is as it is.</summary>
    public static byte[] Segment(ushort way) => way == AsItIs ? [] :
    [
        0xFF, 0xE1, 0x00, 0x22, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, // one directory, at once
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)way, 0, 0, // of one entry: one short number
        0, 0, 0, 0, // and no further directory
    ];

    private static ushort Short(ReadOnlySpan<byte> at, bool big) => big ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool big) => big ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);
}
