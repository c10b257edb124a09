namespace Linnet.Bench.Trust;

/// <summary>What failing every statement came to.</summary>
public sealed record FailedFound
{
    /// <summary>How many kinds of write.</summary>
    public int Writes { get; init; }

    /// <summary>How many kinds of record say that something else must be there first, and were left out.</summary>
    public int NotTaken { get; init; }

    /// <summary>How many points of failure.</summary>
    public int Points { get; init; }

    /// <summary>After how many of them nothing was there.</summary>
    public int Nothing { get; init; }

    /// <summary>After how many everything was.</summary>
    public int Everything { get; init; }

    /// <summary>After how many a part was.</summary>
    public int Partial { get; init; }

    /// <summary>Acknowledged, and nothing was there.</summary>
    public int Lost { get; init; }

    /// <summary>Not there exactly once after it was sent again with its key.</summary>
    public int NotOnce { get; init; }
}
