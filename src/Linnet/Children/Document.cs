using Linnet.Record;

namespace Linnet.Children;

/// <summary>A letter, report, photograph or set of minutes that belongs to a child's record and was written elsewhere: the file lies beside the entry.</summary>
/// <remarks>
/// A newer version bears the title of the earlier one and stands beside it: neither replaces the other. Working Together to Safeguard
/// Children 2023 leaves to the council what is kept with a record and for how long.
/// </remarks>
[RecordType("document", "Document", When = "Which day is on the document?")]
public sealed record Document : Particulars
{
    /// <summary>What it is called.</summary>
    [Ask("What is it called?", Hint = "So that somebody who does not know it finds it. A newer version bears the same title.")]
    public required string Title { get; init; }

    /// <summary>What kind of document.</summary>
    [Ask("What kind of document is it?"), Coded]
    public required DocumentKind What { get; init; }

    /// <summary>Who wrote or made it: a person and where they work.</summary>
    [Ask("Who wrote or made it?", Hint = "The person, and where they work.")]
    public string? WrittenBy { get; init; }

    /// <summary>Whom it is about, where it is not the child alone.</summary>
    [Ask("Whom is it about, if not the child alone?", Hint = "For example: the mother; all three children.")]
    public string? About { get; init; }

    /// <summary>Whether it is a newer version of one that is in the record.</summary>
    [Ask("Is it a newer version of a document that is here?"), Coded]
    public bool? NewerVersion { get; init; }

    /// <summary>The file.</summary>
    [Ask("Which file is it?", File = true)]
    public string? File { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(What)} added to the record.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day on the document is still to come. Check it");
    }
}

/// <summary>What kind of document.</summary>
public enum DocumentKind
{
    /// <summary>A letter or message.</summary>
    [Says("Letter")] Letter = 1,
    /// <summary>A report.</summary>
    [Says("Report")] Report = 2,
    /// <summary>Minutes.</summary>
    [Says("Minutes")] Minutes = 3,
    /// <summary>A photograph.</summary>
    [Says("Photograph")] Photograph = 4,
    /// <summary>A court document.</summary>
    [Says("Court document")] Court = 5,
    /// <summary>Something the child wrote or drew.</summary>
    [Says("Something the child made")] ByChild = 6,
    /// <summary>Something else.</summary>
    [Says("Another document")] Other = 7,
}
