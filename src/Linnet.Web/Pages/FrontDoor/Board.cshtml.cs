using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>The contacts that wait for a decision: danger first, then least time left, then the oldest.</summary>
public sealed class BoardModel(Council council, Rooms rooms, Asking asking, Names names, Looks looks, Reaches reaches) : PageModel
{
    private const int LongWait = 24;

    /// <summary>The tile that was chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>The worry asked for, by code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Worry { get; set; }

    /// <summary>Who made contact, by code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The age band asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Age { get; set; }

    /// <summary>Who screens, by identifier.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Screener { get; set; }

    /// <summary>Every contact that waits, in order.</summary>
    public IReadOnlyList<ContactRow> All { get; private set; } = [];

    /// <summary>Those of this page.</summary>
    public Leaf<ContactRow> Leaf { get; private set; } = Look.Leaf.Empty<ContactRow>();

    /// <summary>The tiles: key, words, number.</summary>
    public IReadOnlyList<(string Key, string Says, int Count)> Tiles { get; private set; } = [];

    /// <summary>What may be filtered by: name of the input, its words, its choices.</summary>
    public IReadOnlyList<(string Name, string Says, string? Chosen, IReadOnlyList<(string Code, string Says)> Choices)> Filters { get; private set; } = [];

    /// <summary>How many have waited how long.</summary>
    public IReadOnlyList<(string Says, int Count)> Bands =>
    [
        ("up to 24 hours", All.Count(r => r.Hours < LongWait)),
        ("up to 3 days", All.Count(r => r.Hours is >= LongWait and < 3 * LongWait)),
        ("up to 7 days", All.Count(r => r.Hours is >= 3 * LongWait and < 7 * LongWait)),
        ("longer", All.Count(r => r.Hours >= 7 * LongWait)),
    ];

    /// <summary>The contacts whose family was asked and has not answered. None of them is held back by it.</summary>
    public IReadOnlyList<ContactRow> AwaitingConsent => [.. All.Where(r => r.Contact.Consent?.Answer<FamilyConsent>("consent") == FamilyConsent.Awaited)];

    /// <summary>The delay of all contacts past their limit, added up, in days past it.</summary>
    public int CumulativeDays => All.Where(r => r.IsLate).Sum(r => r.Clock?.DaysOverdue ?? 0);

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var asked = asking.ToTheMinute(council);
        var waiting = looks.Theirs(rooms.Of(asking.For(council)).List(FrontDoorWaits.ContactsUndecided).Children, w => w.Subject).Select(w => w.Subject);
        All = ContactRow.Undecided(waiting, council, reaches, asked, council.Settings(asking.KnownAt));
        Tiles = [.. Kinds.Select(k => (k.Key, k.Says, All.Count(r => IsOf(k.Key, r))))];
        Filters =
        [
            ("worry", "Worry", Worry, Choices(r => r.Contact.Received.Coded["worry"], c => Says("worry", c))),
            ("from", "From", From, Choices(r => r.Contact.Received.Coded["from"], c => Says("from", c))),
            ("age", "Age", Age, Choices(r => r.AgeBand(asking.AsAt), c => c switch { "0" => "Under 1", "unborn" => "Unborn", "not-known" => "Not known", _ => c })),
            ("screener", "Screener", Screener, Choices(r => r.Screener, names.Worker)),
        ];
        Leaf = Look.Leaf.Of([.. All.Where(IsAsked)], number);
        await looks.WriteAsync("front-door", Leaf.Items.SelectMany(r => r.Children), cancel);
    }

    /// <summary>The address of another page of the same list.</summary>
    public Address PathOf(int page) => new Address("/front-door").With("show", Show).With("worry", Worry).With("from", From).With("age", Age)
        .With("screener", Screener).With("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static IReadOnlyList<(string Key, string Says)> Kinds { get; } =
        [("over-24-hours", "Over 24 hours"), ("checks", "Waiting on checks"), ("manager", "Waiting on a manager"), ("today", "Arrived today")];

    private bool IsAsked(ContactRow row) =>
        (string.IsNullOrEmpty(Show) || IsOf(Show, row)) && Is(Worry, row.Contact.Received.Coded["worry"]) && Is(From, row.Contact.Received.Coded["from"])
        && Is(Age, row.AgeBand(asking.AsAt)) && Is(Screener, row.Screener);

    private bool IsOf(string tile, ContactRow row) => tile switch
    {
        "over-24-hours" => row.Hours >= LongWait,
        "checks" => row.Contact.WaitsFor == WaitOfContact.Checks,
        "manager" => row.Contact.WaitsFor == WaitOfContact.Manager,
        "today" => row.Contact.Received.On == asking.AsAt,
        _ => true,
    };

    private static bool Is(string? asked, string? held) => string.IsNullOrEmpty(asked) || asked == held;

    private static string Says(string question, string code) => RecordType.Of<Contact>().Says(question, code) ?? code;

    private IReadOnlyList<(string Code, string Says)> Choices(Func<ContactRow, string?> of, Func<string, string> says) =>
        [.. All.Select(of).OfType<string>().Distinct().Select(c => (c, says(c))).OrderBy(c => c.Item2, StringComparer.CurrentCulture)];
}
