namespace Linnet.Simulation.People;

/// <summary>The work with some of a family's children that one worker holds, from the day it began to the day it ended.</summary>
internal sealed class Case(IReadOnlyList<Child> children, Team team)
{
    /// <summary>The children it is about.</summary>
    public IReadOnlyList<Child> Children { get; } = children;

    /// <summary>The team that has it.</summary>
    public Team Team { get; set; } = team;

    /// <summary>Who leads; null while nobody does.</summary>
    public Colleague? Lead { get; set; }

    /// <summary>Who writes about it: the lead, or the manager while nobody leads.</summary>
    public string Writer => Lead?.Id ?? Team.Manager.Id;

    /// <summary>What it is about now.</summary>
    public Stage Stage { get; set; }

    /// <summary>The day from which it has waited for somebody; null while somebody leads.</summary>
    public LocalDate? WaitingSince { get; set; }

    /// <summary>It has been written down that nobody holds it.</summary>
    public bool OnDuty { get; set; }

    /// <summary>How pressing it looks, from 0 to 1, to whoever shares work out.</summary>
    public double LooksPressing { get; set; }

    /// <summary>How often the lead has changed.</summary>
    public int Changes { get; set; }

    /// <summary>An enquiry is under way, or a conference to come.</summary>
    public bool InEnquiry { get; set; }

    /// <summary>The child in need plan; null where there is none.</summary>
    public Telling.Piece? NeedPlan { get; set; }

    /// <summary>The child protection plan; null where there is none.</summary>
    public Telling.Piece? ProtectionPlan { get; set; }

    /// <summary>Pre-proceedings; null where there are none.</summary>
    public Telling.Piece? PreProceedings { get; set; }

    /// <summary>It has ended.</summary>
    public bool Closed { get; set; }
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
