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

    /// <summary>The name of the hidden input for the form's own key.</summary>
    public const string SheetKey = "sheet";

    private static readonly IReadOnlySet<string> NothingShared = new HashSet<string>();
    private readonly Dictionary<string, string[]> typed;
    private readonly IReadOnlySet<string> shared;

    private AnswerSheet(RecordType type, string part, string key, Dictionary<string, string[]> typed, IReadOnlySet<string>? shared = null) =>
        (Type, Part, Key, this.typed, this.shared) = (type, part, key, typed, shared ?? NothingShared);

    /// <summary>The kind of record.</summary>
    public RecordType Type { get; }

    /// <summary>Which part of a form that asks about several children or kinds of record, as it begins the name of each input; empty on a form of one.</summary>
    public string Part { get; }

    /// <summary>The key of its form: the same form sent twice is taken once.</summary>
    public string Key { get; }

    /// <summary>An empty one.</summary>
    public static AnswerSheet Blank(RecordType type, string part = "") => new(type, part, NewKey(), []);

    /// <summary>One that holds the answers of an entry, to be corrected.</summary>
    public static AnswerSheet Of(Entry entry)
    {
        var answers = new Dictionary<string, string[]> { [Happened] = [Written(entry.Happened.Day)] };
        if (entry.Happened.Minute is { } minute) answers[HappenedTime] = [Clock(minute)];
        foreach (var field in entry.Type.Fields)
        {
            if (field.Type == FieldType.Protected || field.Read(entry.Particulars) is not { } value) continue;
            answers[field.Key] = field.Type switch
            {
                FieldType.Date => [Written((LocalDate)value)],
                FieldType.Choices => AnswersJson.Code(field, value).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                _ => [AnswersJson.Code(field, value)],
            };
        }

        return new(entry.Type, "", NewKey(), answers);
    }

    /// <summary>One as it was sent.</summary>
    public static AnswerSheet Sent(RecordType type, IFormCollection form, string part = "") =>
        new(type, part, form[SheetKey].FirstOrDefault() ?? NewKey(), form.ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray()));

    /// <summary>The name of an input on its form, by the question it answers.</summary>
    public string NameOf(string question) => shared.Contains(question) ? question : Part + question;

    /// <summary>The same where these questions are asked once for every part of the form: one trip, one line per child.</summary>
    public AnswerSheet Sharing(IReadOnlySet<string> questions) => new(Type, Part, Key, typed, questions);

    /// <summary>What was typed here; empty when nothing was.</summary>
    public string this[string name] => typed.GetValueOrDefault(NameOf(name)) is [var first, ..] ? first : "";

    /// <summary>Whether this choice was ticked.</summary>
    public bool Ticked(string name, string code) => typed.GetValueOrDefault(NameOf(name))?.Contains(code) ?? false;

    /// <summary>Whether anything at all was typed or chosen in this part.</summary>
    public bool IsBlank => !typed.Any(t => t.Key != SheetKey && t.Key.StartsWith(Part, StringComparison.Ordinal) && t.Value.Any(v => v.Trim().Length > 0));

    /// <summary>The same with this answer offered where nothing was typed: today, or who is at the screen.</summary>
    public AnswerSheet Offering(string name, string answer) =>
        typed.ContainsKey(NameOf(name)) ? this : new(Type, Part, Key, new(typed) { [NameOf(name)] = [answer] }, shared);

    /// <summary>The same about a day and, where the kind of record asks for it, an hour offered: this moment in London.</summary>
    public AnswerSheet OfferingNow(Instant now)
    {
        var (day, minute) = Calendar.London.LocalOf(now);
        var offered = Offering(Happened, Written(day));
        return Type.Hour ? offered.Offering(HappenedTime, Clock(minute)) : offered;
    }

    /// <summary>The entry it makes; null with everything a person must put right.</summary>
    public Entry? Entry(Subject subject, string by, Instant now, List<Problem> problems)
    {
        var mine = new List<Problem>();
        var entry = Read(subject, by, now, mine);
        problems.AddRange(mine.Select(p => p.Field.Length == 0 ? p : p with { Field = NameOf(p.Field) }));
        return entry;
    }

    private Entry? Read(Subject subject, string by, Instant now, List<Problem> problems)
    {
        var happened = SheetReading.Happened(this, now, problems);
        var answers = new JsonObject();
        foreach (var field in Type.Fields) SheetReading.Answer(this, field, answers, problems);
        if (problems.Count == 0 && AnswersJson.Read(Type, answers, problems) is { } particulars && happened is { } when)
        {
            var today = Calendar.London.DayOf(now);
            problems.AddRange(particulars.Check(new(today, when)));
            if (when.Day > today && !Type.Ahead && problems.TrueForAll(p => p.Field != Happened))
                problems.Add(new(Happened, $"{Calendar.Written.Day(when.Day)} is still to come. Record what happened once it has"));
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
    internal IReadOnlyList<string> All(string name) => typed.GetValueOrDefault(NameOf(name)) ?? [];

    private static string NewKey() => Guid.CreateVersion7().ToString();

    private static string Written(LocalDate day) => day.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static string Clock(int minute) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(LocalTime.FromMinutesSinceMidnight(minute));
}
