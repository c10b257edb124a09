using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>
/// It was recorded that there is reasonable cause to suspect significant harm to a child: agencies must meet. Also for a child already
/// known to us.
/// </summary>
/// <remarks>Children Act 1989 s.47(1)(b).</remarks>
[RecordType("significant-harm-suspected", "Significant harm suspected", When = "When was it decided that harm is suspected?", Hour = true)]
public sealed record SignificantHarmSuspected : Particulars
{
    /// <summary>How great the risk is now.</summary>
    [Ask("How great is the risk now?"), Coded]
    public required EnquiryRisk Risk { get; init; }

    /// <summary>The manager who decided.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => "Significant harm to the child is suspected. The agencies must meet.";
}
