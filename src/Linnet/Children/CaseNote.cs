using Linnet.Record;

namespace Linnet.Children;

/// <summary>Something worth knowing about a child: a call, a message, a meeting, an observation.</summary>
[RecordType("case-note", "Case note", When = "When did this happen?")]
public sealed record CaseNote : Particulars
{
    /// <summary>What kind of note.</summary>
    [Ask("What kind of note is it?"), Coded]
    public required NoteKind About { get; init; }

    /// <summary>The note.</summary>
    [Ask("What happened?", Long = true)]
    public required string Note { get; init; }

    /// <summary>Whether it belongs in the chronology.</summary>
    [Ask("Does it belong in the chronology?"), Coded]
    public bool? Significant { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(About)} was noted.";
}

/// <summary>What kind of note.</summary>
public enum NoteKind
{
    /// <summary>A telephone call.</summary>
    [Says("A call")] Call = 1,
    /// <summary>A message or letter.</summary>
    [Says("A message or letter")] Message = 2,
    /// <summary>A meeting.</summary>
    [Says("A meeting")] Meeting = 3,
    /// <summary>An observation.</summary>
    [Says("An observation")] Observation = 4,
    /// <summary>Direct work with the child.</summary>
    [Says("Direct work with the child")] DirectWork = 5,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 6,
}
