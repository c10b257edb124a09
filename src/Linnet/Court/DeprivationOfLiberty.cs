using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court authorised that a child is deprived of their liberty, until a day; or did so again.</summary>
/// <remarks>The inherent jurisdiction of the High Court. SSDA903 collects start and end from 2026-27.</remarks>
[RecordType("deprivation-of-liberty", "Deprivation of liberty authorised", When = "When was it authorised?")]
[Opens(Strand.Order)]
public sealed record DeprivationOfLiberty : Particulars
{
    /// <summary>The day it ends.</summary>
    [Ask("Until which day?"), Coded]
    public required LocalDate Until { get; init; }

    /// <summary>Whether the placement is registered.</summary>
    [Ask("Is the placement registered with Ofsted?"), Coded]
    public bool? Registered { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => Until;

    /// <inheritdoc />
    public override string Sentence => "A court authorised that the child is deprived of their liberty.";
}
