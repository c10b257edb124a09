using Linnet.Standards;
using static Linnet.Need.SupportMoments;

namespace Linnet.Need;

/// <summary>Standards of a supervision order: how long it lasts, and that nobody lets it run out by oversight.</summary>
public static class SupervisionOrderStandards
{
    private static readonly Citation Schedule3 = new("Children Act 1989", "s.35 and Schedule 3, paragraph 6");

    /// <summary>A year.</summary>
    public static PracticeStandard LastsAYear { get; } = new()
    {
        Key = "supervision-order-lasts-a-year",
        Catalogue = "supervision-order",
        Says = "A supervision order ends 12 months after it was made, unless the court extended it before. By then its end or its "
            + "extension is recorded.",
        WaitsFor = "the end or extension of the supervision order",
        Source = Schedule3,
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Legal,
        Starts = [SupervisionOrderForAYear],
        StartsFromExtract = [],
        SatisfiedBy = [SupervisionOrderLonger, SupervisionOrderOver],
        EndsAtAge = 18,
        Allows = 12.Months,
    };

    /// <summary>To the day the court set.</summary>
    public static PracticeStandard LastsToTheDaySet { get; } = new()
    {
        Key = "supervision-order-to-the-day-set",
        Catalogue = "supervision-order",
        Says = "A supervision order ends on the day that the court set, unless it was extended before.",
        WaitsFor = "the end or extension of the supervision order",
        Source = new("The court's order", "Children Act 1989, Schedule 3, paragraph 6"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.Legal,
        Starts = [SupervisionOrderToADay],
        StartsFromExtract = [],
        SatisfiedBy = [SupervisionOrderLonger, SupervisionOrderOver],
        EndsAtAge = 18,
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>Three years in all.</summary>
    public static PracticeStandard LastsThreeYearsInAll { get; } = new()
    {
        Key = "supervision-order-three-years-in-all",
        Catalogue = "supervision-order",
        Says = "A supervision order lasts 3 years in all at most, with every extension.",
        WaitsFor = "the end of the supervision order",
        Source = Schedule3,
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Legal,
        Starts = [SupervisionOrderBegan],
        StartsFromExtract = [],
        SatisfiedBy = [SupervisionOrderOver],
        EndsAtAge = 18,
        Allows = 36.Months,
        WarnsAt = 33,
    };

    /// <summary>Reviewed on the way.</summary>
    public static PracticeStandard SupervisionOrderReviewed { get; } = new()
    {
        Key = "supervision-order-reviewed",
        Catalogue = "supervision-order",
        Says = "The work under a supervision order is reviewed at least every 3 months, so that the court can be asked in time if "
            + "it is to go on.",
        WaitsFor = "a review of the supervision order",
        Source = new("Local practice, as child in need reviews"),
        Basis = Basis.Local,
        Confidence = Confidence.Low,
        Range = "4 weeks to 3 months, as child in need reviews",
        Owner = Role.SocialWorker,
        Starts = [SupervisionOrderBegan],
        StartsFromExtract = [],
        SatisfiedBy = [SupervisionOrderLookedAt],
        Ends = [SupervisionOrderOver],
        EndsAtAge = 18,
        Allows = 3.Months,
        ThenEvery = [3.Months],
    };
}
