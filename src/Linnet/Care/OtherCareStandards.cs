using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.CareMoments;
using static Linnet.Care.OtherCareMoments;

namespace Linnet.Care;

/// <summary>Standards of children who live away from home in other ways: short breaks, long stays, custody.</summary>
public static class OtherCareStandards
{
    /// <summary>One break of a series.</summary>
    /// <remarks>The other limit, 75 days in twelve months, adds breaks together: a measure, not a clock.</remarks>
    public static PracticeStandard ShortBreakWithinLimit { get; } = new()
    {
        Key = "short-break-within-17-days",
        Catalogue = "short-breaks-limits",
        Says = "One short break of a series lasts at most 17 days.",
        WaitsFor = "the end of a short break",
        Source = new(CareLaw.Regulations, "reg 48"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [ShortBreakBegan],
        SatisfiedBy = [ShortBreakOver],
        Ends = [LeftCare],
        Allows = 17.Days,
        EndsAtAge = 18,
    };

    /// <summary>Reviews of a series.</summary>
    public static PracticeStandard ShortBreaksReviewed { get; } = new()
    {
        Key = "short-breaks-reviewed",
        Catalogue = "short-breaks-review-visit",
        Says = "A series of short breaks is reviewed within 3 months of the first, then within 6 months of each review.",
        WaitsFor = "a review of their short breaks",
        Source = new(CareLaw.Regulations, "reg 48; the intervals not yet checked against the text"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.ReviewingOfficer,
        Starts = [ShortBreaksStarted],
        SatisfiedBy = [CareReviewMoments.ReviewHeld],
        Ends = [LeftCare],
        Allows = 3.Months,
        ThenEvery = [6.Months],
        EndsAtAge = 18,
    };

    /// <summary>Visits during a series.</summary>
    public static PracticeStandard VisitedOnShortBreaks { get; } = ShortBreaksReviewed with
    {
        Key = "visited-on-short-breaks",
        Says = "A child on a series of short breaks is visited within 3 months of the first, then within 6 months of each visit.",
        WaitsFor = "a visit during their short breaks",
        Owner = Role.SocialWorker,
        SatisfiedBy = [VisitMoments.StatutoryVisit],
    };

    /// <summary>A child in hospital or a residential school for three months or more.</summary>
    /// <remarks>
    /// The first visit has a number that we have not seen and do not invent; the six months after it are remembered, not read.
    /// </remarks>
    public static PracticeStandard VisitedOnLongStay { get; } = new()
    {
        Key = "visited-on-long-stay",
        Catalogue = "long-stay-institution-visit",
        Says = "A child who stays in hospital or at a residential school for 3 months or more is visited, and then at least "
            + "every 6 months.",
        WaitsFor = "a visit where they stay",
        Source = new("SI 2011/1010", "reg 3; the first interval not yet seen, the second to be checked"),
        Basis = Basis.Statute,
        Confidence = Confidence.Low,
        Owner = Role.SocialWorker,
        Starts = [LongStayBegan],
        SatisfiedBy = [VisitMoments.ChildSeen],
        Ends = [LongStayOver],
        ThenEvery = [6.Months],
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>A child who had been accommodated and is now in custody.</summary>
    public static PracticeStandard VisitedInCustody { get; } = new()
    {
        Key = "visited-in-custody",
        Catalogue = "former-cla-custody-visit",
        Says = "A child who had been accommodated by agreement and is in custody is visited within 10 working days of our being told.",
        WaitsFor = "a visit in custody",
        Source = new("SI 2010/2797", "regs 2 to 4, reg 4 read in its Welsh twin SI 2011/699"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.SocialWorker,
        Starts = [Detained],
        SatisfiedBy = [VisitMoments.ChildSeen],
        Ends = [Released],
        Allows = 10.WorkingDays,
        OnePerSubject = true,
        EndsAtAge = 18,
    };
}
