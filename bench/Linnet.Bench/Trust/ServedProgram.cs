using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Linnet.Bench.Trust;

/// <summary>Linnet's own program, served from a process of its own that may be killed. It ends with whoever started it.</summary>
internal sealed class ServedProgram(string application, string owner, string keys, string? folder = null) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // A shell stands between: when the harness is gone, however it went, its pipe closes and the program is ended.
    private const string Tied = "\"$@\" >\"$LINNET_LOG\" 2>&1 & program=$!; echo $program; read -r _; kill -9 $program";
    private readonly int port = FreePort();
    private Process? shell;
    private int program;

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));

    /// <summary>Starts it, and waits until it says that it can work.</summary>
    public async Task StartAsync(CancellationToken cancel)
    {
        var how = new ProcessStartInfo("/bin/sh") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] words = ["-c", Tied, "sh", "dotnet", Path.Combine(AppContext.BaseDirectory, "Linnet.Cli.dll"), "serve", "--port", port.ToString(CultureInfo.InvariantCulture)];
        foreach (var word in words) how.ArgumentList.Add(word);
        how.Environment["LINNET_DATABASE"] = application;
        how.Environment["LINNET_DATABASE_OWNER"] = owner;
        how.Environment["LINNET_KEYS"] = keys;

        // A folder that was given holds afterwards what the program wrote beside its database: what it said, and its temporary files.
        how.Environment["LINNET_LOG"] = folder is null ? "/dev/null" : Path.Combine(folder, "said");
        if (folder is not null) how.Environment["TMPDIR"] = folder;

        // Without it, pipes for a debugger lie among them, which never end.
        if (folder is not null) how.Environment["DOTNET_EnableDiagnostics"] = "0";
        shell = Process.Start(how) ?? throw new InvalidOperationException("Linnet did not start.");
        program = int.Parse(await shell.StandardOutput.ReadLineAsync(cancel) ?? "", CultureInfo.InvariantCulture);
        await WaitAsync(cancel);
    }

    /// <summary>Waits until it says that it can work: after the database came back, for instance.</summary>
    public async Task WaitAsync(CancellationToken cancel)
    {
        using var asking = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(25, cancel))
        {
            try
            {
                using var answer = await asking.GetAsync(new Uri("/health", UriKind.Relative), cancel);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (Exception notYet) when (notYet is HttpRequestException || (notYet is TaskCanceledException && !cancel.IsCancellationRequested))
            {
                // Asked again.
            }
        }

        throw new InvalidOperationException("Linnet does not answer.");
    }

    /// <summary>Ends it at once (SIGKILL): it has no time to put anything away.</summary>
    public async Task KillAsync()
    {
        if (shell is null) return;
        using (var process = Process.GetProcessById(program))
            process.Kill();
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
        shell = null;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private static int FreePort()
    {
        using var listening = new TcpListener(IPAddress.Loopback, 0);
        listening.Start();
        return ((IPEndPoint)listening.LocalEndpoint).Port;
    }
}
