using Linnet.Assessments;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>Every assessment that waits for somebody: not started, being made, in a manager's tray, past its time. And how long those took that ended.</summary>
public sealed class IndexModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    private static readonly IReadOnlyList<(string Key, string Says, Func<OpenAssessment, bool> Is)> Kinds =
    [
        ("not-started", "Not started", o => o.State == AssessmentState.NotStarted),
        ("in-progress", "In progress", o => o.State is AssessmentState.InProgress or AssessmentState.Returned),
        ("with-manager", "In a manager's tray", o => o.State == AssessmentState.WithManager),
        ("to-be-shared", "Authorised, not shared", o => o.State == AssessmentState.ToBeShared),
        ("past-time", "Past the time set for this child", o => o.PastTimeSet),
        ("past-limit", "Past 45 working days", o => o.PastLimit),
        ("no-reason", "Late, and no reason recorded", o => o.LateWithoutReason),
        ("no-time", "No time set for this child", o => o.Assessment is { FinishBy: null, Ended: null }),
        ("not-seen", "Child not seen", o => o.Assessment is { Seen: null, Unborn: false, Ended: null }),
        ("changed", "Something changed since it was written", o => o.Assessment?.ChangedSince is not null),
    ];

    /// <summary>The list of those that began before anybody had said what they should find out, ended ones too.</summary>
    private const string NoFocus = "no-focus";

    /// <summary>The tile that was chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The table.</summary>
    public AssessmentTable Table { get; private set; } = new([], [], [], []);

    /// <summary>The teams that hold any.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>Those that are open, of the team asked for.</summary>
    public IReadOnlyList<OpenAssessment> Asked { get; private set; } = [];

    /// <summary>The tiles: key, words, how many, and the most working days among them.</summary>
    public IReadOnlyList<(string Key, string Says, int Count, int? Oldest)> Tiles { get; private set; } = [];

    /// <summary>Those of this page.</summary>
    public Leaf<OpenAssessment> Leaf { get; private set; } = Look.Leaf.Empty<OpenAssessment>();

    /// <summary>What is shown, in words.</summary>
    public string Showing => ShowsFocus ? "Begun without a stated focus" : Kinds.FirstOrDefault(k => k.Key == Show).Says ?? "All that are open";

    /// <summary>Those begun in the last twelve months, of the team asked for.</summary>
    public IReadOnlyList<OpenAssessment> Begun { get; private set; } = [];

    /// <summary>Those of them that began before anybody had said what they should find out.</summary>
    public IReadOnlyList<OpenAssessment> BegunWithoutFocus { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Table = rooms.Of(asking.For(council)).Assessments;
        Teams = [.. Table.Open.Select(o => o.Holds.Team).OfType<string>().Where(t => t.Length > 0).Distinct().Order(StringComparer.CurrentCulture)];
        Asked = [.. Table.Open.Where(IsTeams)];
        Begun = [.. Table.Begun.Where(IsTeams)];
        BegunWithoutFocus = [.. Table.BegunWithoutFocus.Where(IsTeams)];
        Tiles = [.. Kinds.Select(k => (k.Key, k.Says, Asked.Count(k.Is), Asked.Where(k.Is).Select(o => (int?)o.WorkingDays).Max())), (NoFocus, "Begun without a stated focus", BegunWithoutFocus.Count, null)];
        Leaf = Look.Leaf.Of(
            looks.Theirs(ShowsFocus ? BegunWithoutFocus : Asked.Where(o => Kinds.FirstOrDefault(k => k.Key == Show).Is?.Invoke(o) ?? true), o => o.Subject, string.IsNullOrEmpty(Team) ? null : Team), number);
        await looks.WriteAsync("assessments", Leaf.Items.Select(o => o.Subject), cancel);
    }

    /// <summary>The address of the same list, otherwise.</summary>
    public Address PathOf(string? show, int? page = null) =>
        new Address("/assessments").With("show", show).With("team", string.IsNullOrEmpty(Team) ? null : Team).With("page", page?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private bool IsTeams(OpenAssessment assessment) => string.IsNullOrEmpty(Team) || assessment.Holds.Team == Team;

    /// <summary>Whether the list shown is about what assessments should find out.</summary>
    public bool ShowsFocus => Show == NoFocus;
}
