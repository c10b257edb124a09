using Linnet.Record;

namespace Linnet.Rights;

/// <summary>An entry as it is told to a person: what a copy of the record holds of it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Happened">When it happened.</param>
/// <param name="Recorded">Who recorded it and when.</param>
/// <param name="Sentence">What happened.</param>
/// <param name="Answers">The answers, question by question.</param>
public sealed record CopiedEntry(Entry Entry, string Happened, string Recorded, string Sentence, IReadOnlyList<(string Question, string Answer)> Answers)
{
    /// <summary>The entry that corrected it; null while it stands.</summary>
    public Guid? ReplacedBy { get; init; }

    /// <summary>What is said to be wrong with it, and what was decided.</summary>
    public IReadOnlyList<Disputed> Disputes { get; init; } = [];

    /// <summary>The words of the file beside it; null where there is none, or where it holds none that can be read.</summary>
    public string? FileWords { get; init; }

    /// <summary>Everything that is written in it.</summary>
    public IEnumerable<string> Writing => Answers.Select(a => a.Answer).Append(Sentence).Append(Entry.Reason ?? "").Append(FileWords ?? "").Where(w => w.Length > 0).Select(SoughtWords.Plain);

    /// <summary>Whether an entry is part of a copy: requests for copies, and what was marked and decided for them, are not about the child's life.</summary>
    public static bool Is(RecordType type) =>
        type.Class != typeof(AboutSomebodyElse) && type.Opens?.Strand != Strand.AccessRequest && type.PartOf?.Strand != Strand.AccessRequest;
}
