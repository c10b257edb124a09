using System.Diagnostics;
using Npgsql;

namespace Linnet.Browser.Tests;

/// <summary>Linnet's own program before one database, as ./run starts it.</summary>
/// <param name="server">A connection to the database's server.</param>
/// <param name="database">The name of the database.</param>
public sealed class LinnetProgram(string server, string database) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _said = [];
    private Process? _process;

    /// <summary>Where it is served, once it is.</summary>
    public Task<string> Address => _address.Task.WaitAsync(Patience);

    /// <summary>Starts it with an invented council.</summary>
    /// <param name="port">Where it is to be served; 0 for wherever there is room.</param>
    public void Start(int port = 0) => Start("start", "--port", $"{port}", "--scenario", "small");

    /// <summary>Starts it on the record as it is, as a council's own server does.</summary>
    public void Serve() => Start("serve", "--port", "0");

    private void Start(params string[] words)
    {
        _process = new() { StartInfo = Call(words), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"Linnet ended: {string.Join('\n', _said)}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Ends it at once, without a word (SIGKILL): it has no time to put anything away.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Calls its command line on the same database, and waits until it is done: gives what it said.</summary>
    public async Task<string> CallAsync(params string[] words)
    {
        using var call = Process.Start(Call(words)) ?? throw new InvalidOperationException("It did not start.");
        var said = call.StandardOutput.ReadToEndAsync();
        var complained = call.StandardError.ReadToEndAsync();
        await call.WaitForExitAsync();
        Assert.True(call.ExitCode == 0, $"linnet {string.Join(' ', words)}: {await said}{await complained}");
        return (await said).Trim();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private ProcessStartInfo Call(params string[] words)
    {
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;
        var how = new ProcessStartInfo(Path.Combine(Repository.Root, "linnet"), words)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        how.Environment["LINNET_DATABASE"] = connection;
        how.Environment["LINNET_DATABASE_OWNER"] = connection;
        how.Environment["LINNET_KEYS"] = Path.Combine(Path.GetTempPath(), $"linnet-keys-{database}");
        return how;
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at) _address.TrySetResult(line[at..].Split(' ')[0]);
    }
}
