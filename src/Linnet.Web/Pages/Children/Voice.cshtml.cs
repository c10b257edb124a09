using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>What a child said, in the child's own words, and which records of the last year are without them.</summary>
public sealed class VoiceModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>Where the child's voice stands.</summary>
    public ChildsVoice? Voice { get; private set; }

    /// <summary>What the child said, the latest first.</summary>
    public IReadOnlyList<ChildSaid> Said { get; private set; } = [];

    /// <summary>Where the words that a record is without can be added; null where its own correction is the way.</summary>
    public string? Adds(VoiceRecord record)
    {
        var child = Paths.Child(record.Fact.Subject);
        var on = record.Fact.On.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        return record.Kind == VoiceKind.Plan ? Paths.To($"{child}/add/plan-in-their-words", $"{child}/voice")
            : record.Meeting is { } meeting ? Paths.To($"{child}/add/family-at-meeting?meeting={meeting}&happened={Uri.EscapeDataString(on)}", $"{child}/voice")
            : null;
    }

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        Voice = ChildsVoice.Of(Child.Facts, Child.Asked);
        var heard = Child.Facts.AsAt(Child.Asked.Day, Child.Asked.KnownAt).Where(f => f.Moments.Has(VoiceMoments.ChildHeard)).Select(f => f.Entry).ToList();
        var kept = await records.ReadEntriesAsync(looks.Reader, "children/voice", Child.Subject, heard, asking.KnownAt, cancel);
        Said = ChildSaid.In(kept.Where(k => k.Stands).Select(k => k.Entry));
        return Page();
    }
}
