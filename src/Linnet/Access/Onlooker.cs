using Linnet.Record;

namespace Linnet.Access;

/// <summary>Looks of one person at one child's record that nothing explains, with what links the two.</summary>
/// <param name="Looks">What was looked at.</param>
/// <param name="Because">What explains it as far as anything does.</param>
/// <param name="Links">What links them, the strongest first.</param>
public sealed record Onlooker(LooksAtChild Looks, LookedBecause Because, IReadOnlyList<LookLink> Links)
{
    /// <summary>How soon somebody should ask about it: the sum of what its links weigh.</summary>
    public int Weight => Links.Sum(WeightOf);

    /// <summary>Whether it is to be asked about. One look at a wrong child, without any link, is counted and not asked about.</summary>
    public bool IsToBeAskedAbout => Because == LookedBecause.Nothing ? Links.Count > 0 : Links.Any(l => l is LookLink.Conflict or LookLink.FamilyName);

    private static int WeightOf(LookLink link) => link switch
    {
        LookLink.Conflict => 8,
        LookLink.FamilyName => 6,
        LookLink.ManyOnlookers => 5,
        LookLink.ManyChildren => 4,
        LookLink.Restricted => 3,
        LookLink.CameBack => 2,
        LookLink.WholeFamily => 2,
        _ => throw new NotSupportedException(link.ToString()),
    };
}
