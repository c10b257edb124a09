using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// A child became looked after. Every clock of a new period of care starts here, on the first day of the order or of the accommodation.
/// </summary>
/// <remarks>
/// Children Act 1989 s.22(1) and (2). Accommodation by agreement for less than 24 hours is not care; once it passes 24 hours the period
/// counts from its beginning. Police protection and emergency orders count when the council provides the accommodation.
/// </remarks>
[RecordType("care-started", "Period of care began", When = "When did the child become looked after?", Hour = true)]
[Opens(Strand.Care)]
public sealed record CareStarted : Particulars
{
    /// <summary>The order or agreement.</summary>
    [Ask("Under which legal status?"), Coded]
    public LegalStatus? LegalStatus { get; init; }

    /// <summary>Why the child came into care, one code for the whole period.</summary>
    [Ask("What is the main reason?"), Coded]
    public CategoryOfNeed? Category { get; init; }

    /// <summary>Whether brothers or sisters are in care or come with the child.</summary>
    [Ask("Are brothers or sisters in care too?"), Coded]
    public bool? SiblingsInCare { get; init; }

    /// <summary>Whether the child arrived in the country alone.</summary>
    [Ask("Is the child an unaccompanied asylum-seeking child?"), Coded]
    public bool? Unaccompanied { get; init; }

    /// <summary>Whether it is a series of short breaks, which has rules of its own.</summary>
    public bool IsShortBreaks => LegalStatus is Care.LegalStatus.ShortBreaksEachRecorded or Care.LegalStatus.ShortBreaksAgreement;

    /// <inheritdoc />
    public override string Sentence => LegalStatus is { } status
        ? $"The child came into care: {Words.Of(status).ToLowerInvariant()}."
        : "The child came into care.";
}

/// <summary>Why a child is in care.</summary>
/// <remarks>SSDA903, CIN: one code for the whole period of care.</remarks>
public enum CategoryOfNeed
{
    /// <summary>N1.</summary>
    [Says("Abuse or neglect")] AbuseOrNeglect = 1,
    /// <summary>N2.</summary>
    [Says("The child's disability")] ChildsDisability = 2,
    /// <summary>N3.</summary>
    [Says("A parent's illness or disability")] ParentalIllness = 3,
    /// <summary>N4.</summary>
    [Says("Family in acute stress")] AcuteStress = 4,
    /// <summary>N5.</summary>
    [Says("Family dysfunction")] FamilyDysfunction = 5,
    /// <summary>N6.</summary>
    [Says("Socially unacceptable behaviour")] UnacceptableBehaviour = 6,
    /// <summary>N7.</summary>
    [Says("Low income")] LowIncome = 7,
    /// <summary>N8.</summary>
    [Says("Absent parenting")] AbsentParenting = 8,
}
