using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>
/// What one agency holds about a child, told to a strategy discussion or after it, in that agency's name. An agency that did not come
/// can still be heard.
/// </summary>
/// <remarks>Working Together 2023, chapter 3, strategy discussions: relevant information is shared by those who take part.</remarks>
[RecordType("strategy-information", "What an agency told the strategy discussion", When = "When did it tell us?", Hour = true)]
[PartOf(Strand.Enquiry, Lies = Lies.ShortlyBefore)]
public sealed record StrategyInformation : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required StrategyAgency Agency { get; init; }

    /// <summary>Whether it holds nothing.</summary>
    [Ask("Does it hold nothing about the child?", Hint = "Nothing held is an answer too."), Coded]
    public bool? HoldsNothing { get; init; }

    /// <summary>Who told us.</summary>
    [Ask("Who told us?", Hint = "Their name and part in the agency.")]
    public string? ToldBy { get; init; }

    /// <summary>What it holds.</summary>
    [Ask("What does it hold?", Hint = "In its own words. What is fact, what is opinion.", Long = true)]
    public string? Information { get; init; }

    /// <inheritdoc />
    public override string Sentence => HoldsNothing == true
        ? $"{Words.Of(Agency)}: nothing is held about the child."
        : $"{Words.Of(Agency)}: told what they hold about the child.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (HoldsNothing != true && string.IsNullOrWhiteSpace(Information))
            yield return new("information", "Write what the agency holds, or say that it holds nothing");
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
    }
}
