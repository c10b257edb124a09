namespace Linnet.Record;

/// <summary>A piece of work was closed without the outcome it was opened for.</summary>
/// <remarks>
/// Closing ends no wait: the next piece of the same kind for the same child continues the first clock, however long the gap.
/// Only a death, a pregnancy that ended, a transfer another authority accepted or a duplicate leaves nothing to answer,
/// and only when somebody above the person who closed it approved.
/// </remarks>
[RecordType("work-closed", "Piece of work closed without outcome", When = "When was it closed?", About = [SubjectKind.Child, SubjectKind.Person, SubjectKind.Carer])]
[PartOf(Strand.None, Closes = true)]
public sealed record WorkClosed : Particulars
{
    /// <summary>Why it was closed.</summary>
    [Ask("Why was it closed?"), Coded]
    public required ClosingReason Why { get; init; }

    /// <summary>Somebody above the person who closed it.</summary>
    [Ask("Which manager approved that there is nothing left to answer?", Hint = "Needed for a death, a pregnancy that ended, a transfer that was accepted, or a duplicate.", Worker = true), Coded]
    public string? ApprovedBy { get; init; }

    /// <summary>What led to it.</summary>
    [Ask("What led to it?", Long = true)]
    public string? Explanation { get; init; }

    /// <summary>Whether there is nothing left to answer, and somebody above the closer said so.</summary>
    public bool LeavesNothingToAnswer =>
        Why is ClosingReason.Died or ClosingReason.PregnancyEnded or ClosingReason.TransferAccepted or ClosingReason.Duplicate
        && !string.IsNullOrWhiteSpace(ApprovedBy);

    /// <inheritdoc />
    public override string Sentence => LeavesNothingToAnswer
        ? $"Work was closed: {Words.Of(Why).ToLowerInvariant()}."
        : "Work was closed without an outcome. What the child was waiting for is still waited for.";
}

/// <summary>Why a piece of work was closed without its outcome.</summary>
public enum ClosingReason
{
    /// <summary>Nobody finished it.</summary>
    [Says("Closed without an outcome")] NoOutcome = 1,
    /// <summary>It was opened by mistake.</summary>
    [Says("Opened in error")] OpenedInError = 2,
    /// <summary>The same piece of work was recorded twice.</summary>
    [Says("A duplicate of another piece of work")] Duplicate = 3,
    /// <summary>The child died.</summary>
    [Says("The child died")] Died = 4,
    /// <summary>The pregnancy ended.</summary>
    [Says("The pregnancy ended")] PregnancyEnded = 5,
    /// <summary>Another authority accepted the child.</summary>
    [Says("Another authority accepted the transfer")] TransferAccepted = 6,
}
