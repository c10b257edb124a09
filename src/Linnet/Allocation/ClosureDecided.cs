using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>
/// It was decided that work with a child should end. It ends when a manager signed it: summary and chronology written, the family
/// told.
/// </summary>
[RecordType("closure-decided", "Decision to end work with the child", When = "When was it decided?")]
public sealed record ClosureDecided : Particulars
{
    /// <summary>Why work can end.</summary>
    [Ask("Why can work end, and how do we know that the child is safe?", Long = true)]
    public required string Reasons { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager agreed?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <inheritdoc />
    public override string Sentence => "It was decided that work with the child can end.";
}
