using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A manager gave an agreed action another day, and said why. How often that happened stays visible.</summary>
[RecordType("action-given-another-day", "Action given another day", When = "When was that decided?")]
[PartOf(Strand.Action, Lies = Lies.SinceItBegan)]
public sealed record ActionGivenAnotherDay : Particulars
{
    /// <summary>The new day.</summary>
    [Ask("By which day now?"), Coded]
    public required LocalDate By { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public required string Reasons { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => By;

    /// <inheritdoc />
    public override string Sentence => $"An agreed action was given another day: {Calendar.Written.Day(By)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (By < circumstances.Happened.Day) yield return new("by", "The new day must not be before the day it was decided");
    }
}
