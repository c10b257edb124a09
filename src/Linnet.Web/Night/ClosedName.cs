using System.Security.Cryptography;
using System.Text;
using Linnet.Store.People;

namespace Linnet.Web.Night;

/// <summary>
/// A restricted record in the night pack: only that whoever already knows the name is told to ring the duty manager. The pack holds a hash
/// of given and family name, so that leafing through it shows nobody.
/// </summary>
public static class ClosedName
{
    /// <summary>The hashes under which a person is found: one for each pair of a given and a family name.</summary>
    public static IEnumerable<string> Of(Person person, byte[] salt) =>
        from given in PlainName.WordsOf(person.GivenNames)
        from family in PlainName.WordsOf(person.FamilyName)
        select Of(given, family, salt);

    /// <summary>The hash of two words of a name, in whichever order.</summary>
    public static string Of(string one, string other, byte[] salt)
    {
        var (first, second) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
        return Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes($"{first} {second}")]));
    }
}
