using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Linnet.Record;

/// <summary>The answers of a record as JSON and back: lower camel keys, choices by code, days as 2026-03-30.</summary>
public static class AnswersJson
{
    private const string SealedKey = "sealed";

    /// <summary>Reads answers, as this version or an earlier one wrote them. Problems are all returned at once; the particulars are null when there are any.</summary>
    public static Particulars? Read(RecordType type, JsonObject answers, List<Problem> problems, int? version = null)
    {
        var present = Upgraded(type, answers, version ?? type.Version);
        var particulars = (Particulars)(Activator.CreateInstance(type.Class) ?? throw new InvalidOperationException(type.Key));
        var before = problems.Count;
        foreach (var field in type.Fields)
        {
            if (present[field.Key] is not { } answer)
            {
                if (field.Required) problems.Add(new(field.Key, $"Answer '{field.Question}'"));
                continue;
            }

            if (ReadAnswer(field, answer, out var value, out var wrong)) field.Write(particulars, value);
            else problems.Add(new(field.Key, wrong));
        }

        foreach (var (key, _) in present)
        {
            if (type.Fields.All(f => f.Key != key))
                problems.Add(new(key, $"A {type.Key} has no '{key}'. It has: {string.Join(", ", type.Fields.Select(f => f.Key))}"));
        }

        return problems.Count == before ? particulars : null;
    }

    /// <summary>The answers that were given, in the order of the form.</summary>
    public static JsonObject Write(RecordType type, Particulars particulars)
    {
        var answers = new JsonObject();
        foreach (var field in type.Fields)
        {
            if (field.Read(particulars) is { } value) answers[field.Key] = WriteAnswer(field, value);
        }

        return answers;
    }

    /// <summary>The answer as a code: what is kept beside a fact.</summary>
    public static string Code(Field field, object value) => field.Type switch
    {
        FieldType.Choice => field.ChoiceOf(value).Code,
        FieldType.Choices => string.Join(' ', ((IEnumerable)value).Cast<object>().Select(v => field.ChoiceOf(v).Code)),
        FieldType.YesNo => (bool)value ? "yes" : "no",
        FieldType.Date => LocalDatePattern.Iso.Format((LocalDate)value),
        FieldType.Number => ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture),
        FieldType.Text or FieldType.Writing or FieldType.Worker or FieldType.File => (string)value,
        _ => throw new NotSupportedException(field.Key),
    };

    /// <summary>The answer as a person reads it.</summary>
    public static string Say(Field field, object value) => field.Type switch
    {
        FieldType.Choice => field.ChoiceOf(value).Says,
        FieldType.Choices => string.Join(", ", ((IEnumerable)value).Cast<object>().Select(v => field.ChoiceOf(v).Says)),
        FieldType.YesNo => (bool)value ? "Yes" : "No",
        FieldType.Date => ((LocalDate)value).ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")),
        FieldType.Number => ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture),
        FieldType.File => "Kept beside this entry",
        FieldType.Protected => ProtectedAnswer.InItsPlace,
        FieldType.Text or FieldType.Writing or FieldType.Worker => (string)value,
        _ => throw new NotSupportedException(field.Key),
    };

    /// <summary>A protected answer: the words that somebody typed, or what they were sealed into.</summary>
    public static JsonNode Write(ProtectedAnswer answer) =>
        answer.Code is { } code ? new JsonObject { [SealedKey] = code } : JsonValue.Create(answer.Words ?? "");

    private static JsonObject Upgraded(RecordType type, JsonObject answers, int version)
    {
        for (var from = version; from < type.Version; from++)
        {
            var upgrade = type.Class.GetMethod(nameof(IUpgrade.Upgrade), BindingFlags.Public | BindingFlags.Static)
                ?? throw new InvalidOperationException($"'{type.Key}' has version {type.Version} and no way up from version {from}.");
            answers = (JsonObject)(upgrade.Invoke(null, [from, answers]) ?? throw new InvalidOperationException(type.Key));
        }

        return answers;
    }

    private static JsonNode? WriteAnswer(Field field, object value) => field.Type switch
    {
        FieldType.YesNo => JsonValue.Create((bool)value),
        FieldType.Number => JsonValue.Create((int)value),
        FieldType.Choices => new JsonArray([.. ((IEnumerable)value).Cast<object>().Select(v => (JsonNode)JsonValue.Create(field.ChoiceOf(v).Code))]),
        FieldType.Protected => Write((ProtectedAnswer)value),
        _ => JsonValue.Create(Code(field, value)),
    };

    private static bool ReadAnswer(Field field, JsonNode answer, out object? value, out string wrong)
    {
        value = null;
        wrong = "";
        switch (field.Type)
        {
            case FieldType.YesNo:
                value = answer.GetValueKind() switch
                {
                    JsonValueKind.True => true,
                    JsonValueKind.False => false,
                    JsonValueKind.String => answer.GetValue<string>() switch { "yes" => true, "no" => false, _ => null },
                    _ => null,
                };
                wrong = $"'{answer.ToJsonString()}' is not an answer to '{field.Question}'. Answer true or false";
                return value is not null;
            case FieldType.Number:
                if (answer.GetValueKind() == JsonValueKind.Number && ((JsonValue)answer).TryGetValue<int>(out var number)) value = number;
                else if (answer.GetValueKind() == JsonValueKind.String && int.TryParse(answer.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture, out number)) value = number;
                wrong = $"'{answer.ToJsonString()}' is not a whole number";
                return value is not null;
            case FieldType.Choices:
                return ReadChoices(field, answer, out value, out wrong);
            case FieldType.Date:
                var day = answer.GetValueKind() == JsonValueKind.String ? LocalDatePattern.Iso.Parse(answer.GetValue<string>()) : null;
                if (day is { Success: true }) value = day.Value;
                wrong = $"'{Text(answer)}' is not a day. Write it as 2026-03-30";
                return value is not null;
            case FieldType.Choice:
                value = field.ChoiceOf(Text(answer))?.Value;
                wrong = $"'{Text(answer)}' is not one of {string.Join(", ", field.Choices.Select(c => c.Code))}";
                return value is not null;
            case FieldType.Text or FieldType.Writing or FieldType.Worker or FieldType.File:
                value = Text(answer);
                wrong = $"Answer '{field.Question}'";
                return !field.Required || !string.IsNullOrWhiteSpace((string)value);
            case FieldType.Protected:
                value = (answer as JsonObject)?[SealedKey] is { } code ? ProtectedAnswer.Sealed(Text(code)) : ProtectedAnswer.Typed(Text(answer));
                wrong = $"Answer '{field.Question}'";
                return !string.IsNullOrWhiteSpace(Text((answer as JsonObject)?[SealedKey] ?? answer));
            default:
                throw new NotSupportedException(field.Key);
        }
    }

    private static bool ReadChoices(Field field, JsonNode answer, out object? value, out string wrong)
    {
        var codes = answer is JsonArray several ? several.Select(Text) : Text(answer).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var list = (IList)(Activator.CreateInstance(typeof(List<>).MakeGenericType(field.Holds.GetGenericArguments()[0]))
            ?? throw new InvalidOperationException(field.Key));
        value = list;
        foreach (var code in codes)
        {
            if (field.ChoiceOf(code) is not { } choice)
            {
                wrong = $"'{code}' is not one of {string.Join(", ", field.Choices.Select(c => c.Code))}";
                return false;
            }

            list.Add(choice.Value);
        }

        wrong = "";
        return true;
    }

    private static string Text(JsonNode? node) =>
        node is null ? "" : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
}
