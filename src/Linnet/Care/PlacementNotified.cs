using Linnet.Record;

namespace Linnet.Care;

/// <summary>People were told in writing where a child now lives.</summary>
/// <remarks>SI 2010/959 reg 13(1) to (3), and (4) for another authority's area, added by SI 2013/3239.</remarks>
[RecordType("placement-notified", "Told of a placement", When = "When were they told?")]
[PartOf(Strand.Placement)]
public sealed record PlacementNotified : Particulars
{
    /// <summary>Who has been told.</summary>
    [Ask("Who has been told so far?"), Coded]
    public IReadOnlyList<ToldOfPlacement> Told { get; init; } = [];

    /// <summary>Whether everybody who must be told now has been.</summary>
    [Ask("Has everybody been told who must be?", Hint = "Those whose knowing would endanger the child are left out; say why below."), Coded]
    public bool? Everybody { get; init; }

    /// <summary>Why somebody was not told.</summary>
    [Ask("Who is not told, and why?", Long = true)]
    public string? NotTold { get; init; }

    /// <inheritdoc />
    public override string Sentence => Everybody == true
        ? "Everybody who must know was told where the child lives."
        : "Some of those who must know were told where the child lives.";
}

/// <summary>Who must be told of a placement.</summary>
public enum ToldOfPlacement
{
    /// <summary>The child.</summary>
    [Says("The child")] Child = 1,
    /// <summary>The parents.</summary>
    [Says("The parents")] Parents = 2,
    /// <summary>Others who see the child.</summary>
    [Says("Others who have contact")] Contacts = 3,
    /// <summary>Whoever cared for the child before.</summary>
    [Says("The last carer")] LastCarer = 4,
    /// <summary>The integrated care board, which took over from the primary care trust that the regulation names.</summary>
    [Says("The health commissioner")] HealthBody = 5,
    /// <summary>The general practitioner.</summary>
    [Says("The general practitioner")] GeneralPractitioner = 6,
    /// <summary>The school.</summary>
    [Says("The school")] School = 7,
    /// <summary>The reviewing officer.</summary>
    [Says("The reviewing officer")] ReviewingOfficer = 8,
    /// <summary>The authority in whose area the child now lives.</summary>
    [Says("The authority of the area")] AreaAuthority = 9,
}
