using System.Collections.Frozen;
using System.Reflection;

namespace Linnet.Record;

/// <summary>A kind of record, read from its one class: its name, its questions and what they may be answered with.</summary>
public sealed class RecordType
{
    private static readonly Lazy<FrozenDictionary<string, RecordType>> ByKey = new(() => Numbered([.. Discover()]).ToFrozenDictionary(t => t.Key));
    private static readonly Lazy<FrozenDictionary<Type, RecordType>> ByClass = new(() => ByKey.Value.Values.ToFrozenDictionary(t => t.Class));

    private RecordType(Type declared, RecordTypeAttribute says)
    {
        Class = declared;
        Key = says.Key;
        Title = says.Title;
        When = says.When;
        Hour = says.Hour;
        About = says.About;
        Version = says.Version;
        Sensitivity = says.Sensitivity;
        OnScreen = says.OnScreen;
        LastOfItsDay = says.LastOfItsDay;
        Ahead = says.Ahead;
        ToClosed = says.ToClosed;
        Area = declared.Namespace?.Split('.').Last() ?? "";
        Opens = declared.GetCustomAttribute<OpensAttribute>();
        PartOf = declared.GetCustomAttribute<PartOfAttribute>();
        Concludes = declared.GetCustomAttribute<ConcludesAttribute>();
        Fields = [.. declared.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetCustomAttribute<AskAttribute>() is not null)
            .OrderBy(p => p.MetadataToken)
            .Select(p => new Field(p))];
    }

    /// <summary>Every kind of record there is, by key.</summary>
    public static IReadOnlyDictionary<string, RecordType> All => ByKey.Value;

    /// <summary>The class that declares it.</summary>
    public Type Class { get; }

    /// <summary>The stable name, for example <c>visit</c>.</summary>
    public string Key { get; }

    /// <summary>Its number in this process, for sets of kinds; -1 where the domain does not declare it.</summary>
    internal int Number { get; private set; } = -1;

    /// <summary>What a social worker calls it.</summary>
    public string Title { get; }

    /// <summary>The question that asks when it happened.</summary>
    public string When { get; }

    /// <summary>Whether a time of day is asked for.</summary>
    public bool Hour { get; }

    /// <summary>The folder of practice it lives in.</summary>
    public string Area { get; }

    /// <summary>Whom it may be about.</summary>
    public IReadOnlyList<SubjectKind> About { get; }

    /// <summary>The version of its questions.</summary>
    public int Version { get; }

    /// <summary>How guarded it is.</summary>
    public Sensitivity Sensitivity { get; }

    /// <summary>Whether people add it on screen.</summary>
    public bool OnScreen { get; }

    /// <summary>Whether it comes after everything else of its day.</summary>
    public bool LastOfItsDay { get; }

    /// <summary>Whether its day may still lie ahead when it is recorded.</summary>
    public bool Ahead { get; }

    /// <summary>Whether it may be recorded about a child whose record is closed to whoever records it, with what comes with it.</summary>
    public bool ToClosed { get; }

    /// <summary>The piece of work it opens.</summary>
    public OpensAttribute? Opens { get; }

    /// <summary>The piece of work it belongs to.</summary>
    public PartOfAttribute? PartOf { get; }

    /// <summary>The pieces of work that it concludes when its answers say so.</summary>
    public ConcludesAttribute? Concludes { get; }

    /// <summary>Its questions, in order.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The kind of record that this class declares.</summary>
    public static RecordType Of<T>() where T : Particulars => Of(typeof(T));

    /// <summary>The kind of record that this class declares.</summary>
    public static RecordType Of(Type declared) => ByClass.Value[declared];

    /// <summary>The kind of record that a class outside the domain declares, read anew.</summary>
    /// <exception cref="ArgumentException">The class declares none.</exception>
    public static RecordType DeclaredBy(Type declared) =>
        declared.GetCustomAttribute<RecordTypeAttribute>() is { } says
            ? new(declared, says)
            : throw new ArgumentException($"{declared.Name} declares no kind of record.", nameof(declared));

    /// <summary>A coded answer to one of its questions, in words.</summary>
    public string? Says(string question, string? code)
    {
        if (code is null) return null;
        var field = Fields.First(f => f.Key == question);
        return field.Type == FieldType.Choices ? string.Join(", ", code.Split(' ').Select(One)) : One(code);

        string One(string single) => field.ChoiceOf(single)?.Says ?? single;
    }

    /// <inheritdoc />
    public override string ToString() => Key;

    private static List<RecordType> Numbered(List<RecordType> all)
    {
        for (var number = 0; number < all.Count; number++) all[number].Number = number;
        return all;
    }

    private static IEnumerable<RecordType> Discover() =>
        from declared in typeof(RecordType).Assembly.GetTypes()
        where declared.IsDefined(typeof(RecordTypeAttribute))
        select DeclaredBy(declared);
}
