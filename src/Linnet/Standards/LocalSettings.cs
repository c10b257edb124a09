using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>The council's own numbers. The setting in force on the day a clock starts is the one that clock keeps.</summary>
public sealed class LocalSettings
{
    private readonly Dictionary<string, List<Fact>> byStandard = [];

    /// <summary>No local setting.</summary>
    public static LocalSettings None { get; } = new([]);

    /// <summary>The settings among these facts of the authority.</summary>
    public LocalSettings(IEnumerable<Fact> authority)
    {
        foreach (var fact in authority)
        {
            if (fact.Type.Class != typeof(LocalSetting) || fact.Coded["standard"] is not { } standard) continue;
            if (!byStandard.TryGetValue(standard, out var settings)) byStandard[standard] = settings = [];
            settings.Add(fact);
        }
    }

    /// <summary>The terms of the council's schools; the usual pattern in the years for which it has given none.</summary>
    public TermDates Terms { get; } = TermDates.Default;

    /// <summary>Whether nothing is set: the fast way.</summary>
    public bool IsEmpty => byStandard.Count == 0;

    /// <summary>The council's number for a clock of this standard that starts on this day; null when it has set none.</summary>
    public Allowance? For(PracticeStandard standard, int day)
    {
        if (!byStandard.TryGetValue(standard.Key, out var settings)) return null;
        if (standard.OffByDefault && standard.Allows is null) return null; // The setting switches it on; the law gives no number to set.
        Allowance? found = null;
        foreach (var setting in settings)
        {
            if (setting.Day > day) continue;
            if (setting.Coded["until"] is { } until && day > Days.NumberOf(NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value)) continue;
            var unit = standard.Allows?.Unit ?? TimeUnit.Days;
            if (int.TryParse(setting.Coded["amount"], System.Globalization.CultureInfo.InvariantCulture, out var amount)) found = new(amount, unit);
        }

        return found;
    }

    /// <summary>Whether a standard that is off by default has been switched on by this day.</summary>
    public bool SwitchedOn(PracticeStandard standard, int day) =>
        byStandard.TryGetValue(standard.Key, out var settings) && settings.Exists(s => s.Day <= day);
}
