using System.Text.Json.Nodes;
using Linnet.Record;
using NodaTime.Text;

namespace Linnet.Web.Forms;

/// <summary>The form of any kind of record, as it was typed: nothing typed is lost, whatever is wrong with it.</summary>
public sealed class AnswerSheet
{
    /// <summary>The name of the input for the day.</summary>
    public const string Happened = "happened";

    /// <summary>The name of the input for the time of day.</summary>
    public const string HappenedTime = "happenedTime";

    /// <summary>The name of the input for the piece of work.</summary>
    public const string Strand = "strand";

    /// <summary>The name of the input for the reason of a correction.</summary>
    public const string WhyCorrected = "whyCorrected";

    private const string SheetKey = "sheet";
    private readonly Dictionary<string, string[]> typed;

    private AnswerSheet(RecordType type, string key, Dictionary<string, string[]> typed) => (Type, Key, this.typed) = (type, key, typed);

    /// <summary>The kind of record.</summary>
    public RecordType Type { get; }

    /// <summary>Its own key: the same sheet sent twice is taken once.</summary>
    public string Key { get; }

    /// <summary>An empty one.</summary>
    public static AnswerSheet Blank(RecordType type) => new(type, NewKey(), []);

    /// <summary>One that holds the answers of an entry, to be corrected.</summary>
    public static AnswerSheet Of(Entry entry)
    {
        var answers = new Dictionary<string, string[]> { [Happened] = [Written(entry.Happened.Day)] };
        if (entry.Happened.Minute is { } minute) answers[HappenedTime] = [LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(LocalTime.FromMinutesSinceMidnight(minute))];
        foreach (var field in entry.Type.Fields)
        {
            if (field.Read(entry.Particulars) is not { } value) continue;
            answers[field.Key] = field.Type switch
            {
                FieldType.Date => [Written((LocalDate)value)],
                FieldType.Choices => AnswersJson.Code(field, value).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                _ => [AnswersJson.Code(field, value)],
            };
        }

        return new(entry.Type, NewKey(), answers);
    }

    /// <summary>One as it was sent.</summary>
    public static AnswerSheet Sent(RecordType type, IFormCollection form) =>
        new(type, form[SheetKey].FirstOrDefault() ?? NewKey(), form.ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray()));

    /// <summary>What was typed here; empty when nothing was.</summary>
    public string this[string name] => typed.GetValueOrDefault(name) is [var first, ..] ? first : "";

    /// <summary>Whether this choice was ticked.</summary>
    public bool Ticked(string name, string code) => typed.GetValueOrDefault(name)?.Contains(code) ?? false;

    /// <summary>The entry it makes; null with everything a person must put right.</summary>
    public Entry? Entry(Subject subject, string by, Instant now, List<Problem> problems)
    {
        var happened = SheetReading.Happened(this, now, problems);
        var answers = new JsonObject();
        foreach (var field in Type.Fields) SheetReading.Answer(this, field, answers, problems);
        if (problems.Count == 0 && AnswersJson.Read(Type, answers, problems) is { } particulars && happened is { } when)
        {
            problems.AddRange(particulars.Check(new(Calendar.London.DayOf(now), when)));
            if (problems.Count == 0)
                return new()
                {
                    Id = Guid.CreateVersion7(),
                    Subject = subject,
                    Type = Type,
                    Happened = when,
                    Recorded = now,
                    By = by,
                    Strand = Guid.TryParse(this[Strand], out var strand) ? strand : null,
                    Particulars = particulars,
                };
        }

        return null;
    }

    /// <summary>What was typed for a choice that may hold several.</summary>
    internal IReadOnlyList<string> All(string name) => typed.GetValueOrDefault(name) ?? [];

    private static string NewKey() => Guid.CreateVersion7().ToString();

    private static string Written(LocalDate day) => day.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
