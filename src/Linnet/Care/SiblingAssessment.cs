using Linnet.Record;

namespace Linnet.Care;

/// <summary>It was assessed whether brothers and sisters in care should live together or apart.</summary>
[RecordType("sibling-assessment", "Together or apart assessment", When = "When was it completed?")]
public sealed record SiblingAssessment : Particulars
{
    /// <summary>What was concluded.</summary>
    [Ask("Together or apart?"), Coded]
    public TogetherOrApart? Conclusion { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => Conclusion switch
    {
        TogetherOrApart.Together => "It was assessed that the children should live together.",
        TogetherOrApart.Apart => "It was assessed that the children should live apart, and see each other.",
        _ => "It was assessed whether the children should live together.",
    };
}

/// <summary>Whether brothers and sisters should live together.</summary>
public enum TogetherOrApart
{
    /// <summary>Together.</summary>
    [Says("Together")] Together = 1,
    /// <summary>Apart.</summary>
    [Says("Apart")] Apart = 2,
}
