using Linnet.Record;

namespace Linnet.Rights;

/// <summary>A manager decided whether the record is put right, and told whoever had said that it is wrong. Both stay readable, side by side.</summary>
/// <remarks>UK GDPR arts. 12(4) and 16: where it is not put right, the reason, and that they may complain to the Information Commissioner.</remarks>
[RecordType("correction-decided", "Decided whether the record is put right", When = "Which day were they told?")]
[PartOf(Strand.CorrectionRequest, Closes = true)]
public sealed record CorrectionDecided : Particulars
{
    /// <summary>What was decided.</summary>
    [Ask("What was decided?"), Coded]
    public required CorrectionDecision Decision { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public required string By { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why, and what were they told?", Long = true)]
    public required string Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was decided whether the record is put right: {Words.Of(Decision).ToLowerInvariant()}.";
}

/// <summary>What is decided where somebody says that the record is wrong.</summary>
public enum CorrectionDecision
{
    /// <summary>Put right.</summary>
    [Says("It was wrong, and has been corrected")] Corrected = 1,
    /// <summary>Put right in part.</summary>
    [Says("It was wrong in part, and that part has been corrected")] InPart = 2,
    /// <summary>An opinion, or what somebody said at the time: it stays, with their words beside it.</summary>
    [Says("It stays as it was written, with their words beside it")] StaysBesideTheirs = 3,
}
