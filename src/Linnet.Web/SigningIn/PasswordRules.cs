using Linnet.Store;

namespace Linnet.Web.SigningIn;

/// <summary>Which passwords are taken: long ones that are not easy to guess, made of anything at all.</summary>
/// <remarks>OWASP ASVS 5.0, 6.2; National Cyber Security Centre, "Password policy: updating your approach".</remarks>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int Fewest = 15;

    /// <summary>The most characters: far more than anybody types, and few enough to be read.</summary>
    public const int Most = 256;

    private static readonly HashSet<string> Common = [.. Read().Select(Bare)];

    /// <summary>What is wrong with a password for this account; null when it may be taken.</summary>
    public static string? Wrong(string password, Account account)
    {
        if (password.Length == 0) return "Enter a password";
        if (password.Length < Fewest) return $"The password must have at least {Fewest} characters. Three or four words that do not belong together are easy to remember";
        if (password.Length > Most) return $"The password must have at most {Most} characters";
        var bare = Bare(password);
        if (Common.Contains(bare) || Common.Contains(bare.TrimEnd("0123456789".ToCharArray()))) return "This password is among the first that somebody would try. Choose another";
        if (BreachedPasswords.Hold(password)) return "This password was found in a list of breached ones, which others try first. Choose another";
        if (IsRepetition(bare)) return "The password repeats a few characters again and again. Choose another";
        return LeftWithoutNames(bare, account) < Fewest / 2 ? "The password is made of your own name or worker number, which others know. Choose another" : null;
    }

    private static int LeftWithoutNames(string bare, Account account)
    {
        var own = account.Name.Split(' ', '-').Append(account.Worker).Select(Bare).Where(n => n.Length > 2).Append("linnet").OrderByDescending(n => n.Length);
        return own.Aggregate(bare, (left, name) => left.Replace(name, "", StringComparison.Ordinal)).Length;
    }

    /// <summary>The whole is one piece of at most five characters, said again and again.</summary>
    private static bool IsRepetition(string bare) =>
        Enumerable.Range(1, 5).Any(piece => bare.Skip(piece).Zip(bare).All(pair => pair.First == pair.Second));

    /// <summary>Small letters and digits alone, with the signs that stand for letters read as those.</summary>
    private static string Bare(string password) =>
        string.Concat(password.ToLowerInvariant().Select(c => c switch { '@' => 'a', '$' => 's', '!' => 'i', _ => c }).Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Read()
    {
        using var file = typeof(PasswordRules).Assembly.GetManifestResourceStream("Linnet.Web.SigningIn.CommonPasswords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not in the program.");
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] != '#')];
    }
}
