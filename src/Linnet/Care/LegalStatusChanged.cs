using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// The order or agreement under which a child is in care changed. It restarts no review, no health assessment and no placement.
/// </summary>
/// <remarks>SSDA903, LS. From the day of a full care order at home the child is visited under regulation 28(5).</remarks>
[RecordType("legal-status-changed", "Legal status changed", When = "From which day?", Ahead = true)]
[PartOf(Strand.Care)]
public sealed record LegalStatusChanged : Particulars
{
    /// <summary>The new status.</summary>
    [Ask("What is the legal status now?"), Coded]
    public required LegalStatus LegalStatus { get; init; }

    /// <summary>Whether the child lives with a parent, which brings visiting rules of its own.</summary>
    [Ask("Does the child live with a parent?", Hint = "An order at home brings visits of its own."), Coded]
    public bool? LivesWithParent { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The child's legal status became: {Words.Of(LegalStatus).ToLowerInvariant()}.";
}
