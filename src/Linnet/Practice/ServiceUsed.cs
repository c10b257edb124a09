using Linnet.Record;

namespace Linnet.Practice;

/// <summary>A service was offered to the family of a child, began, was turned down or ended.</summary>
[RecordType("service-used", "Service for the family", When = "On which day?")]
public sealed record ServiceUsed : Particulars
{
    /// <summary>Which.</summary>
    [Ask("Which service?"), Coded, Listed(typeof(ServiceOffered))]
    public required string Service { get; init; }

    /// <summary>What happened.</summary>
    [Ask("What happened?"), Coded]
    public required ServiceStep Step { get; init; }

    /// <summary>What it is for.</summary>
    [Ask("What is it for, or what came of it?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Service}: {Words.Of(Step).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
    }
}

/// <summary>What happened with a service.</summary>
public enum ServiceStep
{
    /// <summary>Offered.</summary>
    [Says("Offered to the family")] Offered = 1,
    /// <summary>Began.</summary>
    [Says("Began")] Began = 2,
    /// <summary>Turned down.</summary>
    [Says("Turned down by the family")] TurnedDown = 3,
    /// <summary>Ended.</summary>
    [Says("Ended")] Ended = 4,
}
