namespace Linnet.Calendar;

/// <summary>A weekday on which nobody is expected to work.</summary>
/// <param name="Day">The weekday that is not worked.</param>
/// <param name="Name">What people call it, with "(substitute day)" when the day itself fell on a weekend.</param>
/// <param name="Reason">Why it was added or moved by proclamation in this one year; null in an ordinary year.</param>
public sealed record BankHoliday(LocalDate Day, string Name, string? Reason = null)
{
    private const string Substitute = " (substitute day)";

    /// <summary>Christmas Day, the spring bank holiday, the substitute day for New Year's Day.</summary>
    internal string InASentence => this switch
    {
        _ when Name.EndsWith(Substitute, StringComparison.Ordinal) => $"the substitute day for {Name[..^Substitute.Length]}",
        _ when Name.EndsWith("bank holiday", StringComparison.Ordinal) => $"the {char.ToLowerInvariant(Name[0])}{Name[1..]}",
        { Reason: not null } => $"the {Name}",
        _ => Name,
    };
}
