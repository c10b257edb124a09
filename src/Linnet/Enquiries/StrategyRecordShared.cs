using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>
/// The one agreed record of a strategy discussion went to the agencies that took part: what was decided, who does what, and by when.
/// </summary>
/// <remarks>Working Together 2023, chapter 3, strategy discussions.</remarks>
[RecordType("strategy-record-shared", "Record of a strategy discussion shared", When = "When was it sent?")]
[PartOf(Strand.Enquiry, Lies = Lies.SinceItBegan)]
public sealed record StrategyRecordShared : Particulars
{
    /// <summary>Whether every action has a name and a day.</summary>
    [Ask("Does every action have a name and a day?"), Coded]
    public required bool ActionsHaveNamesAndDays { get; init; }

    /// <summary>The agencies it went to.</summary>
    [Ask("To whom was it sent?"), Coded]
    public IReadOnlyList<StrategyAgency> SentTo { get; init; } = [];

    /// <summary>The day of the latest sitting that is in it: it is one record, so those before are in it too.</summary>
    [Ask("Up to the sitting of which day does it go?", Hint = "Those before it are in it too. Leave empty for the oldest that was not sent yet."), Coded]
    public LocalDate? UpToSittingOn { get; init; }

    /// <inheritdoc />
    public override string Sentence => ActionsHaveNamesAndDays
        ? "The record of the strategy discussion went to the agencies."
        : "A record of the strategy discussion was sent in which actions lack a name or a day.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day it was sent must be today or in the past");
        if (UpToSittingOn > circumstances.Happened.Day) yield return new("upToSittingOn", "The sitting must not be after its record was sent");
    }
}
