using System.Globalization;
using Linnet.Store;
using Linnet.Web;

namespace Linnet.Cli.Verbs;

/// <summary>The web application, until it is stopped.</summary>
public static class ServeVerb
{
    public static Command Command()
    {
        var port = new Option<int?>("--port") { Description = "Serve on http://127.0.0.1:PORT. Left out: LINNET_URLS, or port 5080." };
        var serve = new Command("serve", "The web application.") { port };
        serve.SetAction((call, cancel) => ServeAsync(Address(call.GetValue(port)), cancel));
        return serve;
    }

    internal static string Address(int? port) =>
        port is { } chosen ? string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{chosen}")
        : Environment.GetEnvironmentVariable("LINNET_URLS") is { Length: > 0 } urls ? urls
        : "http://127.0.0.1:5080";

    internal static async Task<int> ServeAsync(string urls, CancellationToken cancel)
    {
        if (Database.FromEnvironment(out var missing) is not { } database)
        {
            await Console.Error.WriteLineAsync($"{missing}.");
            return ExitCode.CallIsWrong;
        }

        await Migrations.ApplyAsync(database, cancel);
        await using var web = await LinnetWeb.BuildAsync(database, SystemClock.Instance, cancel);
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries)) web.Urls.Add(url);

        await web.StartAsync(cancel);
        Console.Error.WriteLine($"Linnet is at {string.Join(" and ", web.Urls)}");
        await web.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }
}
