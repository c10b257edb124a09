using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Store.Searching;

/// <summary>The entries in which words were found, the latest first.</summary>
/// <param name="Hits">Some of them.</param>
/// <param name="Altogether">How many there are, as far as they are counted.</param>
/// <param name="NotLookedFor">Why nothing could be looked for; null when it was.</param>
public sealed record WordsFound(IReadOnlyList<WordHit> Hits, int Altogether, NothingToLookFor? NotLookedFor = null)
{
    /// <summary>How many are counted at most: nobody reads more, and a word that stands almost everywhere says little.</summary>
    public const int MostCounted = 2_000;

    /// <summary>Whether there are more than are counted.</summary>
    public bool AndMore { get; init; }
}

/// <summary>Why there was nothing to look for in what was typed.</summary>
public enum NothingToLookFor
{
    /// <summary>Only words that stand in almost every entry, such as "the" and "was", or no word at all.</summary>
    OnlyCommonWords,

    /// <summary>It only says which words should not be there.</summary>
    OnlyWordsLeftOut,
}

/// <summary>An entry in which words were found.</summary>
/// <param name="Kept">The entry.</param>
/// <param name="Excerpts">The answers in which they stand, shortened around them.</param>
public sealed record WordHit(KeptEntry Kept, IReadOnlyList<Excerpt> Excerpts);

/// <summary>A part of an answer around the words that were found.</summary>
/// <param name="Question">The question that was answered.</param>
/// <param name="Parts">What was written, piece by piece; a piece that was looked for is marked.</param>
public sealed record Excerpt(Field Question, IReadOnlyList<(string Words, bool Found)> Parts);
