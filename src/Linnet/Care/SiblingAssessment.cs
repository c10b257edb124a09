using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// It was assessed whether brothers and sisters in care should live together or apart, and why. One assessment of the group, with an
/// entry on the record of each child.
/// </summary>
/// <remarks>Children Act 1989 s.22C(8)(c): a placement lets a child live with a brother or sister who is looked after too, so far as it can.</remarks>
[RecordType("sibling-assessment", "Together or apart assessment", When = "When was it completed?")]
public sealed record SiblingAssessment : Particulars
{
    /// <summary>What was concluded.</summary>
    [Ask("Together or apart?", Hint = "For this child: with all the others, or not."), Coded]
    public TogetherOrApart? Conclusion { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Hint = "What they mean to each other, what each of them wants and needs, and what was weighed.", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>How they see each other.</summary>
    [Ask("If apart: how do they see each other, and how often?", Long = true)]
    public string? Contact { get; init; }

    /// <summary>What rests on it.</summary>
    [Ask("What rests on it?", Hint = "An assessment that no plan rests on changes nothing."), Coded]
    public IReadOnlyList<SiblingPlanning>? UsedIn { get; init; }

    /// <inheritdoc />
    public override string Sentence => Conclusion switch
    {
        TogetherOrApart.Together => "It was assessed that the children should live together.",
        TogetherOrApart.Apart => "It was assessed that the children should live apart, and see each other.",
        _ => "It was assessed whether the children should live together.",
    };

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The assessment must be today or in the past");
    }
}

/// <summary>Whether brothers and sisters should live together.</summary>
public enum TogetherOrApart
{
    /// <summary>Together.</summary>
    [Says("Together")] Together = 1,
    /// <summary>Apart.</summary>
    [Says("Apart")] Apart = 2,
}

/// <summary>What rests on an assessment of brothers and sisters.</summary>
public enum SiblingPlanning
{
    /// <summary>The care plan.</summary>
    [Says("The care plan")] CarePlan = 1,
    /// <summary>The plan for contact.</summary>
    [Says("The plan for contact")] Contact = 2,
}
