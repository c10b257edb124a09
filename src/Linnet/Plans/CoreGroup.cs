using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A core group met: parents, the child's worker and the agencies that carry out the child protection plan.</summary>
/// <remarks>Working Together 2023, chapter 3: the first within ten working days of the initial conference.</remarks>
[RecordType("core-group", "Core group", When = "When did the core group meet?")]
[PartOf(Strand.ProtectionPlan, Lies = Lies.WhileItLasts)]
public sealed record CoreGroup : Particulars
{
    /// <summary>Whether an agency other than children's social care was there.</summary>
    [Ask("Was another agency there?"), Coded]
    public bool? OtherAgencyThere { get; init; }

    /// <summary>Whether a parent was there.</summary>
    [Ask("Was a parent or carer there?"), Coded]
    public bool? ParentThere { get; init; }

    /// <summary>Whether the outline was turned into a plan with actions, names and days.</summary>
    [Ask("Is the plan now written out in detail?", Hint = "With what is done, by whom and by when, and what happens if it is not."), Coded]
    public bool? PlanInDetail { get; init; }

    /// <summary>What was said and agreed.</summary>
    [Ask("What was said and agreed?", Long = true)]
    public string? Account { get; init; }

    /// <summary>A meeting of workers of one agency alone is not a core group.</summary>
    public bool Counts => OtherAgencyThere != false;

    /// <inheritdoc />
    public override string Sentence => Counts
        ? "The core group met."
        : "A meeting was held without another agency. It does not count as a core group.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today)
            yield return new("happened", "The core group must be today or in the past. Record a booking for one still to come");
    }
}
