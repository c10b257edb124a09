using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Linnet.Web.SigningIn.Directory;

namespace Linnet.Web.Tests.SigningIn.Directory;

/// <summary>A directory as councils have them: a real provider of identities (npm oidc-provider), in a process of its own.</summary>
internal sealed class RealDirectory : IAsyncDisposable
{
    private static readonly string Folder = Find(new(AppContext.BaseDirectory));
    private readonly int _port = FreePort();
    private readonly string _secret = Path.GetTempFileName();
    private Process? _process;

    /// <summary>Skips the test where the provider has not been installed.</summary>
    public static void MustBeThere() =>
        Assert.SkipUnless(System.IO.Directory.Exists(Path.Combine(Folder, "node_modules", "oidc-provider")), "The provider is not installed: run ./test, which installs it.");

    /// <summary>As Linnet is told of it.</summary>
    public CouncilsDirectory Described()
    {
        File.WriteAllText(_secret, "the secret of linnet\n");
        var address = $"http://127.0.0.1:{_port}";
        return new() { Name = "Ashcombe sign-in", Issuer = address, Authorize = new($"{address}/auth"), Token = new($"{address}/token"), UserInfo = new($"{address}/me"), Client = "linnet", SecretFile = _secret };
    }

    /// <summary>Starts it, and lets it know where this Linnet is reached.</summary>
    public async Task StartAsync(string linnet)
    {
        string[] words = [Path.Combine(Folder, "provider.mjs"), _port.ToString(CultureInfo.InvariantCulture), $"{linnet}/sign-in/directory/back"];
        _process = Process.Start(new ProcessStartInfo("node", words) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true }) ?? throw new InvalidOperationException("node did not start.");
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line == "ready") return;
        throw new InvalidOperationException("The provider did not start.");
    }

    /// <summary>Ends it at once.</summary>
    public async Task StopAsync()
    {
        if (_process is null) return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        File.Delete(_secret);
    }

    private static int FreePort()
    {
        using var listening = new TcpListener(IPAddress.Loopback, 0);
        listening.Start();
        return ((IPEndPoint)listening.LocalEndpoint).Port;
    }

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Linnet.slnx"))) return Path.Combine(folder.FullName, "tests", "Linnet.Web.Tests", "SigningIn", "Directory", "Provider");
        throw new InvalidOperationException("The tests run from the folder that Linnet was built in.");
    }
}
