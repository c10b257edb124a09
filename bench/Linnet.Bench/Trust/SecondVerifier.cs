using System.Diagnostics;
using System.Text.RegularExpressions;
using Linnet.Store;
using Linnet.Store.Seals;

namespace Linnet.Bench.Trust;

/// <summary>The verifier that is no part of Linnet, <c>scripts/verify-export.py</c>: what it names in a record that was written into a file for it.</summary>
internal static partial class SecondVerifier
{
    private const int Holds = 0;
    private const int Tampered = 1;

    /// <summary>Whether Python is on this machine.</summary>
    public static bool IsHere { get; } = Programs.Start("python3", "--version");

    /// <summary>Exports the record and has the file verified.</summary>
    public static async Task<HashSet<string>> VerifyAsync(Database database, string keys, CancellationToken cancel)
    {
        var file = Path.Combine(keys, "verified.export");
        await using (var to = File.Create(file))
            await new RecordExport(database).WriteAsync(to, cancel);
        var said = await VerifyAsync(file, keys, cancel);
        File.Delete(file);
        return said.Select(line => Name().Match(line)).Where(m => m.Success).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Has a file verified. Gives what was said, line by line.</summary>
    public static async Task<string[]> VerifyAsync(string file, string keys, CancellationToken cancel)
    {
        using var python = Process.Start(Called(Checkout.File("scripts", "verify-export.py"), file, "--keys", keys)) ?? throw new InvalidOperationException("Python did not start.");
        var complained = python.StandardError.ReadToEndAsync(cancel);
        var said = await python.StandardOutput.ReadToEndAsync(cancel);
        await python.WaitForExitAsync(cancel);
        return python.ExitCode is Holds or Tampered ? said.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException(await complained);
    }

    private static ProcessStartInfo Called(params string[] words) =>
        new("python3", words) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

    [GeneratedRegex(@"^(Entry -?\d+|Look -?\d+|Seal -?\d+ of (entries|looks)|File \S+|The file)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
