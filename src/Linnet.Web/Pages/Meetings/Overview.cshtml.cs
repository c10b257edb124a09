using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Meetings;

/// <summary>The meetings of the council or of one team: booked, overdue, without minutes, how children take part and which agencies come; and what chairs challenged.</summary>
public sealed class OverviewModel(TeamChildren children, Asking asking, Looks looks) : PageModel
{
    /// <summary>How many rows of a list are shown; the heading counts them all.</summary>
    public const int Shown = 50;

    private const int MonthsBack = 12;

    private static readonly KindSet Kinds = KindSet.Of(
        typeof(InitialConference), typeof(ReviewConference), typeof(TransferInConference), typeof(CoreGroup), typeof(NeedPlanReviewed), typeof(ConferenceBooked), typeof(MeetingBooked),
        typeof(ProtectionPlanStarted), typeof(NeedPlanStarted), typeof(ChairChallenge), typeof(Linnet.Enquiries.EnquiryOpened), typeof(Linnet.Enquiries.StrategyDiscussion));

    private static readonly HashSet<string> Due =
    [
        .. new[]
        {
            ProtectionPlanStandards.FirstCoreGroup, ProtectionPlanStandards.LaterCoreGroup, ProtectionPlanStandards.FirstReviewConference, ProtectionPlanStandards.LaterReviewConference,
            NeedPlanStandards.NeedPlanReviewed, TransferStandards.TransferInConferenceHeld,
        }.Select(s => s.Key),
        .. StandardTable.All.Standards.Where(s => s.Catalogue == "icpc-15wd").Select(s => s.Key),
    ];

    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<string> Teams => children.Teams;

    /// <summary>Meetings that are booked and still to come, the next first.</summary>
    public IReadOnlyList<(Subject Child, ChildMeeting Meeting)> Booked { get; private set; } = [];

    /// <summary>Meetings that are overdue, the longest first.</summary>
    public IReadOnlyList<Clock> Overdue { get; private set; } = [];

    /// <summary>Meetings of the last twelve months without minutes, the oldest first.</summary>
    public IReadOnlyList<(Subject Child, ChildMeeting Meeting)> WithoutMinutes { get; private set; } = [];

    /// <summary>Meetings of the last twelve months that were held.</summary>
    public IReadOnlyList<(Subject Child, ChildMeeting Meeting)> Held { get; private set; } = [];

    /// <summary>Chairs' challenges that are open, the oldest first.</summary>
    public IReadOnlyList<(Subject Child, OpenChallenge Challenge, Clock? Clock)> Challenges { get; private set; } = [];

    /// <summary>How children took part, by conference and review: how many of each.</summary>
    public IEnumerable<(string How, int Count)> Participation => Held.Where(h => h.Meeting.IsConference)
        .GroupBy(h => h.Meeting.Participation ?? "Not recorded").Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2);

    /// <summary>How often each agency was invited and came.</summary>
    public IEnumerable<(string Agency, int Invited, int Came, int Reports, int Asked)> Attendance => Held.SelectMany(h => h.Meeting.Seats).GroupBy(s => s.Agency).OrderBy(g => g.Key)
        .Select(g => (Words.Of(g.Key), g.Count(s => s.Invited is not null), g.Count(s => s.How == Conferences.Attendance.Came), g.Count(s => s.Report is not null), g.Count(s => s.ReportAsked is not null)));

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var team = children.Of(Team, Kinds).ToList();
        var all = team.SelectMany(c => ChildMeeting.Of(c.Facts, children.Asked).Select(m => (Child: c.Facts.Subject, Meeting: m))).ToList();
        var since = asking.AsAt.PlusMonths(-MonthsBack);
        Booked = [.. Theirs(all.Where(m => m.Meeting.Held is null && m.Meeting.On >= asking.AsAt)).OrderBy(m => m.Meeting.On)];
        Held = [.. all.Where(m => m.Meeting.Counts && m.Meeting.On > since)];
        WithoutMinutes = [.. Theirs(Held.Where(m => m.Meeting.MinutesSent is null && m.Meeting.Held is { Imported: false })).OrderBy(m => m.Meeting.On)];
        var overdue = team.SelectMany(c => children.OpenClocks(c.Facts)).Where(c => c.State == ClockState.Overdue && Due.Contains(c.Standard.Key));
        Overdue = [.. looks.Theirs(overdue, c => c.Subject, Team).OrderBy(c => c.DueOn)];
        Challenges = [.. looks.Theirs(team.SelectMany(c => Open(c.Facts)), c => c.Child, Team).OrderBy(c => c.Challenge.Raised.Day)];
        await looks.WriteAsync("meetings", Booked.Take(Shown).Concat(WithoutMinutes.Take(Shown)).Select(m => m.Child).Concat(Overdue.Take(Shown).Select(o => o.Subject)).Concat(Challenges.Take(Shown).Select(c => c.Child)), cancel);
    }

    private IReadOnlyList<(Subject Child, ChildMeeting Meeting)> Theirs(IEnumerable<(Subject Child, ChildMeeting Meeting)> meetings) => looks.Theirs(meetings, m => m.Child, Team);

    private IEnumerable<(Subject Child, OpenChallenge Challenge, Clock? Clock)> Open(SubjectFacts child) => OpenChallenge.Of(child, children.Asked)
        .Select(o => (child.Subject, o, children.OpenClocks(child).Where(c => c.Strand == o.Work && c.DueOn is not null).OrderBy(c => c.DueOn).FirstOrDefault()));
}
