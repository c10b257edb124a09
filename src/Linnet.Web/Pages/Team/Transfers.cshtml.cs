using Linnet.Allocation;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Team;

/// <summary>Moves of children between teams: who waits to be taken on, and which were taken on though the record had gaps.</summary>
public sealed class TransfersModel(Council council, TeamChildren team, SignedIn person, Asking asking, Looks looks) : PageModel
{
    private static readonly KindSet Moves = KindSet.Of(typeof(TransferProposed));

    /// <summary>Which are shown; all, where none was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public TransferStands? Show { get; set; }

    /// <summary>The team asked for; left out, one's own.</summary>
    [BindProperty(SupportsGet = true, Name = "team")]
    public string? TeamAsked { get; set; }

    /// <summary>The team whose moves are shown, whether it gives or takes; null for all.</summary>
    public string? Team => TeamAsked == Waiting.Teams.Every ? null : TeamAsked ?? person.Team;

    /// <summary>The teams there are.</summary>
    public IReadOnlyList<string> Teams => team.Teams;

    /// <summary>The moves of the last twelve months, and every one that still waits or has gaps.</summary>
    public IReadOnlyList<ChildsTransfer> All { get; private set; } = [];

    /// <summary>Those of this page.</summary>
    public Leaf<ChildsTransfer> Leaf { get; private set; } = Look.Leaf.Empty<ChildsTransfer>();

    /// <summary>How many stand there.</summary>
    public int Count(TransferStands stands) => All.Count(t => t.Stands == stands);

    /// <summary>How many were taken on.</summary>
    public int TakenOn => All.Count(t => t.Agreed is not null);

    /// <summary>How many of these had gaps, open or closed since.</summary>
    public int TakenOnWithGaps => All.Count(t => t.Gaps.Count > 0);

    /// <summary>What was missing when the child was taken on; what is missing now, while nobody has.</summary>
    public IReadOnlyList<TransferPart> GapsOf(ChildsTransfer move)
    {
        if (move.Stands != TransferStands.Waiting) return move.Gaps;
        var facts = council.Of(move.Child);
        return TransferReadiness.Of(facts, team.Clocks(facts), team.Asked).Gaps;
    }

    /// <summary>The wait to be taken on; null where it is over.</summary>
    public Clock? ClockOf(ChildsTransfer move) => move.Stands == TransferStands.Waiting
        ? team.Clocks(council.Of(move.Child)).LastOrDefault(c => c.IsOpen && c.Strand == move.Strand && c.Standard.Key == AllocationStandards.TransferTakenOn.Key)
        : null;

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var since = asking.AsAt.PlusMonths(-12);
        var settings = council.Settings(asking.KnownAt);
        All =
        [
            .. team.Of(null, Moves).SelectMany(c => ChildsTransfer.Of(c.Facts, team.Asked, settings))
                .Where(t => (Team is null || t.IsOf(Team)) && (t.Proposed.On > since || t.Stands is TransferStands.Waiting or TransferStands.WithGaps))
                .OrderBy(t => t.Stands).ThenBy(t => t.Proposed.Day).ThenBy(t => t.Child),
        ];
        Leaf = Look.Leaf.Of(looks.Theirs(All.Where(t => Show is not { } show || t.Stands == show), t => t.Child, Team), number);
        await looks.WriteAsync("team/transfers", Leaf.Items.Select(t => t.Child), cancel);
    }

    /// <summary>The address of the same list, otherwise.</summary>
    public Address PathOf(TransferStands? show, int? page = null) => new Address("/team/transfers")
        .With("show", show?.ToString()).With("team", TeamAsked).With("page", page?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
