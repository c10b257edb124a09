using System.Text;

namespace Linnet.Record;

/// <summary>How names in code are written outside it: <c>ChildSeen</c> is <c>child-seen</c> as a code and <c>childSeen</c> as a key.</summary>
public static class Spelling
{
    /// <summary>A code: lower case, words joined by hyphens.</summary>
    public static string Code(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var upper = char.IsUpper(name[i]);
            var startsWord = i > 0 && upper && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord) code.Append('-');
            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }

    /// <summary>A JSON key: lower camel case.</summary>
    public static string Key(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
