using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>We took up with an agency that it told us late, did not answer or did not come, and noted what it said.</summary>
[RecordType("partner-challenged", "Agency challenged", When = "When was it taken up?")]
public sealed record PartnerChallenged : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>What about.</summary>
    [Ask("What about?"), Coded]
    public required ChallengedFor About { get; init; }

    /// <summary>Who took it up.</summary>
    [Ask("Who took it up?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>What was said, and what the agency answered.</summary>
    [Ask("What was said, and what did they answer?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Taken up with {Words.Of(Agency).ToLowerInvariant()}: {Words.Of(About).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "It must have been taken up today or in the past");
    }
}

/// <summary>What an agency is challenged for.</summary>
public enum ChallengedFor
{
    /// <summary>Told late.</summary>
    [Says("It told us late")] ToldLate = 1,
    /// <summary>Not answered.</summary>
    [Says("It did not answer a check")] NotAnswered = 2,
    /// <summary>Did not come.</summary>
    [Says("It was not available for a discussion")] NotAvailable = 3,
    /// <summary>Poor information.</summary>
    [Says("It told us too little")] TooLittle = 4,
}
