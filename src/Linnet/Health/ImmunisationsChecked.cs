using Linnet.Record;

namespace Linnet.Health;

/// <summary>It was looked up whether a child in care has the immunisations of their age.</summary>
/// <remarks>SSDA903, OC2, IMMUNISATIONS.</remarks>
[RecordType("immunisations-checked", "Immunisations", When = "When was it looked up?")]
public sealed record ImmunisationsChecked : Particulars
{
    /// <summary>Up to date or not.</summary>
    [Ask("Are they up to date?"), Coded]
    public required bool UpToDate { get; init; }

    /// <summary>Whether they were refused.</summary>
    [Ask("If not: were they refused?"), Coded]
    public bool? Refused { get; init; }

    /// <inheritdoc />
    public override string Sentence => UpToDate
        ? "The child's immunisations are up to date."
        : "The child's immunisations are not up to date.";
}
