using System.Collections.Frozen;
using System.Reflection;

namespace Linnet.Record;

/// <summary>Something that an entry can be: "the child was seen", "an enquiry began". Clocks start at moments and are met by them.</summary>
/// <remarks>Which moments an entry is, is computed once, when it is appended. A moment has words, so that it can be published and explained.</remarks>
public sealed class Moment
{
    private readonly Dictionary<Type, Func<Particulars, bool>> answers = [];

    private Moment(string key, string says) => (Key, Says) = (key, says);

    /// <summary>The stable name, for example <c>child-seen</c>.</summary>
    public string Key { get; }

    /// <summary>What happened, in words that follow "when": "the child was seen".</summary>
    public string Says { get; }

    /// <summary>The kinds of record that can be this moment.</summary>
    public IEnumerable<RecordType> Kinds => answers.Keys.Select(RecordType.Of);

    /// <summary>A moment that any entry of this kind is.</summary>
    public static Moment Of<T>(string key, string says) where T : Particulars => new Moment(key, says).Or<T>();

    /// <summary>A moment that an entry of this kind is when its answers say so.</summary>
    public static Moment Of<T>(string key, string says, Func<T, bool> when) where T : Particulars => new Moment(key, says).Or(when);

    /// <summary>A moment that an entry of any kind is whose answers to some of its questions say so.</summary>
    public static Moment OfEvery(string key, string says, Func<Field, bool> question)
    {
        var moment = new Moment(key, says);
        foreach (var type in RecordType.All.Values)
        {
            var fields = type.Fields.Where(question).ToList();
            if (fields.Count > 0) moment.answers.Add(type.Class, particulars => fields.Exists(f => f.Read(particulars) is string text && !string.IsNullOrWhiteSpace(text)));
        }

        return moment;
    }

    /// <summary>Another kind of record that is the same moment.</summary>
    public Moment Or<T>() where T : Particulars => Or<T>(_ => true);

    /// <summary>Another kind of record that is the same moment, when its answers say so.</summary>
    public Moment Or<T>(Func<T, bool> when) where T : Particulars
    {
        answers.Add(typeof(T), particulars => when((T)particulars));
        return this;
    }

    /// <summary>Whether this entry's answers are this moment.</summary>
    public bool Is(Particulars particulars) => answers.TryGetValue(particulars.GetType(), out var when) && when(particulars);

    /// <inheritdoc />
    public override string ToString() => Key;
}

/// <summary>Every moment there is: each is a static property of a class that ends in <c>Moments</c>, beside its record types.</summary>
public static class MomentTable
{
    private static readonly Lazy<FrozenDictionary<string, Moment>> ByKey = new(() => Discover().ToFrozenDictionary(m => m.Key));
    private static readonly Lazy<FrozenDictionary<Type, Moment[]>> ByClass = new(() =>
        RecordType.All.Values.ToFrozenDictionary(t => t.Class, t => ByKey.Value.Values.Where(m => m.Kinds.Contains(t)).OrderBy(m => m.Key, StringComparer.Ordinal).ToArray()));

    /// <summary>Every moment, by key.</summary>
    public static IReadOnlyDictionary<string, Moment> All => ByKey.Value;

    /// <summary>The moments that these answers are, in order of key.</summary>
    public static IReadOnlyList<Moment> Of(Particulars particulars) => [.. ByClass.Value[particulars.GetType()].Where(m => m.Is(particulars))];

    private static IEnumerable<Moment> Discover() =>
        from declared in typeof(Moment).Assembly.GetTypes()
        where declared.IsAbstract && declared.IsSealed && declared.Name.EndsWith("Moments", StringComparison.Ordinal)
        from property in declared.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(Moment)
        select (Moment)(property.GetValue(null) ?? throw new InvalidOperationException(property.Name));
}
