using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Whether the category of a protection plan says what the worry was that led to it.</summary>
/// <param name="Category">The category of the plan.</param>
/// <param name="Concern">What we were first told the worry was, before the plan began.</param>
/// <param name="ToldBy">The contact that said so.</param>
public sealed record CategoryAndConcern(CategoryOfAbuse Category, Worry Concern, Fact ToldBy)
{
    private static readonly IReadOnlyDictionary<Worry, IReadOnlyList<CategoryOfAbuse>> Fits = new Dictionary<Worry, IReadOnlyList<CategoryOfAbuse>>
    {
        [Worry.PhysicalHarm] = [CategoryOfAbuse.Physical],
        [Worry.EmotionalHarm] = [CategoryOfAbuse.Emotional],
        [Worry.SexualHarm] = [CategoryOfAbuse.Sexual],
        [Worry.Neglect] = [CategoryOfAbuse.Neglect],
        [Worry.DomesticAbuse] = [CategoryOfAbuse.Emotional, CategoryOfAbuse.Physical],
    };

    /// <summary>The category does not reflect the worry: somebody should look why.</summary>
    public bool Differs => Category != CategoryOfAbuse.NotKnown && Fits.TryGetValue(Concern, out var fits) && !fits.Contains(Category);

    /// <summary>Several categories in one hide which harm the plan is against.</summary>
    public bool HidesWhich => Category == CategoryOfAbuse.Multiple;

    /// <summary>The warning, in words; null where there is none.</summary>
    public string? Warning => Differs
        ? $"The plan is for {Words.Of(Category).ToLowerInvariant()}. What we were told on {Calendar.Written.Day(ToldBy.On)} was {Words.Of(Concern).ToLowerInvariant()}."
        : null;

    /// <summary>The category of this child's plan now and the worry before it; null where either is not held.</summary>
    public static CategoryAndConcern? Of(IReadOnlyList<Fact> known, Fact planBegan)
    {
        var category = known.LastOrDefault(f => f.Strand == planBegan.Strand && f.Coded["category"] is not null && f.Type.Class != typeof(Contact));
        var told = known.LastOrDefault(f => f.Type.Class == typeof(Contact) && f.Day <= planBegan.Day && f.Coded["worry"] is not null);
        return category is not null && told is not null && Value<CategoryOfAbuse>(category, "category") is { } now && Value<Worry>(told, "worry") is { } worry
            ? new(now, worry, told)
            : null;
    }

    private static T? Value<T>(Fact fact, string question)
        where T : struct, Enum => fact.Coded[question] is { } code && fact.Type.Fields.First(f => f.Key == question).ChoiceOf(code)?.Value is T value ? value : null;
}
