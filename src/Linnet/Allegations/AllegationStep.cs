using Linnet.Record;

namespace Linnet.Allegations;

/// <summary>Something that was done about an allegation: a meeting, a talk with the police or the employer, a look at whether it moves.</summary>
[RecordType("allegation-step", "Something was done about the allegation", About = [SubjectKind.Allegation], Sensitivity = Sensitivity.Restricted)]
public sealed record AllegationStep : Particulars
{
    /// <summary>What.</summary>
    [Ask("What was done?"), Coded]
    public required AllegationStepKind Kind { get; init; }

    /// <summary>What came of it.</summary>
    [Ask("What came of it, and who does what by when?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Kind)}.";
}

/// <summary>What is done about an allegation.</summary>
public enum AllegationStepKind
{
    /// <summary>Decided whether it meets the threshold.</summary>
    [Says("Decided whether the designated officer leads")] Decided = 1,
    /// <summary>Evaluation meeting.</summary>
    [Says("Allegations meeting held")] Meeting = 2,
    /// <summary>Police.</summary>
    [Says("Talked with the police")] Police = 3,
    /// <summary>Employer.</summary>
    [Says("Talked with the employer or the fostering service")] Employer = 4,
    /// <summary>The child was heard.</summary>
    [Says("The child was heard")] ChildHeard = 5,
    /// <summary>Review of progress.</summary>
    [Says("Looked at whether it moves")] Review = 6,
}
