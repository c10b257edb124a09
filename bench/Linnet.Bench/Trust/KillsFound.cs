namespace Linnet.Bench.Trust;

/// <summary>What killing came to.</summary>
public sealed record KillsFound
{
    /// <summary>How often something was killed.</summary>
    public required int Kills { get; init; }

    /// <summary>What Linnet said was recorded, at once or when it was sent again.</summary>
    public int Acknowledged { get; init; }

    /// <summary>Of those, what is not there.</summary>
    public int Lost { get; init; }

    /// <summary>What is there twice.</summary>
    public int Doubled { get; init; }

    /// <summary>What was under way when it was killed.</summary>
    public int Unanswered { get; init; }

    /// <summary>Of those, what had been recorded all the same.</summary>
    public int RecordedUnanswered { get; init; }

    /// <summary>The longest from the kill until Linnet could work again.</summary>
    public TimeSpan LongestAway { get; init; }

    /// <summary>What pg_amcheck finds wrong with pages, tables and indexes, where it was asked; nothing where nothing is.</summary>
    public string Damaged { get; init; } = "";

    /// <summary>What does not hold of the codes and seals afterwards.</summary>
    public IReadOnlyList<string> Tampered { get; init; } = [];
}
