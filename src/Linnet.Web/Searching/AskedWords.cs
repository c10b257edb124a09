using Linnet.Record;
using Linnet.Store.Searching;
using Linnet.Web.Forms;
using Linnet.Web.Look;

namespace Linnet.Web.Searching;

/// <summary>A word search as it was asked, and what came of it.</summary>
/// <param name="Sheet">The form, as it was typed.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Within">The child in whose record alone it looks; null where it looks in every record.</param>
/// <param name="Found">What was found; null before anything could be sought.</param>
public sealed record AskedWords(SearchSheet Sheet, Problems Problems, Subject? Within, WordsFound? Found)
{
    /// <summary>The kinds of record to choose from, by area of practice.</summary>
    public required IReadOnlyList<IGrouping<string, RecordType>> Kinds { get; init; }

    /// <summary>What was sought; null before anything could be.</summary>
    public WordsSought? Sought { get; init; }

    /// <summary>The entries of this page of the list.</summary>
    public Leaf<WordHit> Leaf => new(Found?.Hits ?? [], Sheet.Leaf, Found?.Altogether ?? 0);

    /// <summary>Whether it is narrowed down to a kind, to some days or to one child.</summary>
    public bool IsNarrowed => Sheet.Kind.Length > 0 || Sheet.From.Length > 0 || Sheet.Until.Length > 0 || Sheet.Child.Length > 0 || Sheet.WithCorrected;
}
