using Linnet.Record;

namespace Linnet.Health;

/// <summary>A strengths and difficulties questionnaire was filled in for a child in care, or it was recorded why not.</summary>
/// <remarks>SSDA903, OC2, SDQ_SCORE and SDQ_REASON.</remarks>
[RecordType(
    "strengths-questionnaire", "Strengths and difficulties questionnaire",
    When = "When was it filled in?", Sensitivity = Sensitivity.Confidential)]
public sealed record StrengthsQuestionnaire : Particulars
{
    /// <summary>The score, 0 to 40.</summary>
    [Ask("What is the score?", Hint = "0 to 40."), Coded]
    public int? Score { get; init; }

    /// <summary>Why there is none.</summary>
    [Ask("If there is none, why not?"), Coded]
    public NoScore? NoScore { get; init; }

    /// <summary>Whether there is a score, or a reason.</summary>
    public bool IsAnswered => Score is >= 0 and <= 40 || NoScore is not null;

    /// <inheritdoc />
    public override string Sentence => Score is not null
        ? "A strengths and difficulties questionnaire was filled in."
        : "There is no strengths and difficulties questionnaire for the child.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Score is < 0 or > 40) yield return new("score", "The score must be from 0 to 40");
        if (!IsAnswered) yield return new("score", "Give the score, or say why there is none");
    }
}

/// <summary>Why there is no score.</summary>
/// <remarks>SSDA903, SDQ_REASON.</remarks>
public enum NoScore
{
    /// <summary>SDQ1.</summary>
    [Says("Under 4 or over 16 at the time")] Age = 1,
    /// <summary>SDQ2.</summary>
    [Says("The carer did not want to")] CarerRefused = 2,
    /// <summary>SDQ3.</summary>
    [Says("The child's disability does not allow it")] Disability = 3,
    /// <summary>SDQ4.</summary>
    [Says("Another reason")] Other = 4,
    /// <summary>SDQ5.</summary>
    [Says("The child did not want to")] ChildRefused = 5,
}
