using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A court extended an emergency protection order: once, and by at most seven days.</summary>
/// <remarks>Children Act 1989 s.45(4) to (6).</remarks>
[RecordType("emergency-order-extended", "Emergency protection order extended", When = "When was it extended?", Hour = true)]
[PartOf(Strand.Order)]
public sealed record EmergencyOrderExtended : Particulars
{
    /// <summary>The day on which it runs out now.</summary>
    [Ask("On which day does it run out now?"), Coded]
    public required LocalDate RunsUntil { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => RunsUntil;

    /// <inheritdoc />
    public override string Sentence => $"The emergency protection order was extended to {Calendar.Written.Day(RunsUntil)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (RunsUntil < circumstances.Happened.Day) yield return new("runsUntil", "The day it runs out must not be before the extension");
    }
}
