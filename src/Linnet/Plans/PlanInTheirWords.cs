using Linnet.Record;

namespace Linnet.Plans;

/// <summary>What the child and the family themselves say about a plan, in their own words.</summary>
[RecordType("plan-in-their-words", "The plan in the words of child and family", When = "When did they say so?")]
public sealed record PlanInTheirWords : Particulars
{
    /// <summary>The child.</summary>
    [Ask("What does the child say about the plan?", Hint = "In the child's own words where they have words.", Long = true), ChildsWords]
    public string? ChildSays { get; init; }

    /// <summary>The family.</summary>
    [Ask("What do the parents or carers say, in their own words?", Long = true)]
    public string? FamilySays { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child or the family said what they think of the plan.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (string.IsNullOrWhiteSpace(ChildSays) && string.IsNullOrWhiteSpace(FamilySays))
            yield return new("childSays", "Write what the child or the family said");
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
    }
}
