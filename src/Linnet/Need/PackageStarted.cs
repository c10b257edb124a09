using Linnet.Record;

namespace Linnet.Need;

/// <summary>A package of support began for a disabled child: short breaks, care at home, or money for the family to buy it with.</summary>
/// <remarks>Children Act 1989 ss.17 and 17A; SI 2009/1887 for direct payments.</remarks>
[RecordType("package-started", "Package of support began", When = "On which day did it begin?")]
[Opens(Strand.Package, Strand.NeedPlan, Strand.Need)]
public sealed record PackageStarted : Particulars
{
    /// <summary>What kind.</summary>
    [Ask("What kind of support?"), Coded]
    public required PackageKind Kind { get; init; }

    /// <summary>What its plan says: a payment without a whole plan helps nobody to know whether it helps.</summary>
    [Ask("What does its plan say?", Hint = "Tick what is written down and agreed with the family."), Coded]
    public IReadOnlyList<PackagePlanPart> PlanSays { get; init; } = [];

    /// <summary>The plan.</summary>
    [Ask("What is it for, and what should it change for the child?", Long = true)]
    public string? For { get; init; }

    /// <inheritdoc />
    public override string Sentence => Kind == PackageKind.DirectPayments
        ? "Direct payments to the family began."
        : $"A package of support began: {Words.Of(Kind).ToLowerInvariant()}.";
}

/// <summary>A kind of package of support.</summary>
public enum PackageKind
{
    /// <summary>Short breaks.</summary>
    [Says("Short breaks")] ShortBreaks = 1,
    /// <summary>Care at home.</summary>
    [Says("Care at home")] CareAtHome = 2,
    /// <summary>Direct payments.</summary>
    [Says("Direct payments")] DirectPayments = 3,
}

/// <summary>What the plan of a package of support has to say to be whole.</summary>
public enum PackagePlanPart
{
    /// <summary>The need.</summary>
    [Says("Which need of the child it meets")] Need = 1,
    /// <summary>How much.</summary>
    [Says("How many hours or how much money")] Amount = 2,
    /// <summary>On what.</summary>
    [Says("What it may be spent on")] SpentOn = 3,
    /// <summary>Who cares for the child, and how they were checked.</summary>
    [Says("Who looks after the child, and how they were checked")] Carers = 4,
    /// <summary>If it fails.</summary>
    [Says("What happens if it falls through")] Contingency = 5,
    /// <summary>The review.</summary>
    [Says("When it is reviewed")] Review = 6,
}
