using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Retention;

/// <summary>How long what was written about a child is kept, and by whose authority. Where several apply, the longest holds.</summary>
public sealed record RetentionRule
{
    /// <summary>The stable name, for example <c>in-care-75-years</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The rule, as it is published.</summary>
    public required string Says { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Source { get; init; }

    /// <summary>What kind of authority that is.</summary>
    public required Basis Basis { get; init; }

    /// <summary>How sure it is that the number is right.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Whether it is about this child at all.</summary>
    public required Func<KeptLife, bool> Applies { get; init; }

    /// <summary>For how many years, unless the council has set a number of its own.</summary>
    public required int Years { get; init; }

    /// <summary>The first day on which this rule no longer asks for the record to be kept; null where the record does not say from when to count, and so for ever.</summary>
    public required Func<KeptLife, int, LocalDate?> Until { get; init; }

    /// <summary>Whether the council may keep it for a shorter time. What the law asks for may only be lengthened.</summary>
    public bool MayBeShortened => Basis is Basis.Local;
}

/// <summary>What the record says of a life that decides how long it is kept.</summary>
/// <param name="BornOn">The birth; null where it is not known.</param>
/// <param name="DiedOn">The death; null where none is recorded.</param>
/// <param name="LastOn">The day of the last thing that happened.</param>
/// <param name="Kinds">The kinds of record there are.</param>
/// <param name="AdoptedOn">The day of an adoption; null where there was none.</param>
public sealed record KeptLife(LocalDate? BornOn, LocalDate? DiedOn, LocalDate LastOn, IReadOnlySet<Type> Kinds, LocalDate? AdoptedOn)
{
    /// <summary>Reads it; null where nothing is recorded.</summary>
    public static KeptLife? Of(SubjectFacts child)
    {
        var facts = child.AsAt(int.MaxValue).ToList();
        if (facts.Count == 0) return null;
        var born = facts.LastOrDefault(f => f.Type.Class == typeof(Children.ChildDetails) && f.NamedDay != Fact.None);
        var life = facts.Where(f => IsOfTheLife(f.Type)).ToList();
        var adopted = facts.LastOrDefault(f => f.Type.Class == typeof(Care.CareEnded) && f.Coded["why"]?.StartsWith("adopted", StringComparison.Ordinal) == true);
        return new(
            born is null ? null : Calendar.Days.FromNumber(born.NamedDay),
            facts.LastOrDefault(f => f.Type.Class == typeof(Children.ChildDied))?.On,
            (life.Count > 0 ? life : facts).Max(f => f.On),
            facts.Select(f => f.Type.Class).ToHashSet(),
            adopted?.On);
    }

    /// <summary>Whether it happened in the child's life, and is not only about who opened the record or how long it is kept.</summary>
    public static bool IsOfTheLife(RecordType type) => type.Area is not (nameof(Access) or nameof(Retention));

    /// <summary>Whether there is a record of any of these kinds.</summary>
    public bool Has(params ReadOnlySpan<Type> kinds)
    {
        foreach (var kind in kinds)
            if (Kinds.Contains(kind)) return true;
        return false;
    }
}
