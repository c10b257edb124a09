using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Moments at which a plan sets how often the child is seen.</summary>
public static class VisitFrequencyMoments
{
    /// <summary>Protection plan: every 5 working days.</summary>
    public static Moment ProtectionEveryFive { get; } = Protection(VisitsSetByPlan.EveryFiveWorkingDays, "5 working days", "5-days");

    /// <summary>Protection plan: every 10 working days.</summary>
    public static Moment ProtectionEveryTen { get; } = Protection(VisitsSetByPlan.EveryTenWorkingDays, "10 working days", "10-days");

    /// <summary>Protection plan: every 15 working days.</summary>
    public static Moment ProtectionEveryFifteen { get; } = Protection(
        VisitsSetByPlan.EveryFifteenWorkingDays, "15 working days", "15-days");

    /// <summary>Protection plan: every 20 working days.</summary>
    public static Moment ProtectionEveryTwenty { get; } = Protection(VisitsSetByPlan.EveryTwentyWorkingDays, "20 working days", "20-days");

    /// <summary>Child in need plan: every 10 working days.</summary>
    public static Moment NeedEveryTen { get; } = Need(VisitsSetByPlan.EveryTenWorkingDays, "10 working days", "10-days");

    /// <summary>Child in need plan: every 20 working days.</summary>
    public static Moment NeedEveryTwenty { get; } = Need(VisitsSetByPlan.EveryTwentyWorkingDays, "20 working days", "20-days");

    /// <summary>Child in need plan: every 6 weeks.</summary>
    public static Moment NeedEverySixWeeks { get; } = Need(VisitsSetByPlan.EverySixWeeks, "6 weeks", "6-weeks");

    /// <summary>Child in need plan: every 12 weeks.</summary>
    public static Moment NeedEveryTwelveWeeks { get; } = Need(VisitsSetByPlan.EveryTwelveWeeks, "12 weeks", "12-weeks");

    private static Moment Protection(VisitsSetByPlan every, string words, string key) =>
        Moment.Of<ProtectionPlanStarted>($"protection-visits-every-{key}", $"the plan set visits at least every {words}",
            p => p.VisitEvery == every)
            .Or<ReviewConference>(r => r.VisitEvery == every);

    private static Moment Need(VisitsSetByPlan every, string words, string key) =>
        Moment.Of<NeedPlanStarted>($"need-visits-every-{key}", $"the plan set visits at least every {words}", p => p.VisitEvery == every)
            .Or<NeedPlanReviewed>(r => r.VisitEvery == every);
}
