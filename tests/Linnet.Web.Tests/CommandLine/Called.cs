using System.Diagnostics;
using Linnet.Cli;
using Npgsql;

namespace Linnet.Web.Tests.CommandLine;

/// <summary>What the command line answered when it was called from outside, as a program of its own.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Said">Standard output.</param>
/// <param name="Complained">Standard error.</param>
internal sealed record Called(int Exit, string Said, string Complained)
{
    public string[] Lines => Said.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Calls <c>linnet</c> with these words, with the database of this name where it needs one.</summary>
    public static Task<Called> WithAsync(string? database, params string[] words) => WithAsync(database, input: "", words);

    /// <summary>Calls it and gives it this on standard input.</summary>
    public static async Task<Called> WithAsync(string? database, string input, string[] words)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(LinnetCommand).Assembly.Location);
        foreach (var word in words) start.ArgumentList.Add(word);
        start.Environment.Remove("LINNET_DATABASE_OWNER");
        start.Environment["LINNET_KEYS"] = System.IO.Path.Combine(AppContext.BaseDirectory, "keys");
        start.Environment["LINNET_DATABASE"] = database is null
            ? ""
            : new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("LINNET_TEST_DATABASE")) { Database = database }.ConnectionString;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("It did not start.");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await said, await complained);
    }
}

/// <summary>A file that is gone when the test is over.</summary>
internal sealed class PassingFile : IDisposable
{
    public PassingFile(string ending, params string[] lines)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"linnet-{Guid.CreateVersion7():n}{ending}");
        if (lines.Length > 0) File.WriteAllLines(Path, lines);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
