using Linnet.Standards;

namespace Linnet.Waiting;

/// <summary>One list of the radar: the children who wait for one thing. A declaration; the waits themselves come from the standards.</summary>
public sealed record WaitingList
{
    /// <summary>The stable name, in words: <c>unallocated</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The heading: "No worker of their own".</summary>
    public required string Title { get; init; }

    /// <summary>What would put a child here, for a list that is empty.</summary>
    public required string Says { get; init; }

    /// <summary>What an extract does not hold, where it cannot fill the list.</summary>
    public required string WhatFilesLack { get; init; }

    /// <summary>How close to danger: 1 comes first.</summary>
    public required int Danger { get; init; }

    /// <summary>The catalogue ids of the standards whose open waits it holds.</summary>
    public required IReadOnlyList<string> Catalogue { get; init; }

    /// <summary>The keys of the only standards of those rows that it holds; empty for all of them.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Which of those waits: all that are open, or those whose due day has passed.</summary>
    public required Which Shows { get; init; }

    /// <summary>Only children held in this way, where the list is about that.</summary>
    public Func<WhoHolds, bool> Held { get; init; } = _ => true;

    /// <summary>The standards of this list.</summary>
    public IReadOnlyList<PracticeStandard> Standards => [.. StandardTable.All.Standards.Where(s => s.CatalogueRows.Any(Catalogue.Contains) && (Only.Count == 0 || Only.Contains(s.Key)) && Fits(s))];

    /// <summary>Whether an open clock belongs on the list.</summary>
    public bool Holds(Clock clock) => Shows == Which.Open || (clock.State == ClockState.Overdue && !clock.DueIsNotKnown);

    private bool Fits(PracticeStandard standard) => Shows == Which.Open || standard.Allows is not null || standard.AllowsByAge is not null || standard.CountsFrom != Anchor.Start;
}

/// <summary>Which waits a list shows.</summary>
public enum Which
{
    /// <summary>Every child who waits.</summary>
    Open = 1,

    /// <summary>Those who have waited too long.</summary>
    Overdue = 2,
}
