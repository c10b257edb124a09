using System.Security.Cryptography;
using System.Text;

namespace Linnet.Web.SigningIn;

/// <summary>Passwords that were breached somewhere, in a file that the council gives: one SHA-1 in hexadecimal a line, sorted, with or without a count after it.</summary>
/// <remarks>As "Have I Been Pwned" offers them for download. Looked up in the file itself, line by halves: nothing of a password leaves the machine.</remarks>
public static class BreachedPasswords
{
    /// <summary>The setting that names the file. Left out: only the short list is compared.</summary>
    public const string Setting = "LINNET_BREACHED";

    private const int LengthOfHash = 40;
    private const int LongestLine = 128;

    /// <summary>Whether the password is in the file that the setting names; false where it names none.</summary>
    public static bool Hold(string password) => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } file && Hold(file, password);

    /// <summary>Whether the password is in this file.</summary>
    public static bool Hold(string file, string password)
    {
#pragma warning disable CA5350 // The lists that there are name passwords by it. It protects nothing here.
        var wanted = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
#pragma warning restore CA5350
        using var lines = File.OpenRead(file);
        var (from, to) = (0L, lines.Length);
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            var (at, line) = LineAt(lines, middle);
            var compared = at >= to || line.Length < LengthOfHash ? 1 : string.Compare(line[..LengthOfHash], wanted, StringComparison.OrdinalIgnoreCase);
            if (compared == 0) return true;
            if (compared < 0) from = at + line.Length + 1;
            else to = middle;
        }

        return false;
    }

    /// <summary>The first line that begins at or after this place, and where.</summary>
    private static (long At, string Line) LineAt(FileStream lines, long place)
    {
        var bytes = new byte[LongestLine * 2];
        lines.Position = Math.Max(0, place - 1);
        var text = Encoding.ASCII.GetString(bytes, 0, lines.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        var begins = place == 0 ? 0 : text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (place > 0 && begins == 0) return (lines.Length, "");
        var ends = text.IndexOf('\n', begins);
        return (Math.Max(0, place - 1) + begins, ends < 0 ? text[begins..] : text[begins..ends]);
    }
}
