using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Practice;

/// <summary>The children whose own words are not on the record, and how many records of each kind hold them; every count opens to the children.</summary>
public sealed class VoiceModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>Which children: by where their voice stands.</summary>
    [BindProperty(SupportsGet = true)]
    public VoiceState? Show { get; set; }

    /// <summary>Which records without it: by kind.</summary>
    [BindProperty(SupportsGet = true)]
    public VoiceKind? Without { get; set; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>The day asked.</summary>
    public LocalDate Today => asking.AsAt;

    /// <summary>Everything.</summary>
    public VoiceOfChildren Voice { get; private set; } = new([]);

    /// <summary>The children listed.</summary>
    public Leaf<ChildWithVoice> Listed { get; private set; } = Leaf.Empty<ChildWithVoice>();

    /// <summary>The records listed.</summary>
    public Leaf<(Subject Child, VoiceRecord Record)> Records { get; private set; } = Leaf.Empty<(Subject, VoiceRecord)>();

    /// <summary>The address of a list.</summary>
    public string To(VoiceState? show = null, VoiceKind? without = null, int page = 1) =>
        $"/practice/voice?page={page}{(Team is null ? "" : $"&team={Uri.EscapeDataString(Team)}")}"
        + $"{(show is null ? "" : $"&show={show}")}{(without is null ? "" : $"&without={without}")}#list";

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery] int page, CancellationToken cancel)
    {
        var room = rooms.Of(asking.For(council));
        Teams = room.Teams;
        Voice = room.Voice.OfTeam(Team);
        if (Without is { } kind) Records = Leaf.Of(looks.Theirs(Voice.Without(kind), r => r.Child, Team), page);
        else Listed = Leaf.Of(looks.Theirs(Show is { } show ? Voice.Where(show) : Voice.Where(VoiceState.Never, VoiceState.NotSinceReview, VoiceState.NotLately), c => c.Child, Team), page);
        await looks.WriteAsync("practice/voice", Listed.Items.Select(c => c.Child).Concat(Records.Items.Select(r => r.Child)), cancel);
    }
}
