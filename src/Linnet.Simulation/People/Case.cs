namespace Linnet.Simulation.People;

/// <summary>The work with some of a family's children that one worker holds, from the day it began to the day it ended.</summary>
internal sealed class Case(IReadOnlyList<Child> children, Team team, LocalDate since)
{
    /// <summary>The children it is about.</summary>
    public IReadOnlyList<Child> Children { get; } = children;

    /// <summary>The team that has it.</summary>
    public Team Team { get; set; } = team;

    /// <summary>Who leads; null while nobody does.</summary>
    public Colleague? Lead { get; set; }

    /// <summary>What it is about now.</summary>
    public Stage Stage { get; set; }

    /// <summary>The day from which it has waited for somebody.</summary>
    public LocalDate WaitingSince { get; set; } = since;

    /// <summary>It has been written down that nobody holds it.</summary>
    public bool OnDuty { get; set; }

    /// <summary>How often the lead has changed.</summary>
    public int Changes { get; set; }

    /// <summary>It has ended.</summary>
    public bool Closed { get; set; }

    /// <summary>The day a manager last went through it with the worker.</summary>
    public LocalDate LastSupervised { get; set; } = since;
}

/// <summary>What work with children is about, the most pressing last.</summary>
internal enum Stage
{
    Assessment,
    Need,
    LeavingCare,
    Enquiry,
    Care,
    Protection,
}
