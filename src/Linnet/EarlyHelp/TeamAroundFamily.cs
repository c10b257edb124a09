using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>The family met with those who help it, to see what has changed.</summary>
[RecordType("team-around-family", "Team around the family", When = "When did they meet?")]
[PartOf(Strand.EarlyHelp)]
public sealed record TeamAroundFamily : Particulars
{
    /// <summary>Who leads from now on.</summary>
    [Ask("Who leads?", Worker = true), Coded]
    public string? Lead { get; init; }

    /// <summary>Whether the family was there.</summary>
    [Ask("Was the family there?"), Coded]
    public bool? FamilyThere { get; init; }

    /// <summary>What has changed.</summary>
    [Ask("What has changed, and what is next?", Long = true)]
    public string? Account { get; init; }

    /// <summary>A meeting without the family is not theirs.</summary>
    public bool Counts => FamilyThere != false;

    /// <inheritdoc />
    public override string Sentence => Counts ? "The team around the family met." : "Those who help the family met without them.";
}
