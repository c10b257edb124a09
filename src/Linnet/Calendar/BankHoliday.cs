namespace Linnet.Calendar;

/// <summary>A weekday on which nobody is expected to work.</summary>
/// <param name="Day">The weekday that is not worked.</param>
/// <param name="Name">What people call it, with "(substitute day)" when the day itself fell on a weekend.</param>
/// <param name="Reason">Why it was added or moved by proclamation in this one year; null in an ordinary year.</param>
public sealed record BankHoliday(LocalDate Day, string Name, string? Reason = null);
