using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Enquiries;

/// <summary>
/// The one multi-agency record of the enquiry about a child: sittings, what each agency told, actions, to whom it went, and whether the
/// child was seen.
/// </summary>
public sealed class RoomModel(Council council, RecordStore records, Recording recording, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The record of the latest enquiry; null where there has been none.</summary>
    public StrategyRecord? Record { get; private set; }

    /// <summary>Earlier enquiries about this child: when each began to be discussed.</summary>
    public IReadOnlyList<LocalDate> Earlier { get; private set; } = [];

    /// <summary>What is wrong with what was sent.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>The key of the form that sends the record.</summary>
    public string Sheet { get; private set; } = "";

    /// <summary>To whom the record goes: whoever took part.</summary>
    public IReadOnlyList<StrategyAgency> GoesTo => Record is null ? [] : [.. Record.Sittings.SelectMany(s => s.Said.TookPart).Distinct().Order()];

    /// <summary>How many actions nobody can be asked about: without a day, or for an agency that was not named.</summary>
    public int Loose => Record?.Actions.Count(a => a.Agreed.By is null || a.Agreed is { Owner: ActionOwner.Agency, Agency: null }) ?? 0;

    /// <summary>Whether the enquiry runs: it began and was not concluded.</summary>
    public bool Runs => Record is { Began: not null, Concluded: null };

    /// <summary>The wait for the conference, where the enquiry led to one.</summary>
    public Clock? Conference => Child?.Clocks.LastOrDefault(c => c.Standard.Key == EnquiryStandards.ConferenceFollowsEnquiry.Key && c.Strand == strand);

    /// <summary>The address of a form that comes back here.</summary>
    public string Form(string kind) => Child is { } child ? Paths.To($"{Paths.Child(child.Subject)}/add/{kind}", Paths.Enquiry(child.Subject)) : "/";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        if (!await FindAsync(child, cancel)) return NotFound();

        Sheet = Guid.CreateVersion7().ToString();
        return Page();
    }

    /// <summary>The record went to whoever took part, now.</summary>
    public async Task<IActionResult> OnPostAsync(string child, string? sheet, CancellationToken cancel)
    {
        if (!await FindAsync(child, cancel) || Child is null || Record is null || sheet is null) return NotFound();

        var sent = new StrategyRecordShared
        {
            ActionsHaveNamesAndDays = Loose == 0,
            SentTo = GoesTo,
            UpToSittingOn = Record.Sittings[^1].Entry.Happened.Day,
        };
        var problems = await recording.AddAsync(recording.Entry(Child.Subject, sent, strand: strand), sheet, cancel);
        if (problems.Count == 0)
        {
            TempData["Done"] = Loose == 0
                ? "The record is marked as sent to everybody who took part."
                : $"The record is marked as sent. It goes on waiting: {Calendar.Written.Count(Loose, "action")} in it without a name or a day.";
            return LocalRedirect(Paths.Enquiry(Child.Subject));
        }

        (Problems, Sheet) = (new(problems), sheet);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private Guid? strand;

    private async Task<bool> FindAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return false;

        var kept = await records.ReadEntriesAsync(looks.Reader, "children/enquiry", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        var standing = kept.Where(k => k.Stands).ToList();
        var enquiries = standing.Where(k => k.Entry.Particulars is StrategyDiscussion && k.Strand is not null).GroupBy(k => k.Strand).OrderBy(e => e.Min(k => k.Entry.Happened)).ToList();
        strand = enquiries.LastOrDefault()?.Key;
        if (strand is not { } latest) return true;

        Record = StrategyRecord.Of([.. standing.Select(k => (k.Entry, k.Strand, k.AroseFrom))], latest);
        Earlier = [.. enquiries.SkipLast(1).Select(e => e.Min(k => k.Entry.Happened).Day)];
        return true;
    }
}
