using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>An assessment of a parent came to a view, and says on what evidence of change the view rests.</summary>
[RecordType("parenting-assessment-completed", "Parenting assessment completed", When = "When was it completed?")]
[PartOf(Strand.ParentingAssessment, Closes = true)]
public sealed record ParentingAssessmentCompleted : Particulars
{
    /// <summary>The view.</summary>
    [Ask("What is the view?"), Coded]
    public required ParentingView View { get; init; }

    /// <summary>The evidence.</summary>
    [Ask("On what evidence of change does it rest?"), Coded]
    public required EvidenceOfChange Evidence { get; init; }

    /// <summary>The toolkit.</summary>
    [Ask("Was the capacity to change toolkit used?"), Coded]
    public bool? Toolkit { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why, and what would show that it is wrong?", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>Hopeful, on words alone.</summary>
    public bool HopefulWithoutEvidence => View is ParentingView.CanCare or ParentingView.CanChange && Evidence is EvidenceOfChange.Words or EvidenceOfChange.None;

    /// <inheritdoc />
    public override string Sentence => $"A parenting assessment was completed: {Words.Of(View).ToLowerInvariant()}. Evidence of change: {Words.Of(Evidence).ToLowerInvariant()}.";
}

/// <summary>What an assessment of a parent comes to.</summary>
public enum ParentingView
{
    /// <summary>Can care.</summary>
    [Says("The parent can care for the child")] CanCare = 1,
    /// <summary>Can change.</summary>
    [Says("The parent can change in the child's time")] CanChange = 2,
    /// <summary>Cannot.</summary>
    [Says("The parent cannot care for the child in the child's time")] Cannot = 3,
    /// <summary>Open.</summary>
    [Says("It cannot be said yet")] Open = 4,
}

/// <summary>On what evidence of change a view of a parent rests.</summary>
public enum EvidenceOfChange
{
    /// <summary>Sustained.</summary>
    [Says("Change that has lasted six months or more, seen by others")] Sustained = 1,
    /// <summary>Recent.</summary>
    [Says("Change that is recent, seen by others")] Recent = 2,
    /// <summary>Words.</summary>
    [Says("What the parent says")] Words = 3,
    /// <summary>None.</summary>
    [Says("None")] None = 4,
}
