using Linnet.Record;

namespace Linnet.Health;

/// <summary>It was looked up whether the development checks of a child under five are up to date.</summary>
/// <remarks>SSDA903, OC2, HEALTH_CHECK.</remarks>
[RecordType("development-checked", "Development checks", When = "When was it looked up?")]
public sealed record DevelopmentChecked : Particulars
{
    /// <summary>Up to date or not.</summary>
    [Ask("Are they up to date?"), Coded]
    public required bool UpToDate { get; init; }

    /// <inheritdoc />
    public override string Sentence => UpToDate
        ? "The child's development checks are up to date."
        : "The child's development checks are not up to date.";
}
