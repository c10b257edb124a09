using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>The police told us what came of their investigation.</summary>
[RecordType("police-outcome-told", "Outcome of a police investigation told", When = "When did the police tell us?")]
[PartOf(Strand.Enquiry)]
public sealed record PoliceOutcomeTold : Particulars
{
    /// <summary>What came of it.</summary>
    [Ask("What came of it?"), Coded]
    public required PoliceOutcome Outcome { get; init; }

    /// <summary>What it means for the child.</summary>
    [Ask("What does it mean for the child?", Long = true)]
    public string? Meaning { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The police told us what came of their investigation: {Words.Of(Outcome).ToLowerInvariant()}.";
}

/// <summary>What came of a police investigation.</summary>
public enum PoliceOutcome
{
    /// <summary>Somebody was charged.</summary>
    [Says("Somebody was charged")] Charged = 1,
    /// <summary>Bail or under investigation goes on.</summary>
    [Says("It goes on")] GoesOn = 2,
    /// <summary>A caution or another disposal.</summary>
    [Says("A caution, or another disposal")] OtherDisposal = 3,
    /// <summary>Nothing further.</summary>
    [Says("No further action")] NoFurtherAction = 4,
}
