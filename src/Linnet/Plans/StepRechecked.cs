using Linnet.Record;

namespace Linnet.Plans;

/// <summary>After a step down somebody looked whether the change lasts.</summary>
[RecordType("step-rechecked", "Child looked at after a step down", When = "When was it looked at?")]
[PartOf(Strand.Step, Lies = Lies.SinceItBegan)]
public sealed record StepRechecked : Particulars
{
    /// <summary>Whether it lasts.</summary>
    [Ask("Does the change last?"), Coded]
    public required bool Lasts { get; init; }

    /// <summary>What shows that.</summary>
    [Ask("What shows that, and what follows if it does not?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => Lasts
        ? "After the step down it was found that the change lasts."
        : "After the step down it was found that the change does not last.";
}
