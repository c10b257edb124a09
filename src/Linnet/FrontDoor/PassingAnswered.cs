using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The team that a contact was passed to took it up, or sent it back with a reason. Sent back, the child still waits.</summary>
[RecordType("passing-answered", "Taken up or sent back by a team", When = "When was it taken up or sent back?", Hour = true)]
[PartOf(Strand.Contact)]
public sealed record PassingAnswered : Particulars
{
    /// <summary>Whether the team goes on with it.</summary>
    [Ask("Does the team take it up?"), Coded]
    public required bool TakenUp { get; init; }

    /// <summary>Who took it up.</summary>
    [Ask("Who takes it up?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>Why it was sent back.</summary>
    [Ask("If it is sent back: why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => TakenUp ? "The team took it up." : "The team sent it back. The child still waits.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (!TakenUp && string.IsNullOrWhiteSpace(Reasons)) yield return new("reasons", "Say why it is sent back");
    }
}
