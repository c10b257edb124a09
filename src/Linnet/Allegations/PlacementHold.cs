using Linnet.Record;

namespace Linnet.Allegations;

/// <summary>Before a child is placed with a carer or in a home, the designated officer is to be rung; or no longer. Why stands nowhere but with them.</summary>
[RecordType("placement-hold", "Ring the designated officer before a child is placed here", When = "From which day?", About = [SubjectKind.Carer], OnScreen = false)]
public sealed record PlacementHold : Particulars
{
    /// <summary>Whether it holds.</summary>
    [Ask("Is the designated officer to be rung first?"), Coded]
    public required bool Held { get; init; }

    /// <inheritdoc />
    public override string Sentence => Held ? "The designated officer is to be rung before a child is placed here." : "Children may be placed here again.";
}
