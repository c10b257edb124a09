using System.Text.Json.Nodes;
using Linnet.Calendar;
using Linnet.Record;
using NodaTime.Text;

namespace Linnet.Web.Forms;

/// <summary>Reads what was typed on a form, in the words of a form where something is wrong.</summary>
internal static class SheetReading
{
    private const int FirstYear = 1990;

    /// <summary>When it happened; null with what is wrong.</summary>
    public static Happening? Happened(AnswerSheet sheet, Instant now, List<Problem> problems)
    {
        var (date, time) = (sheet[AnswerSheet.Happened], sheet[AnswerSheet.HappenedTime]);
        if (string.IsNullOrWhiteSpace(date)) return Wrong(AnswerSheet.Happened, "Enter the date, like 31/3/2026");
        if (!WrittenDate.TryRead(date, out var day)) return Wrong(AnswerSheet.Happened, $"'{date}' is not a date. Write it like 31/3/2026");
        if (day.Year < FirstYear || day > London.DayOf(now).PlusYears(1))
            return Wrong(AnswerSheet.Happened, $"{Calendar.Written.Day(day)} is too far from today. Check the year");
        if (string.IsNullOrWhiteSpace(time)) return new(day);
        if (!WrittenDate.TryReadTime(time, out var clock)) return Wrong(AnswerSheet.HappenedTime, $"'{time}' is not a time. Write it like 14:30 or 2:30pm");
        if (!London.TryAt(day, (clock.Hour * 60) + clock.Minute, out var at))
            return Wrong(AnswerSheet.HappenedTime, "The clocks went forward in that hour. Give the time as the clock showed it");
        return at > now && day <= London.DayOf(now) ? Wrong(AnswerSheet.HappenedTime, "That time is still to come today. Check it") : new(day, at);

        Happening? Wrong(string field, string message)
        {
            problems.Add(new(field, message));
            return null;
        }
    }

    /// <summary>One answer as JSON; left out when nothing was typed. A file is sent, never typed: whoever types a fingerprint names nobody's letter.</summary>
    public static void Answer(AnswerSheet sheet, Field field, JsonObject answers, List<Problem> problems)
    {
        if (field.Type == FieldType.File) return;
        if (field.Type == FieldType.Choices)
        {
            if (sheet.All(field.Key) is { Count: > 0 } codes) answers[field.Key] = new JsonArray([.. codes.Select(c => (JsonNode)JsonValue.Create(c))]);
            return;
        }

        var typed = sheet[field.Key];
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (field.Required) problems.Add(new(field.Key, Asks(field)));
        }
        else if (field.Type == FieldType.Date)
        {
            if (WrittenDate.TryRead(typed, out var day)) answers[field.Key] = LocalDatePattern.Iso.Format(day);
            else problems.Add(new(field.Key, $"'{typed}' is not a date. Write it like 31/3/2026"));
        }
        else if (field.Type == FieldType.Number && !int.TryParse(typed, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            problems.Add(new(field.Key, $"'{typed}' is not a whole number"));
        }
        else
        {
            answers[field.Key] = typed.Trim();
        }
    }

    private static string Asks(Field field) =>
        field.Type is FieldType.Choice or FieldType.YesNo ? $"Select an answer to '{field.Question}'" : $"Enter an answer to '{field.Question}'";
}
