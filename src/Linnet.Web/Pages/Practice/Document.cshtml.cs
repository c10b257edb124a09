using Linnet.Practice;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Practice;

/// <summary>One version of one document of guidance, with the versions before and after it.</summary>
public sealed class DocumentModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>What it says.</summary>
    public GuidanceIssued? Guidance { get; private set; }

    /// <summary>This version.</summary>
    public Fact? This { get; private set; }

    /// <summary>Every version of it, the latest first.</summary>
    public IReadOnlyList<Fact> Versions { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(Guid entry, CancellationToken cancel)
    {
        var known = council.Of(Subject.Authority).AsAt(int.MaxValue, asking.For(council).KnownAt).Where(f => f.Type.Class == typeof(GuidanceIssued)).ToList();
        This = known.Find(f => f.Entry == entry);
        if (This is null) return NotFound();

        Versions = [.. known.Where(f => string.Equals(CouncilList.NameOf(f), CouncilList.NameOf(This), StringComparison.OrdinalIgnoreCase)).Reverse()];
        var kept = await records.ReadEntriesAsync(looks.Reader, "practice/guidance", Subject.Authority, [entry], asking.KnownAt, cancel);
        Guidance = kept.Select(k => k.Entry.Particulars).OfType<GuidanceIssued>().FirstOrDefault();
        return Guidance is null ? NotFound() : Page();
    }
}
