using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>Police protection of a child ended: the child went home, the parents agreed to care, or a court took over.</summary>
/// <remarks>Children Act 1989 s.46(5) and (6).</remarks>
[RecordType("police-protection-ended", "Police protection ended", When = "When did it end?", Hour = true)]
[PartOf(Strand.Order, Closes = true)]
public sealed record PoliceProtectionEnded : Particulars
{
    /// <summary>How.</summary>
    [Ask("How did it end?"), Coded]
    public required EndOfPoliceProtection How { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Police protection ended: {Words.Of(How).ToLowerInvariant()}.";
}

/// <summary>How police protection ended.</summary>
public enum EndOfPoliceProtection
{
    /// <summary>The child was released.</summary>
    [Says("The child was released")] Released = 1,
    /// <summary>The parents agreed that the council cares for the child.</summary>
    [Says("The parents agreed to care under section 20")] Section20 = 2,
    /// <summary>A court made an order.</summary>
    [Says("A court made an order")] CourtOrder = 3,
    /// <summary>The time ran out.</summary>
    [Says("The time ran out")] RanOut = 4,
}
