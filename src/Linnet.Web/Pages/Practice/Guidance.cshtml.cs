using Linnet.Practice;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Practice;

/// <summary>The council's guidance library: what applies today, searched by any word of it.</summary>
public sealed class GuidanceModel(Council council, RecordStore records, Asking asking, Looks looks, SignedIn person) : PageModel
{
    private static readonly char[] BetweenWords = [' ', ',', '.'];

    /// <summary>The words looked for.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>Whether the person at the screen may add guidance.</summary>
    public bool MaySet => AccessPolicy.Allows("council/add/{kind}", person);

    /// <summary>How many documents apply altogether.</summary>
    public int Altogether { get; private set; }

    /// <summary>What was found, by title.</summary>
    public IReadOnlyList<(Guid Entry, GuidanceIssued Guidance, LocalDate From)> Found { get; private set; } = [];

    /// <summary>Shows everything.</summary>
    public Task OnGetAsync(CancellationToken cancel) => FindAsync(cancel);

    /// <summary>Shows what holds the words. They are sent as a form: no address ever holds what somebody looked for.</summary>
    public Task OnPostAsync(CancellationToken cancel) => FindAsync(cancel);

    private async Task FindAsync(CancellationToken cancel)
    {
        var asked = asking.For(council);
        var now = CouncilList.On(council.Of(Subject.Authority), typeof(GuidanceIssued), asking.AsAt, asked.KnownAt);
        Altogether = now.Count;
        var kept = await records.ReadEntriesAsync(looks.Reader, "practice/guidance", Subject.Authority, [.. now.Select(g => g.Entry)], asking.KnownAt, cancel);
        var written = kept.ToDictionary(k => k.Entry.Id, k => k.Entry.Particulars as GuidanceIssued);
        Found = [.. from fact in now let guidance = written.GetValueOrDefault(fact.Entry) where guidance is not null && Has(guidance) select (fact.Entry, guidance, fact.On)];
    }

    private bool Has(GuidanceIssued guidance) =>
        (Words ?? "").Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries)
            .All(word => $"{guidance.Name} {guidance.Version} {guidance.Text}".Contains(word, StringComparison.OrdinalIgnoreCase));
}
