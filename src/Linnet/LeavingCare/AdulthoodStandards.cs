using Linnet.Care;
using Linnet.Standards;
using static Linnet.LeavingCare.LeavingCareMoments;

namespace Linnet.LeavingCare;

/// <summary>Standards of growing up: the birthdays at which something must be known, offered or decided.</summary>
public static class AdulthoodStandards
{
    /// <summary>Support is offered again, every year from twenty-one to twenty-five.</summary>
    public static PracticeStandard SupportOfferedEveryYear { get; } = new()
    {
        Key = "support-offered-every-year",
        Catalogue = "cl-offer-21-25",
        Says = "A care leaver is offered support again at least every 12 months from 21 to 25.",
        WaitsFor = "an offer of further support",
        Source = new("Children Act 1989 s.23CZB and the 2018 guidance"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.PersonalAdviser,
        Starts = [BecameCareLeaver],
        SatisfiedBy = [LeavingCareMoments.SupportOffered],
        CountsFrom = Anchor.Birthday(21),
        MetNoEarlierThan = 3.Months,
        Allows = 12.Months,
        ThenEvery = [12.Months],
        OnePerSubject = true,
        EndsAtAge = 25,
        StartsFromExtract = [],
    };

    /// <summary>Adult services decide by seventeen and a half.</summary>
    public static PracticeStandard AdultCareDecided { get; } = new()
    {
        Key = "adult-care-decided",
        Catalogue = "adult-transition",
        Says = "Adult services decide by 17½ what they will provide to a young person who is likely to need adult care.",
        WaitsFor = "a decision by adult services",
        Source = new("Local practice; the Care Act 2014 (s.58) asks for an assessment and names no day"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "assessed at 16 to 17, decided by 17½",
        Owner = Role.SocialWorker,
        Starts = [LeavingCareMoments.AdultCareLikely],
        SatisfiedBy = [LeavingCareMoments.AdultCareDecided],
        CountsFrom = Anchor.Birthday(17),
        Allows = 6.Months,
        OnePerSubject = true,
        EndsAtAge = 25,
    };

    /// <summary>An adult worker joins the planning at seventeen.</summary>
    public static PracticeStandard AdultWorkerJoined { get; } = new()
    {
        Key = "adult-worker-joined",
        Catalogue = "adult-transition",
        Says = "An adult services worker takes part in planning from a young person's seventeenth birthday.",
        WaitsFor = "an adult services worker to join the planning",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "from 16 to 17½; allowed here: one month from the seventeenth birthday",
        Owner = Role.SocialWorker,
        Starts = [LeavingCareMoments.AdultCareLikely],
        SatisfiedBy = [LeavingCareMoments.AdultWorkerJoined, LeavingCareMoments.AdultCareDecided],
        CountsFrom = Anchor.Birthday(17),
        Allows = 1.Months,
        OnePerSubject = true,
        EndsAtAge = 25,
    };

    /// <summary>A summary of the health history by eighteen: the year before it is the time there is.</summary>
    public static PracticeStandard HealthSummaryGiven { get; } = new()
    {
        Key = "health-summary-given",
        Catalogue = "health-passport",
        Says = "A young person leaving care is given a summary of their health history by their eighteenth birthday.",
        WaitsFor = "a summary of their health history",
        Source = new("Promoting the health and well-being of looked-after children, 2015"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.Medium,
        Owner = Role.DesignatedNurse,
        Starts = [CareMoments.CareBegan, Entitled],
        SatisfiedBy = [LeavingCareMoments.HealthSummaryGiven],
        Withdraws = [CareMoments.LeftCare],
        Ends = [CareMoments.LeftCareForGood, SupportEnded],
        CountsFrom = Anchor.Birthday(17),
        Allows = 12.Months,
        OnePerSubject = true,
        EndsAtAge = 25,
        StartsFromExtract = [],
    };

    /// <summary>Whether support is needed to stay close: passed, not in force, and without a number.</summary>
    public static PracticeStandard StayingCloseAssessed { get; } = new()
    {
        Key = "staying-close-assessed",
        Catalogue = "staying-close-assessment",
        Says = "It is assessed whether a care leaver under 25 needs support to stay close to people they trust; the law gives no number of "
            + "days.",
        WaitsFor = "an assessment of the need to stay close",
        Source = new("Children's Wellbeing and Schools Act 2026", "s.7, in force only when regulations say so; none seen"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.PersonalAdviser,
        Starts = [BecameFormerRelevant],
        SatisfiedBy = [LeavingCareMoments.StayingCloseAssessed],
        Ends = [SupportEnded],
        OnePerSubject = true,
        EndsAtAge = 25,
        OffByDefault = true,
        StartsFromExtract = [],
    };
}
