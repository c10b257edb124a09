using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// One section of an assessment as somebody left it. Each saving is an entry: the latest counts, every earlier one stays readable,
/// and several people may write different sections at the same time.
/// </summary>
/// <remarks>Working Together 2023, chapter 3: the child's needs, the parents' capacity, and family and environment.</remarks>
[RecordType("assessment-section", "Section of an assessment", When = "When was it written?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record AssessmentSection : Particulars
{
    /// <summary>Which section.</summary>
    [Ask("Which section?"), Coded]
    public required SectionOfAssessment Section { get; init; }

    /// <summary>What it says.</summary>
    [Ask("What does it say?", Long = true)]
    public required string Text { get; init; }

    /// <summary>The visit or note on which it rests.</summary>
    [Ask("Which entry does it rest on?", Hint = "The number of a visit or note of this child.")]
    public string? RestsOn { get; init; }

    /// <summary>The section of an earlier assessment with which the writing began.</summary>
    [Ask("From which entry of an earlier assessment was it carried over?")]
    public string? CarriedFrom { get; init; }

    /// <summary>Nothing is carried over unread.</summary>
    [Ask("Have you read again what was carried over, and is it true of this child today?"), Coded]
    public bool? ReadAgain { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The assessment was written: {Words.Of(Section).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (string.IsNullOrWhiteSpace(Text)) yield return new("text", "Write the section, or leave without saving");
        if (CarriedFrom is not null && ReadAgain != true)
            yield return new("readAgain", "Read what was carried over from the earlier assessment, change what is no longer true, and say that you have");
    }
}

/// <summary>The sections of an assessment, in the order they are read.</summary>
public enum SectionOfAssessment
{
    /// <summary>What a day is like for this child.</summary>
    [Says("This child's day")] ChildsDay = 1,
    /// <summary>The child's words.</summary>
    [Says("What the child says")] ChildsWords = 2,
    /// <summary>History.</summary>
    [Says("The family's history")] History = 3,
    /// <summary>What the parents can do.</summary>
    [Says("What the parents can do")] ParentsCapacity = 4,
    /// <summary>Family and environment.</summary>
    [Says("Family, home and neighbourhood")] FamilyAndEnvironment = 5,
    /// <summary>Risks.</summary>
    [Says("Risks to the child")] Risks = 6,
    /// <summary>What protects.</summary>
    [Says("What protects the child")] Protects = 7,
    /// <summary>Analysis.</summary>
    [Says("What it all means")] Analysis = 8,
    /// <summary>Change.</summary>
    [Says("What should change")] WhatShouldChange = 9,
    /// <summary>Professional curiosity.</summary>
    [Says("What we may have wrong")] Curiosity = 10,
}
