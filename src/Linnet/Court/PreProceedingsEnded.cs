using Linnet.Record;

namespace Linnet.Court;

/// <summary>Pre-proceedings ended: enough has changed, or a court is asked.</summary>
[RecordType("pre-proceedings-ended", "Pre-proceedings ended", When = "When was it decided?")]
[PartOf(Strand.PreProceedings, Closes = true)]
public sealed record PreProceedingsEnded : Particulars
{
    /// <summary>What came of it.</summary>
    [Ask("What came of it?"), Coded]
    public required EndOfPreProceedings Outcome { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Pre-proceedings ended: {Words.Of(Outcome).ToLowerInvariant()}.";
}

/// <summary>What came of pre-proceedings.</summary>
public enum EndOfPreProceedings
{
    /// <summary>Enough has changed.</summary>
    [Says("Enough has changed: no court")] SteppedDown = 1,
    /// <summary>A court is asked.</summary>
    [Says("Apply to a court")] Issue = 2,
}
