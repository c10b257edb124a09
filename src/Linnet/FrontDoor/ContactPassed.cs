using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A decided contact was passed to the team that goes on with it. Until that team takes it up, nobody does.</summary>
[RecordType("contact-passed", "Passed to a team", When = "When was it passed on?", Hour = true)]
[PartOf(Strand.Contact)]
public sealed record ContactPassed : Particulars
{
    /// <summary>Where to.</summary>
    [Ask("Where was it passed to?"), Coded]
    public required Destination To { get; init; }

    /// <summary>The team.</summary>
    [Ask("Which team?"), Coded]
    public string? Team { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Passed to {(Team is { Length: > 0 } ? Team : Words.Of(To).ToLowerInvariant())}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Team is { Length: > 100 }) yield return new("team", "Give the name of the team only, in at most 100 characters");
    }
}

/// <summary>Where a contact goes from the front door.</summary>
public enum Destination
{
    /// <summary>Early help.</summary>
    [Says("Early help")] EarlyHelp = 1,
    /// <summary>A social work team.</summary>
    [Says("A social work team")] SocialWork = 2,
    /// <summary>The team that already works with the child.</summary>
    [Says("The team that works with the child already")] OwnTeam = 3,
    /// <summary>A service outside children's social care.</summary>
    [Says("A service outside children's social care")] Elsewhere = 4,
}
