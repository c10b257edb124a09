using System.CommandLine.Parsing;
using Linnet.Calendar;
using NodaTime.Text;

namespace Linnet.Cli;

/// <summary>Days and moments on the command line, with what to write where one cannot be read.</summary>
public static class Arguments
{
    /// <summary>A day: 2026-03-30.</summary>
    public static Option<LocalDate> Day(string name, string says) =>
        new(name) { Description = says, CustomParser = ReadDay, Required = true };

    /// <summary>A day that may be left out.</summary>
    public static Option<LocalDate?> OptionalDay(string name, string says) =>
        new(name) { Description = says, CustomParser = result => ReadDay(result) };

    /// <summary>A moment, or a day that means its end.</summary>
    public static Option<Instant?> Moment(string name, string says) => new(name) { Description = says, CustomParser = ReadMoment };

    private static LocalDate ReadDay(ArgumentResult result)
    {
        var text = result.Tokens is [var only] ? only.Value : "";
        var day = LocalDatePattern.Iso.Parse(text);
        if (!day.Success) result.AddError($"'{text}' is not a day. Write it as 2026-03-30.");
        else if (day.Value.Year is < BankHolidays.FirstYear or > BankHolidays.LastYear)
            result.AddError($"'{text}' lies outside the years {BankHolidays.FirstYear} to {BankHolidays.LastYear}, for which working days are known.");
        return day.Success ? day.Value : default;
    }

    private static Instant? ReadMoment(ArgumentResult result)
    {
        var text = result.Tokens is [var only] ? only.Value : "";
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day) return London.EndOf(day.Value) - Duration.FromMilliseconds(1);
        if (Record.Happening.TryParse(text, out var moment, out _) && moment.At is { } at) return at;
        result.AddError($"'{text}' is not a moment. Write it as 2026-03-31T08:12:00Z, or as a day to mean its end.");
        return null;
    }
}
