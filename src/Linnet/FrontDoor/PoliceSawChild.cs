using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The police saw a child who may have been in danger, before a social worker could.</summary>
[RecordType("police-saw-child", "Child seen by the police", When = "When did the police see the child?", Hour = true)]
public sealed record PoliceSawChild : Particulars
{
    /// <summary>Whether a social worker had agreed with the police what they would do.</summary>
    [Ask("Was it agreed with a social worker what the police would do?"), Coded]
    public required bool AgreedWithUs { get; init; }

    /// <summary>What they saw.</summary>
    [Ask("What did they see?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The police saw the child.";
}
