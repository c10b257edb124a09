using Linnet.Record;

namespace Linnet.Children;

/// <summary>A child died. Every wait ends here; what was overdue on that day stays visible.</summary>
/// <remarks>Children Act 2004 s.16C and Working Together 2023, chapter 5: notifications follow.</remarks>
[RecordType("child-died", "Child died", When = "When did the child die?", Sensitivity = Sensitivity.Confidential)]
public sealed record ChildDied : Particulars
{
    /// <summary>Who told the authority.</summary>
    [Ask("Who told us?")]
    public string? ToldBy { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child died.";
}
