using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// A manager authorised an assessment that was shared with the family. This, and not its completion by the worker, ends the wait.
/// </summary>
/// <remarks>Working Together 2023, chapter 3; children in need census, AssessmentAuthorisationDate.</remarks>
[RecordType("assessment-authorised", "Assessment authorised", When = "When did the manager authorise it?")]
[PartOf(Strand.Assessment, Closes = true)]
public sealed record AssessmentAuthorised : Particulars
{
    /// <summary>What the assessment found.</summary>
    [Ask("What was the outcome?"), Coded]
    public required AssessmentOutcome Outcome { get; init; }

    /// <summary>Whether the child was seen while it was made.</summary>
    [Ask("Was the child seen during the assessment?"), Coded]
    public SeenInAssessment? ChildSeen { get; init; }

    /// <summary>Whether it had been shared with the family by then. If not, it is not finished until it is.</summary>
    [Ask("Has it been shared with the family?"), Coded]
    public bool? SharedWithFamily { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager authorised it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Why it was authorised though nobody saw the child.</summary>
    [Ask("If the child was not seen: why is it authorised all the same, and what was tried?", Long = true)]
    public string? WithoutSeeing { get; init; }

    /// <summary>What the manager had before them.</summary>
    [Ask("Which versions of its sections are authorised?")]
    public string? Signs { get; init; }

    /// <summary>What the manager says to it.</summary>
    [Ask("Why does the manager agree with it?", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>The child goes on being helped: the assessment has to stay true.</summary>
    public bool HelpGoesOn => Outcome is AssessmentOutcome.ChildInNeedPlan or AssessmentOutcome.ChildProtection or AssessmentOutcome.Care;

    /// <inheritdoc />
    public override string Sentence => SharedWithFamily == false
        ? $"The assessment was authorised and has yet to be shared with the family: {Words.Of(Outcome).ToLowerInvariant()}."
        : $"The assessment was authorised: {Words.Of(Outcome).ToLowerInvariant()}.";
}

/// <summary>What an assessment found.</summary>
public enum AssessmentOutcome
{
    /// <summary>A child in need plan.</summary>
    [Says("Services under a child in need plan")] ChildInNeedPlan = 1,
    /// <summary>A strategy discussion or conference.</summary>
    [Says("Child protection")] ChildProtection = 2,
    /// <summary>The child becomes looked after.</summary>
    [Says("The child becomes looked after")] Care = 3,
    /// <summary>Early help.</summary>
    [Says("Early help")] EarlyHelp = 4,
    /// <summary>No further action.</summary>
    [Says("No further action")] NoFurtherAction = 5,
    /// <summary>The extract does not say.</summary>
    [Says("Not known")] NotKnown = 6,
}

/// <summary>Whether a child was seen while they were assessed.</summary>
public enum SeenInAssessment
{
    /// <summary>Seen.</summary>
    [Says("Yes")] Yes = 1,
    /// <summary>Not seen.</summary>
    [Says("No")] No = 2,
    /// <summary>Not known.</summary>
    [Says("Not known")] NotKnown = 3,
}
