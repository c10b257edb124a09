using System.Text;

namespace Linnet.Bench.Trust;

/// <summary>A sound input, spoilt: bytes turned over, cut off, doubled, or words put in that readers stumble over. The same seed spoils alike.</summary>
internal sealed class Mutation(int seed)
{
    private const int MostChanges = 6;

    /// <summary>What readers stumble over: signs of other formats, ends of ranges, writing from right to left, half characters, formulas.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "", " ", "\0", "\r\n", "\"", "\"\"", ",", ";", "\t", "=cmd|' /C calc'!A0", "+1", "-1", "@x", "0", "-0", "1e308", "NaN", "99999999999999999999", "2147483648", "0001-01-01", "9999-12-31",
        "31/02/2026", "2026-02-30", "29/02/2100", "00/00/0000", "2026-03-29T01:30", "2026-10-25T01:30", "24:00", "12:60", "tbc", "null", "true", "{}", "[]", "[[[[[[[[[[[[", "{\"a\":", "\\u0000", "\\ud800",
        "\ud83d\ude1f", "e\u0301", "\u202e\u0644\u0644\u0647", "\u0130\u0131", "\uFEFF", "\u2028", "\u00a0", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<script>", "]]>", "&#0;", "<row r='-1'><c r='ZZZZ9' t='s'><v>99999999999</v></c></row>",
        "../../etc", "child:", "child: ", "worker:1", "authority", "PK\u0003\u0004", "%PDF-1.7", "'; drop table entries; --", "{{7*7}}", "%s%n", new string('9', 400), new string('a', 20_000), new string('(', 2_000),
    ];

    private static readonly byte[][] Pieces = [.. Words.Select(w => Encoding.UTF8.GetBytes(w))];
    private readonly Random draw = new(seed);

    /// <summary>One of these.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[draw.Next(of.Count)];

    /// <summary>Spoils bytes.</summary>
    public byte[] Of(byte[] sound)
    {
        var spoilt = sound;
        for (var change = draw.Next(1, MostChanges + 1); change > 0; change--) spoilt = Once(spoilt);
        return spoilt;
    }

    /// <summary>Spoils text.</summary>
    public string Of(string sound) => Encoding.UTF8.GetString(Of(Encoding.UTF8.GetBytes(sound)));

    private byte[] Once(byte[] from)
    {
        var at = draw.Next(from.Length + 1);
        var to = Math.Min(from.Length, at + draw.Next(1, 40));
        switch (draw.Next(6))
        {
            case 0:
                return from[..at];
            case 1:
                return [.. from[..at], .. One(Pieces), .. from[at..]];
            case 2:
                return [.. from[..at], .. One(Pieces), .. from[to..]];
            case 3:
                return [.. from[..to], .. from[at..]];
            case 4:
                return [.. from[..at], .. from[to..]];
            default:
                var turned = (byte[])from.Clone();
                if (at < turned.Length) turned[at] ^= (byte)(1 << draw.Next(8));
                return turned;
        }
    }
}
