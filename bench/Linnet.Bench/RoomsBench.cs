using System.Diagnostics;
using System.Globalization;

namespace Linnet.Bench;

/// <summary>The rooms that are made from every child of the council: each opened a few times on a warm server.</summary>
internal static class RoomsBench
{
    private const int Visits = 7;

    /// <summary>Those who answer for every team open them all.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [
        "/grip/teams", "/team/caseload", "/team/allocate", "/decisions", "/assessments", "/assessments/kinds", "/enquiries", "/exploitation", "/meetings", "/plans/drift", "/care/register",
        "/practice/voice", "/practice/use", "/practice/audits", "/assessments/unborn",
        "/front-door", "/front-door/decided", "/front-door/passed-on", "/front-door/police", "/front-door/agencies", "/front-door/out-of-hours", "/front-door/incident-review",
        "/front-door/consultations", "/front-door/unassessed-risk",
    ];

    /// <summary>The longest lists, of which a team manager is shown what their own team holds.</summary>
    public static IReadOnlyList<string> OfManager { get; } =
    [
        "/grip/not-seen-in-time", "/grip/unallocated", "/assessments", "/meetings", "/plans/drift", "/care/register", "/practice/voice", "/front-door", "/front-door/unassessed-risk",
    ];

    /// <summary>Opens each, and says a line for each: the first time, which others may have made quicker, and the middle of the others.</summary>
    public static async Task RunAsync(Visitor visitor, IReadOnlyList<string> rooms, Action<string> say, CancellationToken cancel)
    {
        foreach (var room in rooms)
        {
            var times = new List<double>();
            for (var visit = 0; visit < Visits; visit++)
            {
                var watch = Stopwatch.StartNew();
                await visitor.GetAsync(room, cancel);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            var again = times.Skip(1).Order().ToList();
            say(string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{room}: the first time {times[0]:N0} ms, then median {again[again.Count / 2]:N0} ms, slowest {again[^1]:N0} ms"));
        }
    }
}
