using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Care;

/// <summary>The children a council looks after on a day, counted so that the same question gives the same count.</summary>
/// <param name="Children">The children, by how long they have been in care.</param>
/// <param name="Population">How many people under 18 live in the area; null where nobody has set it.</param>
/// <param name="CanBeKnown">Whether any period of care is held at all.</param>
public sealed record LookedAfterRegister(IReadOnlyList<LookedAfterChild> Children, int? Population, bool CanBeKnown)
{
    private const int PerChildren = 10_000;

    /// <summary>How many children are looked after.</summary>
    public int Count => Children.Count;

    /// <summary>Looked-after children for every 10,000 under 18; null where the population is not set.</summary>
    public double? Rate => Population is { } population ? (double)Count / population * PerChildren : null;

    /// <summary>How many are placed outside the council's area.</summary>
    public int OutOfArea => Children.Count(c => c.IsOutOfArea == true);

    /// <summary>How many have no placement, or one of which nobody has said where it is.</summary>
    public int AreaNotKnown => Children.Count(c => c.IsOutOfArea is null);

    /// <summary>How many are unaccompanied asylum-seeking children.</summary>
    public int Unaccompanied => Children.Count(c => c.Unaccompanied == true);

    /// <summary>The register as asked.</summary>
    /// <param name="children">Every child's facts.</param>
    /// <param name="authority">The authority's own, which hold the population.</param>
    /// <param name="asked">As at which day, as known when.</param>
    public static LookedAfterRegister Of(IEnumerable<SubjectFacts> children, SubjectFacts authority, AsKnown asked)
    {
        var held = children.Where(c => EverCameIntoCare(c, asked)).ToList();
        return new(
            [.. held.Select(c => LookedAfterChild.Of(c, asked)).OfType<LookedAfterChild>().OrderBy(c => c.Since).ThenBy(c => c.Subject)],
            PopulationUnderEighteen.Of(authority, asked),
            held.Count > 0);
    }

    /// <summary>Most children never do, and thousands are asked.</summary>
    private static bool EverCameIntoCare(SubjectFacts child, AsKnown asked)
    {
        foreach (var fact in child.Facts)
            if (fact.Type.Opens?.Strand == Strand.Care && fact.Recorded <= asked.KnownAt) return true;
        return false;
    }
}
