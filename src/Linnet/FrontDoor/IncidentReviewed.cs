using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>Agencies looked together at one incident: at the daily incident review, or when domestic abuse is triaged together.</summary>
[RecordType("incident-reviewed", "Incident looked at together", When = "When was it looked at?", Hour = true)]
public sealed record IncidentReviewed : Particulars
{
    /// <summary>In which meeting.</summary>
    [Ask("In which meeting?"), Coded]
    public required ReviewMeeting Meeting { get; init; }

    /// <summary>The agencies that were there.</summary>
    [Ask("Which agencies were there?"), Coded]
    public IReadOnlyList<CheckedAgency> Present { get; init; } = [];

    /// <summary>What was decided.</summary>
    [Ask("What was decided?"), Coded]
    public required IncidentOutcome Decision { get; init; }

    /// <summary>Who does it.</summary>
    [Ask("Who does it?", Worker = true), Coded]
    public string? Owner { get; init; }

    /// <summary>What each agency told.</summary>
    [Ask("What did each agency tell?", Long = true)]
    public string? Account { get; init; }

    /// <summary>Whether it ended with an outcome and somebody who sees to it.</summary>
    public bool Complete => Decision != IncidentOutcome.LookAgain && !string.IsNullOrWhiteSpace(Owner);

    /// <inheritdoc />
    public override string Sentence => $"Agencies looked at the incident together: {Words.Of(Decision).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The meeting must be today or in the past");
    }
}

/// <summary>A meeting in which agencies look at incidents together.</summary>
public enum ReviewMeeting
{
    /// <summary>Every day, all incidents.</summary>
    [Says("Daily incident review")] Daily = 1,
    /// <summary>Domestic abuse.</summary>
    [Says("Domestic abuse triage")] DomesticAbuse = 2,
}

/// <summary>What agencies decide on an incident.</summary>
public enum IncidentOutcome
{
    /// <summary>Nothing more.</summary>
    [Says("Nothing more is needed")] Nothing = 1,
    /// <summary>Advice to the family or the school.</summary>
    [Says("Advice and where help is")] Advice = 2,
    /// <summary>Early help.</summary>
    [Says("Early help")] EarlyHelp = 3,
    /// <summary>A social worker.</summary>
    [Says("Social work")] SocialWork = 4,
    /// <summary>A strategy discussion.</summary>
    [Says("Strategy discussion now")] StrategyDiscussion = 5,
    /// <summary>Not decided yet.</summary>
    [Says("Not decided: look again")] LookAgain = 6,
}
