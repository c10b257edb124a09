using Linnet.Store;
using Linnet.Store.Seals;
using Linnet.Web;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Bench.Trust.Access;

/// <summary>Asks every route for everything, as everybody, of children with whom they have this or that to do, and holds each answer against what is stated.</summary>
public sealed record MatrixOfAccess
{
    private const string Name = "access";
    private const int AtOnce = 4;
    private const int Shown = 20;

    /// <summary>How many calls are made; never fewer than one for each route with each method and each reader.</summary>
    public int Calls { get; init; }

    /// <summary>Which calls beyond those are made is drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A control: one line of the policy is gone or says something else.</summary>
    public Func<string?, AccessPolicy.Row?>? Policy { get; init; }

    /// <summary>Only this route, for a control that is about one.</summary>
    public string? Only { get; init; }

    /// <summary>A control: one line of what is stated is missing.</summary>
    public string? Unstated { get; init; }

    /// <summary>Runs it.</summary>
    public async Task<AccessFound> RunAsync(CancellationToken cancel)
    {
        var stated = StatedAccess.Read();
        if (Unstated is { } route) foreach (var page in stated.Pages.Keys.Where(k => k.Route == route).ToList()) stated.Pages.Remove(page);
        var readers = AtTheGate.Of(stated).ToList();
        var children = readers.SelectMany(r => stated.Records.Keys.Where(k => k.Reader == r.Name).Select(k => (r.Worker, k.Tie, k.State)))
            .Select((child, number) => new ReadingChild($"C{number}", child.Worker, child.Tie, child.State)).ToList();

        await using var postgres = await OwnPostgres.StartAsync("", cancel);
        await using var database = await postgres.MakeRecordAsync(Name, RecordKeys.Of(new byte[32]), cancel);
        await InventedStaff.KeepAsync(database, readers.Select(r => new Account(r.Worker, r.Name, r.Post, r.Team)), cancel);
        await new RecordStore(database).AppendInBulkAsync(children.SelectMany(c => c.Entries()).Concat(readers.Where(r => r.Post == "inspector").Select(r => ReadingChild.LetIn(r.Worker))), progress: null, cancel);
        await using var web = await LinnetWeb.BuildAsync(database, new StillClock(ReadingChild.Now), Policy ?? AccessPolicy.Of, directory: null, cancel);
        web.Urls.Add("http://127.0.0.1:0");
        await web.StartAsync(cancel);
        return await RunAsync(web, stated, readers, children, cancel);
    }

    private async Task<AccessFound> RunAsync(WebApplication web, StatedAccess stated, IReadOnlyList<AtTheGate> readers, IReadOnlyList<ReadingChild> children, CancellationToken cancel)
    {
        var routes = RoutesOf(web);
        var all = CallsOfAccess.Of([.. routes.Intersect(stated.Routes).Where(r => Only is null || r == Only)], readers, children);
        var calls = all.Take(Calls, Seed).ToList();
        var checks = new List<Checked>();
        await Parallel.ForEachAsync(calls.GroupBy(c => c.Reader), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (own, cancel) =>
        {
            using var gate = await AnsweredCalls.AtAsync(new(web.Urls.First()), own.Key, stated, cancel);
            var pairs = all.Pairs.ToHashSet();
            foreach (var call in own)
            {
                var check = await gate.CheckAsync(call, also: pairs.Contains(call), cancel);
                lock (checks) checks.Add(check);
            }
        });
        return new()
        {
            Routes = routes.Count,
            Possible = all.Pairs.Count + all.Rest.Count,
            Made = checks.Count,
            Unlisted = [.. routes.Except(stated.Routes).Concat(stated.Routes.Except(routes)).Order(StringComparer.Ordinal)],
            Wrong = checks.Count(c => c.Wrong is not null),
            First = [.. checks.Select(c => c.Wrong ?? c.Tells).OfType<string>().Take(Shown)],
            Compared = checks.Count(c => c.Compared),
            Telling = checks.Count(c => c.Tells is not null),
        };
    }

    private static HashSet<string> RoutesOf(WebApplication web) =>
        ((IEndpointRouteBuilder)web).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(e => (e.RoutePattern.RawText ?? "").Trim('/')).ToHashSet(StringComparer.Ordinal);
}

/// <summary>What the matrix found.</summary>
public sealed record AccessFound
{
    /// <summary>How many routes there are.</summary>
    public required int Routes { get; init; }

    /// <summary>How many different calls there are.</summary>
    public required int Possible { get; init; }

    /// <summary>How many were made.</summary>
    public required int Made { get; init; }

    /// <summary>Routes that nobody stated, and stated routes that are not there.</summary>
    public required IReadOnlyList<string> Unlisted { get; init; }

    /// <summary>How many were answered otherwise than is stated.</summary>
    public required int Wrong { get; init; }

    /// <summary>How many refused answers were held against the one for something that was never there.</summary>
    public required int Compared { get; init; }

    /// <summary>How many of those told the two apart.</summary>
    public required int Telling { get; init; }

    /// <summary>The first of what was wrong, in words.</summary>
    public required IReadOnlyList<string> First { get; init; }
}
