using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Care;

/// <summary>Brothers and sisters who are in care on a day: who lives with whom, and whether anybody assessed that they should.</summary>
/// <remarks>Who lives with whom is worked out from the carers or homes of their placements, and never asked.</remarks>
/// <param name="Children">Two or more, the longest in care first.</param>
public sealed record SiblingsInCare(IReadOnlyList<SiblingsInCare.Sibling> Children)
{
    /// <summary>One of them.</summary>
    /// <param name="Child">The child's line in the register.</param>
    /// <param name="Assessed">The last assessment since the first of them came into care; null where there is none.</param>
    public sealed record Sibling(LookedAfterChild Child, Fact? Assessed)
    {
        /// <summary>What it concluded; null where it was not made.</summary>
        public TogetherOrApart? Conclusion => Assessed?.Answer<TogetherOrApart>("conclusion");

        /// <summary>What rests on it, in words; null where nothing does.</summary>
        public string? UsedIn => Assessed?.Coded["usedIn"] is { Length: > 0 } ? Assessed.InWords("usedIn") : null;
    }

    /// <summary>Whether all of them live together; null where it is not known of one, and those of whom it is known live together.</summary>
    public bool? Together => Homes.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 ? false : Homes.Count == Children.Count ? true : null;

    /// <summary>Whether each of them was assessed.</summary>
    public bool Assessed => Children.All(c => c.Conclusion is not null);

    /// <summary>Whether a plan rests on the assessment of each.</summary>
    public bool Used => Children.All(c => c.UsedIn is not null);

    /// <summary>Where they stand.</summary>
    public SiblingsStand Stands => Together switch
    {
        null => SiblingsStand.NotKnown,
        true => SiblingsStand.Together,
        false when !Assessed => SiblingsStand.ApartNotAssessed,
        false when Children.Any(c => c.Conclusion == TogetherOrApart.Together && IsAlone(c)) => SiblingsStand.ApartThoughTogether,
        false => SiblingsStand.ApartAsAssessed,
    };

    private IReadOnlyList<string> Homes => [.. Children.Select(c => c.Child.Home).OfType<string>()];

    /// <summary>The groups among the children in care, those apart without an assessment first.</summary>
    /// <param name="register">The children in care.</param>
    /// <param name="familyOf">The family a child belongs to; null where none is known.</param>
    /// <param name="factsOf">What is held about a child.</param>
    /// <param name="asked">As at which day, as known when.</param>
    public static IReadOnlyList<SiblingsInCare> Of(IEnumerable<LookedAfterChild> register, Func<Subject, string?> familyOf, Func<Subject, SubjectFacts> factsOf, AsKnown asked) =>
    [
        .. register.Select(c => (Child: c, Family: familyOf(c.Subject))).Where(c => c.Family is not null).GroupBy(c => c.Family, c => c.Child)
            .Where(family => family.Skip(1).Any())
            .Select(family => Of([.. family.OrderBy(c => c.Since).ThenBy(c => c.Subject)], factsOf, asked))
            .OrderBy(g => g.Stands).ThenBy(g => g.Children[0].Child.Since).ThenBy(g => g.Children[0].Child.Subject),
    ];

    private static SiblingsInCare Of(IReadOnlyList<LookedAfterChild> children, Func<Subject, SubjectFacts> factsOf, AsKnown asked) =>
        new([.. children.Select(c => new Sibling(c, Last(factsOf(c.Subject), children[0].Since, asked)))]);

    private static Fact? Last(SubjectFacts facts, LocalDate since, AsKnown asked) =>
        facts.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(SiblingAssessment) && f.On >= since);

    private bool IsAlone(Sibling sibling) => Children.All(c => c == sibling || !string.Equals(c.Child.Home, sibling.Child.Home, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Whether brothers and sisters in care live together, and whether that was assessed.</summary>
public enum SiblingsStand
{
    /// <summary>Apart, and nobody assessed it.</summary>
    [Says("Apart, and not assessed")] ApartNotAssessed = 1,
    /// <summary>Apart against the assessment.</summary>
    [Says("Apart, though assessed to live together")] ApartThoughTogether = 2,
    /// <summary>Apart as assessed.</summary>
    [Says("Apart, as assessed")] ApartAsAssessed = 3,
    /// <summary>Together.</summary>
    [Says("Together")] Together = 4,
    /// <summary>Not known.</summary>
    [Says("Not known who lives with whom")] NotKnown = 5,
}
