using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>
/// Somebody at the front door did something about a contact before it was decided: the first answer to how pressing it is.
/// </summary>
[RecordType("contact-acted-on", "Action on a contact", When = "When was it done?", Hour = true)]
[PartOf(Strand.Contact)]
public sealed record ContactActedOn : Particulars
{
    /// <summary>What was done.</summary>
    [Ask("What was done?"), Coded]
    public required ContactAction Action { get; init; }

    /// <summary>Who did it.</summary>
    [Ask("Who did it?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>What was learned.</summary>
    [Ask("What was learned?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Something was done about the contact: {Words.Of(Action).ToLowerInvariant()}.";
}

/// <summary>What is done about a contact before it is decided.</summary>
public enum ContactAction
{
    /// <summary>The family was spoken with.</summary>
    [Says("The family was spoken with")] FamilySpokenWith = 1,
    /// <summary>The person who made contact was spoken with.</summary>
    [Says("The person who made contact was spoken with")] ReferrerSpokenWith = 2,
    /// <summary>The police were asked to go.</summary>
    [Says("The police were asked to go to the child")] PoliceAskedToGo = 3,
    /// <summary>A social worker went.</summary>
    [Says("A social worker went to the child")] WorkerWent = 4,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 5,
}
