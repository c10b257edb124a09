using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Supervision;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>The story of a child from the record: filtered by what it is about, how much it matters and when it was; made to be printed.</summary>
public sealed class ChronologyModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    private const string KeyOnly = "key";
    private const string Everything = "all";

    /// <summary>The area of practice that is shown; null for every one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    /// <summary>How much an event must matter to be shown: "key", or "all" for what was left out too.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Matters { get; set; }

    /// <summary>The first day, as it was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The last day, as it was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Until { get; set; }

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>What could not be read of the filter.</summary>
    public IReadOnlyList<Problem> Wrong { get; private set; } = [];

    /// <summary>The events that are shown, the earliest first.</summary>
    public IReadOnlyList<Chronology.Line> Lines { get; private set; } = [];

    /// <summary>How many events there are altogether.</summary>
    public int Altogether { get; private set; }

    /// <summary>The areas of practice of which there are events.</summary>
    public IReadOnlyList<string> Areas { get; private set; } = [];

    /// <summary>When somebody last read it through; null where nobody has.</summary>
    public Entry? Updated { get; private set; }

    /// <summary>When planning last rested on it; null where none did.</summary>
    public Entry? Used { get; private set; }

    /// <summary>When it is to be brought up to date; null where nothing asks for it.</summary>
    public Clock? Due => Child?.Running.FirstOrDefault(c => c.Standard.Key == SupervisionStandards.ChronologyUpToDate.Key);

    /// <summary>How many events have come since it was last read through.</summary>
    public int Since { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var kept = await records.ReadEntriesAsync(looks.Reader, "children/chronology", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        var entries = kept.Where(k => k.Stands).Select(k => k.Entry).ToList();
        var all = Chronology.Of(entries).Lines;
        Altogether = all.Count;
        Areas = [.. all.Select(l => l.Event.Type.Area).Distinct().Order(StringComparer.Ordinal)];
        Updated = entries.LastOrDefault(e => e.Particulars is ChronologyUpdated);
        Used = entries.LastOrDefault(e => e.Particulars is ChronologyUpdated { UsedInPlanning: true });
        Since = Updated is { } read ? all.Count(l => l.Significance != Significance.LeftOut && l.Event.Happened.Day > read.Happened.Day) : 0;
        Lines = Shown(all);
        return Page();
    }

    private IReadOnlyList<Chronology.Line> Shown(IReadOnlyList<Chronology.Line> all)
    {
        var wrong = new List<Problem>();
        var from = Day(From, "from", wrong);
        var until = Day(Until, "until", wrong);
        if (from > until) wrong.Add(new("until", "The last day must not be before the first"));
        Wrong = wrong;
        if (wrong.Count > 0) return all;
        return
        [
            .. all.Where(l => Counts(l) && (string.IsNullOrEmpty(Area) || l.Event.Type.Area == Area))
                .Where(l => (from is null || l.Event.Happened.Day >= from) && (until is null || l.Event.Happened.Day <= until)),
        ];
    }

    private bool Counts(Chronology.Line line) => Matters switch
    {
        KeyOnly => line.Significance == Significance.Key,
        Everything => true,
        _ => line.Significance != Significance.LeftOut,
    };

    private static LocalDate? Day(string? typed, string field, List<Problem> wrong)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (WrittenDate.TryRead(typed, out var day)) return day;
        wrong.Add(new(field, $"'{typed}' is not a date. Write it as day/month/year, for example 31/3/2026"));
        return null;
    }
}
