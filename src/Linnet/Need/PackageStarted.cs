using Linnet.Record;

namespace Linnet.Need;

/// <summary>A package of support began for a disabled child: short breaks, care at home, or money for the family to buy it with.</summary>
/// <remarks>Children Act 1989 ss.17 and 17A; SI 2009/1887 for direct payments.</remarks>
[RecordType("package-started", "Package of support began", When = "On which day did it begin?")]
[Opens(Strand.Package, Strand.NeedPlan, Strand.Need)]
public sealed record PackageStarted : Particulars
{
    /// <summary>What kind.</summary>
    [Ask("What kind of support?"), Coded]
    public required PackageKind Kind { get; init; }

    /// <inheritdoc />
    public override string Sentence => Kind == PackageKind.DirectPayments
        ? "Direct payments to the family began."
        : $"A package of support began: {Words.Of(Kind).ToLowerInvariant()}.";
}

/// <summary>A kind of package of support.</summary>
public enum PackageKind
{
    /// <summary>Short breaks.</summary>
    [Says("Short breaks")] ShortBreaks = 1,
    /// <summary>Care at home.</summary>
    [Says("Care at home")] CareAtHome = 2,
    /// <summary>Direct payments.</summary>
    [Says("Direct payments")] DirectPayments = 3,
}
