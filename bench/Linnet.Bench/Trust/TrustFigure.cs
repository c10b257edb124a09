namespace Linnet.Bench.Trust;

/// <summary>A figure that a harness found, as it is published.</summary>
public sealed record TrustFigure
{
    /// <summary>Its number in the plan: F1 to F24.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What a whole run would be, and what it has to find.</summary>
    public required string Asked { get; init; }

    /// <summary>What ran, and what it found.</summary>
    public required IReadOnlyList<Trial> Trials { get; init; }

    /// <summary>Whether every trial found what it must: the record nothing, the controls what was broken in them.</summary>
    public bool Holds => Trials.All(t => t.AsItMust);
}

/// <summary>One run of a harness: of Linnet as it is, or of something broken on purpose, which it has to find out.</summary>
/// <param name="What">What ran.</param>
/// <param name="Ran">How much of it.</param>
/// <param name="Found">What was found.</param>
/// <param name="AsItMust">Whether that is what has to be found.</param>
public sealed record Trial(string What, string Ran, string Found, bool AsItMust);
