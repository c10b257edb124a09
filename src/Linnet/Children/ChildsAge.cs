using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Children;

/// <summary>How old a child is, as far as it decides what can be asked of them.</summary>
/// <param name="Birth">The birth, or the day it is expected, as a day number; null where neither is known.</param>
/// <remarks>A child under 4 is not asked to take part in a review in words: code PN0 of the return on looked-after children.</remarks>
public sealed record ChildsAge(int? Birth)
{
    /// <summary>From this birthday a child is asked for words of their own. Before it, what was seen of them stands for words.</summary>
    public const int WordsFrom = 4;

    /// <summary>Whether the child is born by this day; one of whom no birth is known is.</summary>
    public bool IsBorn(int day) => Birth is not { } birth || day >= birth;

    /// <summary>Whether what is seen of the child on this day stands for words.</summary>
    public bool IsTooYoungForWords(int day) => Birth is { } birth && day < Days.NumberOf(Days.FromNumber(birth).PlusYears(WordsFrom));

    /// <summary>The age by what is known.</summary>
    public static ChildsAge Of(List<Fact> known) =>
        new(known.FindLast(f => f.Type.Class == typeof(ChildDetails) && f.NamedDay != Fact.None)?.NamedDay);
}
