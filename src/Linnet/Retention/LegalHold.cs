using Linnet.Record;

namespace Linnet.Retention;

/// <summary>Nothing is destroyed while it stands: an inquiry, a claim, a court. On one child's record, or by the authority on all.</summary>
[RecordType("legal-hold", "Legal hold", When = "From which day?", Ahead = true, About = [SubjectKind.Child, SubjectKind.Authority])]
public sealed record LegalHold : Particulars
{
    /// <summary>Whether it stands.</summary>
    [Ask("Does the hold stand?", Hint = "No lifts it."), Coded]
    public required bool Stands { get; init; }

    /// <summary>By whose order.</summary>
    [Ask("By whose order, for which inquiry or claim; or why is it lifted?")]
    public required string OrderedBy { get; init; }

    /// <summary>The entry that placed the hold that is lifted; every hold where none is named.</summary>
    [Ask("Which hold is lifted?", Hint = "Leave empty unless the page of retention filled it in."), Coded]
    public string? Lifts { get; init; }

    /// <inheritdoc />
    public override string Sentence => Stands ? "A legal hold stands: nothing is destroyed." : "The legal hold was lifted.";
}
