using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Linnet.Children;
using Linnet.Cli;
using Npgsql;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Hardening;

/// <summary>Threat 29: the log of a program of its own, while people work, mistype and attack, and while its database fails with their words in its mouth.</summary>
public sealed class LogTests(TestCluster cluster)
{
    private const string Name = "Ca9aryname";
    private const string Narrative = "C4N4RY the heating has been off since Thursday";
    private const string Typed = "typed-C4N4RY";

    [Fact]
    public async Task Holds_no_name_no_word_of_a_record_and_nothing_that_was_typed_and_says_what_failed_and_who_was_turned_away()
    {
        await using var council = await WithAsync(cluster, [Happened("C4N4RY1001", "2025-06-01", new ChildDetails { GivenNames = Name, FamilyName = Name })]);

        // A database whose faults repeat what they were given, as PostgreSQL's own do.
        await council.TamperAsync("""
            create function repeats() returns trigger language plpgsql as $$ begin raise exception '%', new::text using detail = 'C4N4RY detail', hint = 'C4N4RY hint'; end $$;
            create trigger repeats before insert on entries for each row when (new.kind = 'case-note') execute function repeats();
            """);

        var log = await LogOfAsync(council, WorkMistypeAndAttackAsync);

        Assert.DoesNotContain("C4N4RY", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Name, log, StringComparison.OrdinalIgnoreCase);
        var lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.All(lines, l => Assert.EndsWith("Z", l.GetProperty("at").GetString(), StringComparison.Ordinal));
        Assert.Contains(lines, l => l.TryGetProperty("faults", out var faults) && faults[0].TryGetProperty("sqlState", out var state) && state.GetString() == "P0001" && l.GetProperty("route").GetString() == "children/{child}/add/{kind}");
        Assert.Contains(lines, l => l.GetProperty("from").GetString() == "Linnet.Refused" && l.GetProperty("Status").GetString() == "403" && l.GetProperty("worker").GetString() == "A1");
        Assert.Contains(lines, l => l.GetProperty("from").GetString() == "Linnet.Refused" && l.GetProperty("Status").GetString() == "400");
    }

    private static async Task WorkMistypeAndAttackAsync(Visitor worker, Visitor analyst, Visitor stranger)
    {
        const string Form = "/children/C4N4RY1001/add/case-note";
        var failed = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "30/3/2026"), ("about", "call"), ("note", Narrative));
        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        await worker.SendAsync(await worker.OpenAsync("/search"), "/search", ("for", Name));
        await worker.SendAsync(await worker.OpenAsync("/search/words"), "/search/words", ("words", Typed));
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.OpenAsync("/children/new")).Status);
        await stranger.SendAsync(await stranger.OpenAsync("/sign-in"), "/sign-in", ("worker", Typed), ("password", Typed), ("code", Typed));
        foreach (var hostile in new[] { $"/children/{Typed}%0d%0aforged", $"/?q={Typed}", $"/grip?asAt={Typed}", $"/children/C4N4RY1001/documents/{Typed}", $"/{Typed}", $"/children/{Typed}%00" })
            foreach (var visitor in new[] { worker, stranger }) await visitor.Browser.GetAsync(new Uri(hostile, UriKind.Relative));
        using var forged = new HttpRequestMessage(new HttpMethod($"{Typed}"), new Uri("/grip", UriKind.Relative));
        forged.Headers.Add("X-Typed", Typed);
        await worker.Browser.SendAsync(forged);
        await worker.Browser.PostAsync(new Uri(Form, UriKind.Relative), new FormUrlEncodedContent([new("note", Narrative)]));
        await worker.Browser.PostAsync(new Uri("/children/C4N4RY1001/add/document", UriKind.Relative), new StringContent(Narrative, null, "multipart/form-data"));
    }

    private static async Task<string> LogOfAsync(CouncilOnScreen council, Func<Visitor, Visitor, Visitor, Task> doing)
    {
        var port = Random.Shared.Next(20_000, 30_000);
        var start = new ProcessStartInfo("dotnet", [typeof(LinnetCommand).Assembly.Location, "serve", "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment.Remove(TestCluster.NoLog);
        start.Environment["LINNET_DATABASE"] = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("LINNET_TEST_DATABASE")) { Database = council.Name }.ConnectionString;
        start.Environment["LINNET_KEYS"] = Path.Combine(AppContext.BaseDirectory, "keys");
        start.Environment["LINNET_SIGN_IN"] = "demonstration";
        using var program = Process.Start(start) ?? throw new InvalidOperationException("It did not start.");
        var (said, complained) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        try
        {
            var address = $"http://127.0.0.1:{port}";
            await WaitAsync(address);
            var visitors = new List<Visitor>();
            foreach (var who in new[] { "W1", "A1" })
            {
                var visitor = council.Visit(new(), address);
                await visitor.SendAsync(await visitor.OpenAsync("/sign-in"), "/sign-in", ("worker", who));
                visitors.Add(visitor);
            }

            await doing(visitors[0], visitors[1], council.Visit(new(), address));
        }
        finally
        {
            // Asked to end, and not killed, so that it writes down what waits to be written.
            using var asked = Process.Start("kill", ["-TERM", program.Id.ToString(CultureInfo.InvariantCulture)]);
            await program.WaitForExitAsync();
        }

        return await said + await complained;
    }

    private static async Task WaitAsync(string address)
    {
        using var asking = new HttpClient { BaseAddress = new(address) };
        for (var since = Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(100))
        {
            try
            {
                using var answer = await asking.GetAsync(new Uri("/health", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                continue;
            }
        }

        throw new InvalidOperationException("It does not answer.");
    }
}
