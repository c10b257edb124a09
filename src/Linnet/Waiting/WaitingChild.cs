using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Waiting;

/// <summary>One child on one list: what for, since when, why, and who holds it.</summary>
/// <param name="Subject">The child.</param>
/// <param name="Clock">The wait.</param>
/// <param name="Holds">Who holds the work with the child.</param>
public sealed record WaitingChild(Subject Subject, Clock Clock, WhoHolds Holds)
{
    /// <summary>The day from which the child waits: day 0.</summary>
    public LocalDate Since => Clock.Started;

    /// <summary>Calendar days waited, to the day asked or to the day the extract reaches.</summary>
    public int Days => Clock.DaysWaited;

    /// <summary>The team that is asked to take the child on, where that is what the child waits for; null otherwise.</summary>
    public string? TeamAsked => Clock.Standard.Key == Allocation.AllocationStandards.TransferTakenOn.Key ? Clock.StartedBy.Coded["toTeam"] : null;

    /// <summary>The teams whose list it stands on: the one that holds the child, and the one that is asked to take them on.</summary>
    public IReadOnlyList<string> Teams => TeamAsked is { } asked && asked != Holds.Team ? [Holds.Team ?? "", asked] : [Holds.Team ?? ""];

    /// <summary>What the child waits for: the team that is asked, by its name.</summary>
    public string WaitsFor => TeamAsked is { } asked ? $"{asked} to take them on" : Clock.Standard.WaitsFor;

    /// <summary>Why the child is on the list, in one sentence.</summary>
    public string Why => Clock.NothingKnownSince is { } reach
        ? $"Waiting for {WaitsFor}: {Clock.DaysWaited} days at {Say(reach)}; nothing known since."
        : Clock.DueOn is { } due && Clock.State == ClockState.Overdue
            ? $"Waiting for {WaitsFor} for {Clock.DaysWaited} days; it was due on {Say(due)}."
            : $"Waiting for {WaitsFor} for {Clock.DaysWaited} days.";

    private static string Say(LocalDate day) => Calendar.Written.Day(day);
}

/// <summary>A list of the radar as asked: its children, danger first, then least time left, then oldest.</summary>
/// <param name="List">The list.</param>
/// <param name="Children">The children who wait. One who waits for several things of the list stands here once, with the worst.</param>
/// <param name="CanBeKnown">Whether anything held could put a child here. If not, the list is empty because nobody can know.</param>
public sealed record WaitingAnswer(WaitingList List, IReadOnlyList<WaitingChild> Children, bool CanBeKnown)
{
    /// <summary>How many children wait.</summary>
    public int Count => Children.Count;

    /// <summary>The longest wait, in calendar days; null when nobody waits.</summary>
    public int? OldestDays => Children.Count == 0 ? null : Children.Max(c => c.Days);
}
