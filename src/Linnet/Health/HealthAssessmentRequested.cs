using Linnet.Record;

namespace Linnet.Health;

/// <summary>An initial health assessment was asked for. Without consent the clinic cannot begin.</summary>
/// <remarks>Promoting the health and well-being of looked-after children, 2015.</remarks>
[RecordType("health-assessment-requested", "Health assessment asked for", When = "When did health receive it?")]
public sealed record HealthAssessmentRequested : Particulars
{
    /// <summary>Whether consent came with it.</summary>
    [Ask("Was consent sent with it?"), Coded]
    public required bool WithConsent { get; init; }

    /// <inheritdoc />
    public override string Sentence => WithConsent
        ? "An initial health assessment was asked for, with consent."
        : "An initial health assessment was asked for, without consent.";
}
