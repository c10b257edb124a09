using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>The police investigate, and we wait to hear what comes of it. A day is named by which to hear, or to ask again.</summary>
[RecordType("police-outcome-awaited", "Outcome of a police investigation awaited", When = "When did the police begin, or were they asked again?")]
[PartOf(Strand.Enquiry, Lies = Lies.ShortlyBefore)]
public sealed record PoliceOutcomeAwaited : Particulars
{
    /// <summary>The day by which to hear, or to ask again.</summary>
    [Ask("By which day should we hear, or ask again?"), Coded]
    public required LocalDate AskAgainOn { get; init; }

    /// <summary>Whether the police were asked before.</summary>
    [Ask("Have they been asked before?"), Coded]
    public bool? Chased { get; init; }

    /// <summary>What is investigated.</summary>
    [Ask("What is being investigated, and who is the officer?", Long = true)]
    public string? What { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => AskAgainOn;

    /// <inheritdoc />
    public override string Sentence => Chased == true
        ? $"The police were asked again what came of their investigation. To be heard by {Calendar.Written.Day(AskAgainOn)}."
        : $"The police investigate. To be heard by {Calendar.Written.Day(AskAgainOn)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (AskAgainOn < circumstances.Happened.Day) yield return new("askAgainOn", "The day must not be before they were asked");
    }
}
