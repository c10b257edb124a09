using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Linnet.Record;

/// <summary>What kind of answer a question takes.</summary>
public enum FieldType
{
    /// <summary>A line of text.</summary>
    Text,
    /// <summary>Several lines of writing.</summary>
    Writing,
    /// <summary>A day.</summary>
    Date,
    /// <summary>Yes or no.</summary>
    YesNo,
    /// <summary>One of several choices.</summary>
    Choice,
    /// <summary>Any of several choices.</summary>
    Choices,
    /// <summary>A whole number.</summary>
    Number,
    /// <summary>A worker.</summary>
    Worker,
    /// <summary>A file that lies beside the entry.</summary>
    File,
    /// <summary>A line that is sealed, and shown to nobody who does not say why.</summary>
    Protected,
}

/// <summary>One choice: its code in files and its words on a page.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Says">What a person reads.</param>
/// <param name="Value">The enum member.</param>
public sealed record Choice(string Code, string Says, object Value);

/// <summary>One question of a record type.</summary>
public sealed class Field
{
    private readonly PropertyInfo property;
    private readonly FrozenDictionary<string, Choice> byCode;
    private readonly FrozenDictionary<object, Choice> byValue;

    internal Field(PropertyInfo property)
    {
        this.property = property;
        var ask = property.GetCustomAttribute<AskAttribute>() ?? throw new InvalidOperationException(property.Name);
        Key = Spelling.Key(property.Name);
        Question = ask.Question;
        Hint = ask.Hint;
        Required = property.IsDefined(typeof(RequiredMemberAttribute));
        Coded = property.IsDefined(typeof(CodedAttribute));
        ChildsWords = property.IsDefined(typeof(ChildsWordsAttribute));
        ListedBy = property.GetCustomAttribute<ListedAttribute>()?.Kind;
        Holds = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Type = TypeOf(Holds, ask);
        Choices = ChoicesOf(Type == FieldType.Choices ? Holds.GetGenericArguments()[0] : Holds);
        byCode = Choices.ToFrozenDictionary(c => c.Code);
        byValue = Choices.ToFrozenDictionary(c => c.Value);
    }

    /// <summary>The JSON key.</summary>
    public string Key { get; }

    /// <summary>The question, as a person reads it.</summary>
    public string Question { get; }

    /// <summary>Help shown under the question.</summary>
    public string Hint { get; }

    /// <summary>Whether the entry cannot be recorded without it.</summary>
    public bool Required { get; }

    /// <summary>Whether it is kept beside the fact as a code.</summary>
    public bool Coded { get; }

    /// <summary>Whether the answer is what the child said.</summary>
    public bool ChildsWords { get; }

    /// <summary>The kind of record by which the council keeps a list of answers; null where the answer is from no such list.</summary>
    public Type? ListedBy { get; }

    /// <summary>What kind of answer it takes.</summary>
    public FieldType Type { get; }

    /// <summary>What it may be answered with, where it is a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    internal Type Holds { get; }

    /// <summary>The choice with this code; null when there is none.</summary>
    public Choice? ChoiceOf(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The choice that this value of the enum is.</summary>
    public Choice ChoiceOf(object value) => byValue[value];

    /// <summary>The answer in these particulars; null when it was left out.</summary>
    public object? Read(Particulars particulars) => property.GetValue(particulars);

    internal void Write(Particulars particulars, object? answer) => property.SetValue(particulars, answer);

    private static FieldType TypeOf(Type holds, AskAttribute ask) =>
        holds == typeof(LocalDate) ? FieldType.Date
        : holds == typeof(bool) ? FieldType.YesNo
        : holds == typeof(int) ? FieldType.Number
        : holds == typeof(ProtectedAnswer) ? FieldType.Protected
        : holds.IsEnum ? FieldType.Choice
        : holds == typeof(string) ? (ask.Worker ? FieldType.Worker : ask.File ? FieldType.File : ask.Long ? FieldType.Writing : FieldType.Text)
        : holds.IsGenericType && holds.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && holds.GetGenericArguments()[0].IsEnum
            ? FieldType.Choices
        : throw new NotSupportedException($"A question cannot be answered with a {holds.Name}: {ask.Question}");

    private static IReadOnlyList<Choice> ChoicesOf(Type holds) =>
        !holds.IsEnum
            ? []
            : [.. Enum.GetValues(holds).Cast<object>().Select(v => new Choice(Spelling.Code(v.ToString() ?? ""), Words.Of(v), v))];
}

/// <summary>The words that a choice, a role or a unit goes by.</summary>
public static class Words
{
    /// <summary>What <see cref="SaysAttribute"/> says of it, or its name where nothing is said.</summary>
    public static string Of(object value)
    {
        var name = value.ToString() ?? "";
        return value.GetType().GetField(name)?.GetCustomAttribute<SaysAttribute>()?.Words ?? name;
    }
}
