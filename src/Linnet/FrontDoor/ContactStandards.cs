using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.FrontDoor.FrontDoorMoments;

namespace Linnet.FrontDoor;

/// <summary>Standards of a contact in hand: it is acted on by how pressing it is, and the agencies that were asked answer.</summary>
public static class ContactStandards
{
    private static readonly Citation FrontDoorPractice = new("Local practice of multi-agency front doors; the council sets the hours");

    /// <summary>Danger now: within four hours of reaching us.</summary>
    public static PracticeStandard RedActedOn { get; } = new()
    {
        Key = "contact-red-acted-on",
        Catalogue = "contact-rag",
        Says = "A contact rated red is acted on within four hours of reaching us, whenever it was rated so.",
        WaitsFor = "somebody to act on a red contact",
        Source = FrontDoorPractice,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "set by the council; four hours is common",
        Owner = Role.FrontDoorManager,
        Starts = [RatedRed],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.ContactActedOn],
        Ends = [RatedAmber, RatedGreen],
        CountsFrom = Anchor.WorkOpened,
        Allows = 4.Hours,
    };

    /// <summary>Within the day.</summary>
    public static PracticeStandard AmberActedOn { get; } = RedActedOn with
    {
        Key = "contact-amber-acted-on",
        Says = "A contact rated amber is acted on within 24 hours of reaching us, whenever it was rated so.",
        WaitsFor = "somebody to act on an amber contact",
        Range = "set by the council; 24 hours is common",
        Starts = [RatedAmber],
        Ends = [RatedRed, RatedGreen],
        Allows = 24.Hours,
    };

    /// <summary>No sign of danger: within three days.</summary>
    public static PracticeStandard GreenActedOn { get; } = RedActedOn with
    {
        Key = "contact-green-acted-on",
        Says = "A contact rated green is acted on within 72 hours of reaching us, whenever it was rated so.",
        WaitsFor = "somebody to act on a green contact",
        Range = "set by the council; 72 hours is common",
        Starts = [RatedGreen],
        Ends = [RatedRed, RatedAmber],
        Allows = 72.Hours,
    };

    /// <summary>An agency asked about danger now answers within four hours.</summary>
    public static PracticeStandard RedCheckAnswered { get; } = new()
    {
        Key = "check-answered-red",
        Catalogue = "mash-checks",
        Says = "Where a child may be in danger now, each agency asked answers within four hours, or a manager goes on without.",
        WaitsFor = "an agency's answer",
        Source = new("Local practice; Working Together, chapter 1, asks agencies to share what they hold and sets no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "set by the council; four hours is common",
        Owner = Role.PartnerAgency,
        Starts = [CheckAskedRed],
        StartsFromExtract = [],
        SatisfiedBy = [CheckAnswered],
        // What was decided without the answer no longer waits for it; one that was late by then is kept as missed.
        Ends = [FrontDoorMoments.ContactDecided, ReferralDecided, EnquiryMoments.AgenciesMet],
        Allows = 4.Hours,
    };

    /// <summary>An agency asked to answer within the day.</summary>
    public static PracticeStandard AmberCheckAnswered { get; } = RedCheckAnswered with
    {
        Key = "check-answered-amber",
        Says = "Where an answer is needed within the day, each agency asked answers within one working day, or a manager goes on without.",
        Range = "set by the council; one working day is common",
        Starts = [CheckAskedAmber],
        Allows = 1.WorkingDays,
    };

    /// <summary>An agency asked without sign of danger.</summary>
    public static PracticeStandard GreenCheckAnswered { get; } = RedCheckAnswered with
    {
        Key = "check-answered-green",
        Says = "Otherwise each agency asked answers within three working days, or a manager goes on without.",
        Range = "set by the council; three working days is common",
        Starts = [CheckAskedGreen],
        Allows = 3.WorkingDays,
    };
}
