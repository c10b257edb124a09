using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>
/// Something for a child cannot go on because an agency is not available or has not answered. Says what keeps the child safe meanwhile.
/// </summary>
/// <remarks>It explains a delay and never makes anything timely.</remarks>
[RecordType("partner-delay", "Delay caused by an agency", When = "Since when does it hold things up?", Hour = true)]
public sealed record PartnerDelay : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>What cannot go on.</summary>
    [Ask("What cannot go on?"), Coded]
    public required HeldUp What { get; init; }

    /// <summary>Whether anything keeps the child safe meanwhile.</summary>
    [Ask("Is something in place that keeps the child safe meanwhile?"), Coded]
    public required bool SafeMeanwhile { get; init; }

    /// <summary>What that is.</summary>
    [Ask("What is in place, who does it, and since when?", Long = true)]
    public string? Meanwhile { get; init; }

    /// <summary>Why the agency is not available.</summary>
    [Ask("Why is the agency not available?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        $"{Words.Of(Agency)}: {Words.Of(What).ToLowerInvariant()}. {(SafeMeanwhile ? "Something is in place meanwhile." : "Nothing is in place meanwhile.")}";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The delay must have begun today or in the past");
        if (SafeMeanwhile && string.IsNullOrWhiteSpace(Meanwhile)) yield return new("meanwhile", "Say what is in place and who does it");
    }
}

/// <summary>What an agency can hold up.</summary>
public enum HeldUp
{
    /// <summary>The strategy discussion.</summary>
    [Says("The strategy discussion cannot be held")] Discussion = 1,
    /// <summary>The decision on the contact.</summary>
    [Says("The contact cannot be decided")] Decision = 2,
    /// <summary>The child cannot be seen.</summary>
    [Says("The child cannot be seen")] Seeing = 3,
}
