using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>What a young person needs to leave care well was assessed, and a manager authorised it.</summary>
/// <remarks>SI 2010/959 reg 42 (eligible); SI 2010/2571 reg 5 (relevant).</remarks>
[RecordType("pathway-assessment", "Assessment of needs on leaving care", When = "When was it authorised?")]
public sealed record PathwayAssessment : Particulars
{
    /// <summary>Whether the young person took part.</summary>
    [Ask("Did the young person take part?"), Coded]
    public bool? YoungPersonTookPart { get; init; }

    /// <summary>The manager who authorised it.</summary>
    [Ask("Which manager authorised it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <inheritdoc />
    public override string Sentence => "It was assessed what the young person needs to leave care well.";
}
