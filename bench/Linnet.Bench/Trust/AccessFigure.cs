using System.Globalization;
using Linnet.Bench.Trust.Access;
using Linnet.Web.Access;
using Linnet.Workers;

namespace Linnet.Bench.Trust;

/// <summary>F6: every route, for everybody, answers as two tables beside the tests say.</summary>
internal static class AccessFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Harness Harness { get; } = new("access", "F6: every route as everybody, held against tables that a person can read.", "calls", 20_000, RunAsync);

    /// <summary>The route that the controls are about.</summary>
    internal const string OneRoute = "children/{child}/audit-trail";

    /// <summary>The policy with one line that lets everybody in.</summary>
    internal static AccessPolicy.Row? OneLineLoosened(string? route) =>
        AccessPolicy.Of(route) is { Route: OneRoute } row ? row with { Posts = Enum.GetValues<Post>().ToHashSet() } : AccessPolicy.Of(route);

    private static async Task<TrustFigure> RunAsync(Ordered ordered, CancellationToken cancel)
    {
        var sound = await OneAsync(new() { Calls = ordered.Count, Seed = ordered.Seed }, ordered, cancel);
        var loosened = await OneAsync(new() { Policy = OneLineLoosened, Only = OneRoute }, ordered, cancel);
        var unstated = await OneAsync(new() { Unstated = OneRoute, Only = OneRoute }, ordered, cancel);
        return new()
        {
            Number = "F6",
            Title = "who may open what is as two independent tables say",
            Asked = "Every route × method × post × tie with the child × state of the record: 0 answered otherwise, 0 routes that nobody stated, and a refusal the same whether a thing is there or not.",
            Trials =
            [
                new("every route with every method as everybody; children's pages with each tie and each state of the record", Ran(sound), Found(sound), sound is { Wrong: 0, Unlisted.Count: 0, Telling: 0, Compared: > 0 }),
                new("control: one line of the policy lets everybody in", Ran(loosened), Found(loosened), loosened.Wrong > 0),
                new("control: one route that nobody stated", Ran(unstated), Found(unstated), unstated.Unlisted.Count == 1),
            ],
        };
    }

    private static async Task<AccessFound> OneAsync(MatrixOfAccess matrix, Ordered ordered, CancellationToken cancel)
    {
        var found = await matrix.RunAsync(cancel);
        ordered.Say($"{Ran(found)}; {Found(found)}");
        foreach (var line in found.First) ordered.Say($"  {line}");
        return found;
    }

    private static string Ran(AccessFound found) => string.Create(English, $"{found.Made:N0} of {found.Possible:N0} calls of {found.Routes:N0} routes, {found.Compared:N0} refusals held against one for what is not there");

    private static string Found(AccessFound found) => string.Create(English, $"{found.Wrong:N0} answered otherwise, {found.Unlisted.Count:N0} unlisted, {found.Telling:N0} telling");
}
