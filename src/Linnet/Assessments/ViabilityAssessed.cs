using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A relative or friend was assessed first: whether a child might live with them, what help that would need, and who the child would be there.</summary>
/// <remarks>Children Act 1989 s.22C; Family and Friends Care statutory guidance.</remarks>
[RecordType("viability-assessment", "Viability of a relative or friend", When = "When was it completed?")]
public sealed record ViabilityAssessed : Particulars
{
    /// <summary>Who it is to the child.</summary>
    [Ask("Who is it to the child?"), Coded]
    public required ConnectedAs Who { get; init; }

    /// <summary>What it comes to.</summary>
    [Ask("Could the child live there?"), Coded]
    public required Viability Viable { get; init; }

    /// <summary>What help it needs.</summary>
    [Ask("What help would it need?", Long = true)]
    public string? Support { get; init; }

    /// <summary>Who the child would be there.</summary>
    [Ask("What of the child's ethnicity, culture, faith, language, disability and identity, and how would this home meet it?", Long = true)]
    public required string Diversity { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was assessed whether the child could live with {Words.Of(Who).ToLowerInvariant()}: {Words.Of(Viable).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (string.IsNullOrWhiteSpace(Diversity)) yield return new("diversity", "Say who this child is, and how this home would meet it. 'None' says that nobody asked");
        else if (Diversity.Trim().Length < 20) yield return new("diversity", "Say more: what this child's identity is, and how this home would meet it");
    }
}

/// <summary>Who somebody is to a child.</summary>
public enum ConnectedAs
{
    /// <summary>Grandparent.</summary>
    [Says("A grandparent")] Grandparent = 1,
    /// <summary>Aunt or uncle.</summary>
    [Says("An aunt or uncle")] AuntOrUncle = 2,
    /// <summary>Brother or sister.</summary>
    [Says("A grown brother or sister")] Sibling = 3,
    /// <summary>Other relative.</summary>
    [Says("Another relative")] Relative = 4,
    /// <summary>Friend.</summary>
    [Says("A friend or somebody else the child knows")] Friend = 5,
}

/// <summary>Whether a child might live with somebody.</summary>
public enum Viability
{
    /// <summary>Yes.</summary>
    [Says("Yes: go on to a full assessment")] Yes = 1,
    /// <summary>With help.</summary>
    [Says("With the help that is named")] WithHelp = 2,
    /// <summary>No.</summary>
    [Says("No")] No = 3,
}
