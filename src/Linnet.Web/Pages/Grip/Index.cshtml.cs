using Linnet.Allocation;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Linnet.Workers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Grip;

/// <summary>Which children are waiting, for what and how long: a team manager's page, and the same rolled up for those above.</summary>
public sealed class IndexModel(Council council, Rooms rooms, Asking asking, SignedIn person, Looks looks) : PageModel
{
    /// <summary>Up to how many teams the table by team stands on this page.</summary>
    public const int FewTeams = 15;

    private const int MostToRead = 5;

    /// <summary>The team asked for; left out, one's own.</summary>
    [BindProperty(SupportsGet = true, Name = "team")]
    public string? TeamAsked { get; set; }

    /// <summary>The team shown; null for all.</summary>
    public string? Team => TeamAsked == Waiting.Teams.Every ? null : TeamAsked ?? (person.Post == Post.TeamManager ? person.Team : null);

    /// <summary>The teams there are.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>The lists, danger first.</summary>
    public IReadOnlyList<GripCard> Cards { get; private set; } = [];

    /// <summary>The children to read today: the first of each list that has any.</summary>
    public IReadOnlyList<WaitingChild> ToReadToday { get; private set; } = [];

    /// <summary>The caseload, beside the children whom nobody holds.</summary>
    public Caseload Caseload { get; private set; } = Caseload.Together([]);

    /// <summary>The lists by team, where more than one is shown.</summary>
    public TeamsTable? ByTeam { get; private set; }

    /// <summary>Whether extracts were taken in, so that they are what some lists lack.</summary>
    public bool RestsOnExtracts => council.Horizon(asking.KnownAt) is not null;

    /// <summary>Loads the page.</summary>
    public void OnGet()
    {
        var now = rooms.Of(asking.For(council));
        var before = rooms.Of(asking.TheDayBefore(council));
        Teams = now.Teams;
        Cards = [.. now.ListsOf(Team).Zip(before.ListsOf(Team), (n, b) => new GripCard(n, b))];
        ToReadToday = [.. FirstOfEach(Cards).Take(MostToRead)];
        Caseload = Caseload.Together(now.Caseloads.Where(c => Waiting.Teams.Holds(Team, c.Team)));
        if (Team is null) ByTeam = TeamsTable.Of(now.Lists, now.Caseloads);
    }

    /// <summary>How many wait, as the reader may see it.</summary>
    public string NumberOf(GripCard card) => person.Counts(card.Now.Count, Team);

    /// <summary>The change since the day before; null where it is not known, or would tell a count that is withheld.</summary>
    public string? ChangeOf(GripCard card) =>
        person.MayNotCount(card.Now.Count, Team) || person.MayNotCount(card.Before.Count, Team) ? null : card.Change;

    /// <summary>Whether something of the caseload shown is withheld.</summary>
    public bool CaseloadIsWithheld => person.MayNotCount(Caseload.Allocated, Team) || person.MayNotCount(Caseload.Unallocated.Count, Team);

    /// <summary>Whether another team is shown, whose small numbers are withheld.</summary>
    public bool IsOfAnotherTeam => Team is { } team && team != person.Team;

    /// <summary>The page of a list, with the team shown.</summary>
    public string PathOf(WaitingList list) => PathOf(list, Team);

    /// <summary>The page of a list, for one team.</summary>
    public static string PathOf(WaitingList list, string? team) =>
        new Address($"/grip/{list.Key}").With("team", team).ToString();

    /// <summary>The first child of each list whose record is the reader's to open, and who does not stand first on an earlier one.</summary>
    private IEnumerable<WaitingChild> FirstOfEach(IEnumerable<GripCard> cards)
    {
        var taken = new HashSet<Record.Subject>();
        foreach (var card in cards)
            if (card.Now.Children.FirstOrDefault(w => !taken.Contains(w.Subject) && looks.Shows(w.Subject)) is { } first && taken.Add(first.Subject)) yield return first;
    }
}
