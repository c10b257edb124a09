using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// The temporary approval of a relative or friend was extended, once, after the fostering panel's views and with the reviewing officer
/// told.
/// </summary>
/// <remarks>SI 2010/959 reg 25: by up to eight weeks, or until the outcome of an independent review is known.</remarks>
[RecordType("temporary-approval-extended", "Temporary approval extended", When = "From which day?", Ahead = true)]
[PartOf(Strand.Placement)]
public sealed record TemporaryApprovalExtended : Particulars
{
    /// <summary>Whether an independent review is under way, which ends it instead.</summary>
    [Ask("Is it extended until an independent review is over?"), Coded]
    public bool? UntilIndependentReview { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The carers' temporary approval was extended.";
}
