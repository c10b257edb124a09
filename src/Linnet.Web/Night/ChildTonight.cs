using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Supervision;
using Linnet.Waiting;
using Linnet.Web.Child;

namespace Linnet.Web.Night;

/// <summary>What the night team is told of a child when Linnet cannot be reached: who this is, who holds the work, what is dangerous, and what was agreed.</summary>
/// <remarks>Written to be read by somebody who has never met the child. Where nothing is known it says so, and never leaves a line out.</remarks>
public sealed record ChildTonight
{
    private const int MostWaits = 3;

    /// <summary>The council's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>What the child is called.</summary>
    public required string Name { get; init; }

    /// <summary>Born, or expected, in words.</summary>
    public required string Born { get; init; }

    /// <summary>What the child is to the council, danger first.</summary>
    public required IReadOnlyList<string> Status { get; init; }

    /// <summary>Who holds the work, and in which team.</summary>
    public required string HeldBy { get; init; }

    /// <summary>When the child was last seen.</summary>
    public required string LastSeen { get; init; }

    /// <summary>What the child waits for, the worst first.</summary>
    public required IReadOnlyList<string> Waits { get; init; }

    /// <summary>Each piece of writing under its heading: summary, risk, safety plan, what is done if the plan fails.</summary>
    public required IReadOnlyList<Piece> Writing { get; init; }

    /// <summary>The people around the child, each in a line.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>The entries from which it is told: a few of the hundreds that ten years leave.</summary>
    public static IEnumerable<Guid> Entries(ChildPage child) =>
        child.Facts.AsAt(child.Asked.Day, child.Asked.KnownAt)
            .Where(f => f.Type.Class == typeof(SafetyPlanMade) || f.Type.Class == typeof(PlanContingency))
            .Select(f => f.Entry)
            .Union(ChildInShort.Entries(child));

    /// <summary>Tells it from what is kept.</summary>
    public static ChildTonight Of(ChildPage child, IReadOnlyList<KeptEntry> kept, Func<WhoHolds, string> holder)
    {
        var told = new ChildInShort(child, kept);
        return new()
        {
            Id = child.Subject.Id,
            Name = child.Person.Name,
            Born = child.Person.BornOn is { } born ? $"born {Written.Day(born)}" : "date of birth not known",
            Status = [.. child.Tags.Select(t => t.Says)],
            HeldBy = $"Held by {holder(child.Holds)}{(child.Holds.Team is { } team ? $", {team}" : "")}",
            LastSeen = child.LastSeen.Seen is { } seen ? $"Last seen on {Written.Day(seen.On)}" : "No visit is held at which the child was seen",
            Waits = [.. child.WaitsFor.Take(MostWaits).Select(w => Says(w.Worst))],
            Writing = [.. Piece.Of(told, kept)],
            People = [.. told.People.People.Select(p => Line(p.Person))],
        };
    }

    private static string Says(Clock clock) =>
        $"{clock.Standard.WaitsFor}{(clock.DueOn is { } due ? $", {(clock.State == ClockState.Overdue ? "was due" : "due")} {Written.Day(due)}" : "")}";

    private static string Line(PersonInLife person) =>
        string.Join(". ", new[]
        {
            $"{Words.Of(person.Part)}: {person.Name}{(person.LivesWithChild is true ? ", lives with the child" : "")}{(person.ParentalResponsibility is true ? ", has parental responsibility" : "")}",
            person.Reached,
            person.Matters,
        }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part?.Trim().TrimEnd('.')));

    /// <summary>A piece of writing.</summary>
    /// <param name="Heading">What it answers.</param>
    /// <param name="Text">The words; null where nobody wrote any.</param>
    public sealed record Piece(string Heading, string? Text)
    {
        internal static IEnumerable<Piece> Of(ChildInShort told, IReadOnlyList<KeptEntry> kept)
        {
            var summary = told.Summary?.Particulars as CaseSummary;
            yield return new("What could happen, and what keeps the child safe", summary?.Risk);
            yield return new(told.Summary is { } s ? $"Case summary of {Written.Day(s.Happened.Day)}" : "Case summary", summary?.Summary);
            yield return new("Why we are involved", told.Involved);
            yield return new("Safety plan", Last<SafetyPlanMade>(kept, p => $"{p.What}\n{p.Monitoring}"));
            yield return new("If the plan does not work", Last<PlanContingency>(kept, p => $"{p.Trigger}\n{p.Then}"));
            yield return new("The child's own words", told.Said is [var said, ..] ? said.Words : null);
        }

        private static string? Last<T>(IReadOnlyList<KeptEntry> kept, Func<T, string> tell)
            where T : Particulars =>
            kept.Where(k => k.Stands).Select(k => k.Entry.Particulars).OfType<T>().LastOrDefault() is { } last ? tell(last) : null;
    }
}
