using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Moments of an agreed action.</summary>
public static class ActionMoments
{
    /// <summary>Agreed.</summary>
    public static Moment ActionWasAgreed { get; } = Moment.Of<ActionAgreed>(
        "action-was-agreed", "an action was agreed, to be done by a day", a => a.By is not null);

    /// <summary>Noted without a day.</summary>
    public static Moment ActionHasNoDay { get; } = Moment.Of<ActionAgreed>(
        "action-has-no-day", "an action was noted in a plan without a day", a => a.By is null);

    /// <summary>Given another day.</summary>
    public static Moment ActionGotAnotherDay { get; } = Moment.Of<ActionGivenAnotherDay>(
        "action-got-another-day", "the action was given another day");

    /// <summary>Done.</summary>
    public static Moment ActionWasDone { get; } = Moment.Of<ActionDone>("action-was-done", "the action was done");
}
