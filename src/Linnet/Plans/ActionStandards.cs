using Linnet.Standards;
using static Linnet.Plans.ActionMoments;

namespace Linnet.Plans;

/// <summary>Standards of agreed actions: each is done by its own day, whoever took it on.</summary>
public static class ActionStandards
{
    /// <summary>Done by its day.</summary>
    public static PracticeStandard ActionDoneByItsDay { get; } = new()
    {
        Key = "action-done",
        Catalogue = "supervision-action",
        Says = "An agreed action is done by its own day, or a manager gives it another day and says why. How often it was given "
            + "another day is shown.",
        WaitsFor = "an agreed action to be done",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "the day agreed with the action",
        Owner = Role.SocialWorker,
        Starts = [ActionWasAgreed, ActionGotAnotherDay],
        StartsFromExtract = [],
        SatisfiedBy = [ActionWasDone],
        Ends = [Allocation.AllocationMoments.WorkEnded],
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>Given a day.</summary>
    public static PracticeStandard ActionGetsADay { get; } = new()
    {
        Key = "action-gets-a-day",
        Catalogue = "supervision-action",
        Says = "An action that was noted in a plan without a day is given one. Until then the plan cannot be signed off. No number is set.",
        WaitsFor = "a day by which an action in the plan is done",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [ActionHasNoDay],
        StartsFromExtract = [],
        SatisfiedBy = [ActionGotAnotherDay, ActionWasDone],
        Ends = [Allocation.AllocationMoments.WorkEnded],
    };
}
