using Linnet.FrontDoor;
using Linnet.Record;
using NodaTime.Text;

namespace Linnet.Plans;

/// <summary>
/// Somebody took something on for a child, by a day. Without a day it would be a wish: one can be noted in a plan that is being made, and
/// holds up its sign-off.
/// </summary>
[RecordType("action-agreed", "Action agreed", When = "When was it agreed?")]
[Opens(Strand.Action, Strand.ProtectionPlan, Strand.NeedPlan, Strand.Enquiry)]
public sealed record ActionAgreed : Particulars
{
    /// <summary>Where.</summary>
    [Ask("Where was it agreed?"), Coded]
    public required ActionFrom From { get; init; }

    /// <summary>Who does it.</summary>
    [Ask("Who does it?"), Coded]
    public required ActionOwner Owner { get; init; }

    /// <summary>Which agency, where another agency does it: an agency without a name is nobody.</summary>
    [Ask("If another agency: which?"), Coded]
    public CheckedAgency? Agency { get; init; }

    /// <summary>By when.</summary>
    [Ask("By which day?", Hint = "Only an action in a plan may wait for its day, and the plan cannot be signed off before."), Coded]
    public LocalDate? By { get; init; }

    /// <summary>By which hour, where the day is not soon enough: what a strategy discussion asks for today.</summary>
    [Ask("By what time on that day, if it cannot wait until its end?", Hint = "Like 16:30.")]
    public string? ByTime { get; init; }

    /// <summary>What.</summary>
    [Ask("What will be done, and what should it change for the child?", Long = true)]
    public required string What { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => By;

    /// <inheritdoc />
    public override string Sentence =>
        $"An action was agreed in {Words.Of(From).ToLowerInvariant()}, for {Words.Of(Owner).ToLowerInvariant()}, "
        + (By is { } day ? $"by {Calendar.Written.Day(day)}." : "without a day so far.");

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (By is null && From is not (ActionFrom.Conference or ActionFrom.PlanMeeting or ActionFrom.Plan))
            yield return new("by", "Enter the day by which it is done, like 31/3/2026. Only an action in a plan may wait for its day");
        if (ByTime is { Length: > 0 } time && !LocalTimePattern.CreateWithInvariantCulture("H:mm").Parse(time).Success)
            yield return new("byTime", "Give the time like 16:30, or leave it empty");
        else if (ByTime is { Length: > 0 } && By is null) yield return new("by", "Give the day too, like 31/3/2026");
        if (By < circumstances.Happened.Day) yield return new("by", "The day must not be before the action was agreed");
    }
}

/// <summary>Where an action for a child is agreed.</summary>
public enum ActionFrom
{
    /// <summary>Supervision.</summary>
    [Says("Supervision")] Supervision = 1,
    /// <summary>Strategy discussion.</summary>
    [Says("A strategy discussion")] StrategyDiscussion = 2,
    /// <summary>Conference.</summary>
    [Says("A conference or review")] Conference = 3,
    /// <summary>Core group.</summary>
    [Says("A core group or child in need meeting")] PlanMeeting = 4,
    /// <summary>Audit.</summary>
    [Says("An audit")] Audit = 5,
    /// <summary>Elsewhere.</summary>
    [Says("Another meeting")] Other = 6,
    /// <summary>The plan.</summary>
    [Says("The plan")] Plan = 7,
}

/// <summary>Who takes an action on.</summary>
public enum ActionOwner
{
    /// <summary>The worker.</summary>
    [Says("The child's worker")] Worker = 1,
    /// <summary>The manager.</summary>
    [Says("The manager")] Manager = 2,
    /// <summary>An agency.</summary>
    [Says("Another agency")] Agency = 3,
    /// <summary>A parent.</summary>
    [Says("A parent or carer")] Parent = 4,
}
