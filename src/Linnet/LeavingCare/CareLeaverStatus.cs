using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>
/// How a care leaver is: in touch or not, what they do, where they live and whether it is suitable. A snapshot, apart from the contacts.
/// </summary>
/// <remarks>SSDA903, OC3: around the birthday from 17 to 21, at the latest contact from 22 to 25.</remarks>
[RecordType("care-leaver-status", "How a care leaver is", When = "On which day was it so?")]
public sealed record CareLeaverStatus : Particulars
{
    /// <summary>In touch or not.</summary>
    [Ask("Are we in touch?"), Coded]
    public required InTouch InTouch { get; init; }

    /// <summary>What they do.</summary>
    [Ask("What is the young person's main activity?"), Coded]
    public Activity? Activity { get; init; }

    /// <summary>Where they live.</summary>
    [Ask("Where does the young person live?"), Coded]
    public Accommodation? Accommodation { get; init; }

    /// <summary>Whether it is suitable.</summary>
    [Ask("Is it suitable?"), Coded]
    public bool? Suitable { get; init; }

    /// <summary>Whether nothing more is owed or asked for while it stays so.</summary>
    public bool NoContactOwed => InTouch is InTouch.Died or InTouch.Refuses or InTouch.NotRequired or InTouch.ReturnedHome;

    /// <inheritdoc />
    public override string Sentence => $"How the young person is was recorded: {Words.Of(InTouch).ToLowerInvariant()}.";
}

/// <summary>Whether the council is in touch with a care leaver.</summary>
/// <remarks>SSDA903, IN_TOUCH.</remarks>
public enum InTouch
{
    /// <summary>YES.</summary>
    [Says("In touch")] Yes = 1,
    /// <summary>NO.</summary>
    [Says("Not in touch")] No = 2,
    /// <summary>DIED.</summary>
    [Says("Died after leaving care")] Died = 3,
    /// <summary>REFU.</summary>
    [Says("Refuses contact")] Refuses = 4,
    /// <summary>NREQ.</summary>
    [Says("No longer requires services")] NotRequired = 5,
    /// <summary>RHOM.</summary>
    [Says("Home with parents for six months or more")] ReturnedHome = 6,
}

/// <summary>What a care leaver mainly does.</summary>
/// <remarks>SSDA903, ACTIV; F3 and P3 were split into F4, F5, P4 and P5 in about 2021.</remarks>
public enum Activity
{
    /// <summary>F1.</summary>
    [Says("Higher education, full time")] HigherFull = 1,
    /// <summary>P1.</summary>
    [Says("Higher education, part time")] HigherPart = 2,
    /// <summary>F2.</summary>
    [Says("Other education, full time")] EducationFull = 3,
    /// <summary>P2.</summary>
    [Says("Other education, part time")] EducationPart = 4,
    /// <summary>F3.</summary>
    [Says("Training or work, full time")] WorkFull = 5,
    /// <summary>P3.</summary>
    [Says("Training or work, part time")] WorkPart = 6,
    /// <summary>F4.</summary>
    [Says("Apprenticeship, full time")] ApprenticeFull = 7,
    /// <summary>P4.</summary>
    [Says("Apprenticeship, part time")] ApprenticePart = 8,
    /// <summary>F5.</summary>
    [Says("Training or work other than an apprenticeship, full time")] OtherWorkFull = 9,
    /// <summary>P5.</summary>
    [Says("Training or work other than an apprenticeship, part time")] OtherWorkPart = 10,
    /// <summary>G4.</summary>
    [Says("Not in education, work or training: illness or disability")] NoneIllness = 11,
    /// <summary>G5.</summary>
    [Says("Not in education, work or training: another reason")] NoneOther = 12,
    /// <summary>G6.</summary>
    [Says("Not in education, work or training: pregnancy or parenting")] NoneParenting = 13,
    /// <summary>0.</summary>
    [Says("Not in touch, died or returned home")] NotApplicable = 14,
}

/// <summary>Where a care leaver lives.</summary>
/// <remarks>SSDA903, ACCOM.</remarks>
public enum Accommodation
{
    /// <summary>B.</summary>
    [Says("With parents or relatives")] Family = 1,
    /// <summary>C.</summary>
    [Says("Community home or other residential care")] Residential = 2,
    /// <summary>D.</summary>
    [Says("Semi-independent or supported accommodation")] Supported = 3,
    /// <summary>E.</summary>
    [Says("Supported lodgings")] SupportedLodgings = 4,
    /// <summary>G.</summary>
    [Says("Abroad")] Abroad = 5,
    /// <summary>H.</summary>
    [Says("Deported")] Deported = 6,
    /// <summary>K.</summary>
    [Says("Ordinary lodgings")] Lodgings = 7,
    /// <summary>R.</summary>
    [Says("Not known where")] NotKnown = 8,
    /// <summary>S.</summary>
    [Says("No fixed home")] NoFixedHome = 9,
    /// <summary>T.</summary>
    [Says("Foyer or similar")] Foyer = 10,
    /// <summary>U.</summary>
    [Says("Independent living")] Independent = 11,
    /// <summary>V.</summary>
    [Says("Emergency accommodation")] EmergencyAccommodation = 12,
    /// <summary>W.</summary>
    [Says("Bed and breakfast")] BedAndBreakfast = 13,
    /// <summary>X.</summary>
    [Says("Custody")] Custody = 14,
    /// <summary>Y.</summary>
    [Says("Somewhere else")] Other = 15,
    /// <summary>Z.</summary>
    [Says("With former foster carers")] StayingPut = 16,
    /// <summary>0.</summary>
    [Says("Not in touch, died or returned home")] NotApplicable = 17,
}
