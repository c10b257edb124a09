using Linnet.Record;

namespace Linnet.Plans;

/// <summary>How often a plan says that the child is to be seen: part of the plan itself, set by the conference or the meeting.</summary>
/// <remarks>Working Together 2023, chapter 3: the frequency is set in the plan. No number is set nationally.</remarks>
public enum VisitsSetByPlan
{
    /// <summary>Five working days.</summary>
    [Says("Every 5 working days")] EveryFiveWorkingDays = 1,
    /// <summary>Ten working days.</summary>
    [Says("Every 10 working days")] EveryTenWorkingDays = 2,
    /// <summary>Fifteen working days.</summary>
    [Says("Every 15 working days")] EveryFifteenWorkingDays = 3,
    /// <summary>Twenty working days.</summary>
    [Says("Every 20 working days")] EveryTwentyWorkingDays = 4,
    /// <summary>Six weeks: a child in need plan only.</summary>
    [Says("Every 6 weeks")] EverySixWeeks = 5,
    /// <summary>Twelve weeks: a child in need plan in stable support only.</summary>
    [Says("Every 12 weeks")] EveryTwelveWeeks = 6,
}
