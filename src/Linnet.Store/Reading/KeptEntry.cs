using Linnet.Record;

namespace Linnet.Store.Reading;

/// <summary>An entry as it is kept, with what became of it by the moment that was asked about.</summary>
public sealed record KeptEntry
{
    /// <summary>The entry, with its answers in the words of today's questions.</summary>
    public required Entry Entry { get; init; }

    /// <summary>Its number in the record.</summary>
    public required long Seq { get; init; }

    /// <summary>When it reached this database: for an import later than when it counts as recorded.</summary>
    public required Instant TakenInAt { get; init; }

    /// <summary>The piece of work it opens or belongs to, as it was settled.</summary>
    public required Guid? Strand { get; init; }

    /// <summary>The piece of work that the one it opens arose from, as it was settled.</summary>
    public required Guid? AroseFrom { get; init; }

    /// <summary>The entry that had corrected it by then; null while it stands.</summary>
    public required Guid? ReplacedBy { get; init; }

    /// <summary>Whether it counts: nothing has corrected it, and it does not itself only say that another was recorded in error.</summary>
    public bool Stands => ReplacedBy is null && Entry.Type.Class != typeof(RecordedInError);
}
