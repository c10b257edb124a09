using Linnet.Calendar;
using Linnet.Standards;
using Linnet.Store;
using NodaTime.Text;

namespace Linnet.Web.Asked;

/// <summary>The day a page is asked for, and the moment whose knowledge counts. Every link on the page carries both along.</summary>
public sealed class Asking
{
    private const int FirstYear = 1990;
    private readonly List<string> carried = [];
    private readonly List<Record.Problem> problems = [];

    /// <summary>Reads what the address asks for; what cannot be read is said, and today is shown.</summary>
    public Asking(IHttpContextAccessor http, IClock clock)
    {
        Now = clock.GetCurrentInstant();
        Today = London.DayOf(Now);
        AsAt = Today;
        var query = http.HttpContext?.Request.Query;
        Read(query?["asAt"], "asAt", day => AsAt = day);
        Read(query?["knownAt"], "knownAt", day => (KnownOn, KnownAt) = (day, London.EndOf(day)));
    }

    /// <summary>This moment.</summary>
    public Instant Now { get; }

    /// <summary>Today in London.</summary>
    public LocalDate Today { get; }

    /// <summary>The day the page is as at: today unless another was asked for.</summary>
    public LocalDate AsAt { get; private set; }

    /// <summary>The day at whose end the page's knowledge stops; null when everything known counts.</summary>
    public LocalDate? KnownOn { get; private set; }

    /// <summary>The moment at which the page's knowledge stops; null when everything known counts.</summary>
    public Instant? KnownAt { get; private set; }

    /// <summary>Whether the page shows today with everything known.</summary>
    public bool IsNow => AsAt == Today && KnownAt is null;

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Record.Problem> Problems => problems;

    /// <summary>The same question for the engine. Hour clocks of today are read to the last ten minutes, so that the answer can be kept that long.</summary>
    public AsKnown For(Council council) => AsKnown.At(AsAt, KnownAt, AsAt == Today ? ToTenMinutes(Now) : null, council.Horizon(KnownAt));

    /// <summary>The same to the minute, for the clocks of one child.</summary>
    public AsKnown ToTheMinute(Council council) => AsKnown.At(AsAt, KnownAt, AsAt == Today ? Now : null, council.Horizon(KnownAt));

    /// <summary>The day before, as it was known then: what "since the day before" compares with.</summary>
    public AsKnown TheDayBefore(Council council)
    {
        var yesterday = AsAt.PlusDays(-1);
        var known = London.EndOf(yesterday);
        if (KnownAt is { } asked && asked < known) known = asked;
        return AsKnown.At(yesterday, known, now: null, council.Horizon(known));
    }

    /// <summary>An address of ours with the day and the moment that were asked for.</summary>
    public string Link(string path) => carried.Count == 0 ? path : path + (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + string.Join('&', carried);

    private void Read(string? text, string name, Action<LocalDate> found)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        if (!Forms.WrittenDate.TryRead(text, out var day)) problems.Add(new(name, $"'{text}' is not a date. Write it like 31/3/2026"));
        else if (day > Today) problems.Add(new(name, $"{Written.Day(day)} is in the future. Give today or an earlier day"));
        else if (day.Year < FirstYear) problems.Add(new(name, $"Give a day from {FirstYear} on"));
        else
        {
            found(day);
            carried.Add($"{name}={LocalDatePattern.Iso.Format(day)}");
        }
    }

    private static Instant ToTenMinutes(Instant now) => Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / 600 * 600);
}
