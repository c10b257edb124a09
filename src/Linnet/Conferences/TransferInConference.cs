using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Our conference about a child on another authority's plan who moved here: does the plan go on as ours?</summary>
/// <remarks>Children in need census rule 2884: it stands on the child's own details and never under an enquiry of ours.</remarks>
[RecordType("transfer-in-conference", "Transfer-in conference", When = "When was it held?")]
[PartOf(Strand.Transfer, Closes = true)]
public sealed record TransferInConference : Particulars
{
    /// <summary>What it decided.</summary>
    [Ask("What was decided?"), Coded]
    public required ConferenceOutcome Outcome { get; init; }

    /// <summary>Whether enough agencies took part.</summary>
    [Ask("Did enough agencies take part?"), Coded]
    public bool? Quorate { get; init; }

    /// <summary>The chair.</summary>
    [Ask("Who chaired it?", Worker = true), Coded]
    public string? Chair { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>What the child said at it, or sent.</summary>
    [Ask("What did the child say or send?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <summary>Whether it counts as held.</summary>
    public bool Counts => Outcome != ConferenceOutcome.Adjourned && Quorate != false;

    /// <inheritdoc />
    public override string Sentence => !Counts
        ? "A transfer-in conference met that does not count as held."
        : Outcome == ConferenceOutcome.Plan
            ? "The transfer-in conference decided that the protection plan goes on here."
            : "The transfer-in conference was held.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today)
            yield return new("happened", "The conference must be today or in the past. Record a booking for one still to come");
    }
}
