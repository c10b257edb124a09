using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// A child stopped being looked after. Ends what only a child in care waits for; what was overdue that day stays visible as missed.
/// </summary>
/// <remarks>Care Planning, Placement and Case Review (England) Regulations 2010, reg 39: a senior officer approves it beforehand.</remarks>
[RecordType("care-ended", "Period of care ended", When = "When did the child stop being looked after?")]
[PartOf(Strand.Care, Closes = true)]
public sealed record CareEnded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why did care end?"), Coded]
    public required EndOfCare Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The child left care: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why a period of care ended.</summary>
/// <remarks>SSDA903, REC, with one of our own: a stay of less than 24 hours, which was never care.</remarks>
public enum EndOfCare
{
    /// <summary>E11.</summary>
    [Says("Adopted, nobody opposed it")] AdoptedUnopposed = 1,
    /// <summary>E12.</summary>
    [Says("Adopted, the court dispensed with consent")] AdoptedConsentDispensed = 2,
    /// <summary>E2.</summary>
    [Says("The child died")] Died = 3,
    /// <summary>E3.</summary>
    [Says("Another authority took over the care")] AnotherAuthority = 4,
    /// <summary>E4A.</summary>
    [Says("Home to parents, as planned")] HomePlanned = 5,
    /// <summary>E4B.</summary>
    [Says("Home to parents, not as planned")] HomeUnplanned = 6,
    /// <summary>E13.</summary>
    [Says("To relatives or others without parental responsibility")] WithoutResponsibility = 7,
    /// <summary>E41.</summary>
    [Says("Child arrangements order")] ChildArrangementsOrder = 8,
    /// <summary>E45.</summary>
    [Says("Special guardianship: former foster carer, relative or friend")] GuardianFosteringRelative = 9,
    /// <summary>E46.</summary>
    [Says("Special guardianship: former foster carer, not a relative or friend")] GuardianFosterCarer = 10,
    /// <summary>E47.</summary>
    [Says("Special guardianship: another relative or friend")] GuardianRelative = 11,
    /// <summary>E48.</summary>
    [Says("Special guardianship: somebody else")] GuardianOther = 12,
    /// <summary>E43 and E44, until 2018.</summary>
    [Says("Special guardianship, before 2018")] GuardianEarlier = 13,
    /// <summary>E5.</summary>
    [Says("Independent living with support")] IndependentWithSupport = 14,
    /// <summary>E6.</summary>
    [Says("Independent living without support")] IndependentWithoutSupport = 15,
    /// <summary>E7.</summary>
    [Says("Residential care funded by adult social care")] AdultResidential = 16,
    /// <summary>E9.</summary>
    [Says("Sentenced to custody")] Sentenced = 17,
    /// <summary>E14.</summary>
    [Says("Remand ended")] RemandEnded = 18,
    /// <summary>E15.</summary>
    [Says("Age assessed as 18 or over")] AssessedAdult = 19,
    /// <summary>E16.</summary>
    [Says("Moved abroad")] Abroad = 20,
    /// <summary>E17.</summary>
    [Says("Turned 18 and stayed with the same carers")] StayedPut = 21,
    /// <summary>E8.</summary>
    [Says("Another reason")] Other = 22,
    /// <summary>Accommodated by agreement for less than 24 hours: never looked after.</summary>
    [Says("Went home within 24 hours: was never in care")] WithinADay = 23,
    /// <summary>An extract does not say.</summary>
    [Says("Not known")] NotKnown = 24,
}
