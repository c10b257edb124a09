using Linnet.Workers;

namespace Linnet.Browser.Tests;

/// <summary>A page that is opened in the browser: its route in the access policy, an address of it, and who opens it.</summary>
/// <param name="Route">The route, as the access policy writes it.</param>
/// <param name="Address">An address of that route.</param>
/// <param name="As">The post of whoever opens it; null for somebody who has not signed in.</param>
/// <param name="Status">What is answered.</param>
public sealed record PageVisit(string Route, string Address, Post? As, int Status = 200)
{
    /// <summary>Routes that answer no page to look at, and why.</summary>
    public static IReadOnlyDictionary<string, string> NoPages { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["health"] = "answers machines",
        ["sign-out"] = "only takes a form, and leads away",
        ["writing"] = "only takes what is being typed",
        ["extracts/take-in/{held:guid}"] = "comes of a file that was sent: ExtractsTests opens it",
        ["extracts/{import:guid}"] = "comes of a file that was taken in: ExtractsTests opens it",
        ["writing/throw-away"] = "only takes a form, and leads back",
    };

    /// <summary>Every page, each at least once. A new page is one more line.</summary>
    public static IReadOnlyList<PageVisit> All { get; } =
    [
        new("sign-in", "/sign-in", null),
        new("400", "/400", null),
        new("403", "/403", null),
        new("404", "/404", null),
        new("413", "/413", null),
        new("went-wrong", "/went-wrong", null),
        new("404", "/nowhere", Post.SocialWorker, 404),
        new("403", "/grip", Post.SocialWorker, 403),
        new("", "/", Post.SocialWorker),
        new("", "/", Post.Director),
        new("grip", "/grip", Post.TeamManager),
        new("grip", "/grip?asAt=2026-02-16", Post.Director),
        new("grip/teams", "/grip/teams", Post.HeadOfService),
        new("grip/{list}", "/grip/not-seen-in-time", Post.HeadOfService), // very many
        new("grip/{list}", "/grip/unallocated?asAt=2026-02-16", Post.TeamManager),
        new("grip/{list}", "/grip/under-emergency-powers?asAt=2024-10-01", Post.Director), // nobody, or not to be known
        new("my-work", "/my-work?asAt=2026-03-31", Post.SocialWorker),
        new("my-work", "/my-work", Post.Director), // holds no child
        new("team/caseload", "/team/caseload", Post.TeamManager),
        new("team/caseload", "/team/caseload", Post.HeadOfService),
        new("front-door", "/front-door", Post.TeamManager),
        new("front-door/contact", "/front-door/contact", Post.SocialWorker),
        new("front-door/contacts/{child}/{contact:guid}", HandMade.Contact, Post.TeamManager),
        new("front-door/decided", "/front-door/decided", Post.HeadOfService),
        new("front-door/passed-on", "/front-door/passed-on", Post.TeamManager),
        new("front-door/out-of-hours", "/front-door/out-of-hours", Post.SocialWorker),
        new("front-door/police", "/front-door/police", Post.TeamManager),
        new("front-door/incident-review", "/front-door/incident-review", Post.SocialWorker),
        new("front-door/agencies", "/front-door/agencies", Post.Director),
        new("front-door/consultations", "/front-door/consultations", Post.SocialWorker),
        new("team/allocate", "/team/allocate", Post.TeamManager), // nobody waits, or not yet
        new("team/allocate", "/team/allocate?show=all&asAt=2026-02-16", Post.HeadOfService), // many
        new("team/allocate", "/team/allocate?child=B1&child=B2&worker=W001", Post.TeamManager), // what it would mean
        new("front-door/unassessed-risk", "/front-door/unassessed-risk", Post.TeamManager),
        new("care/register", "/care/register", Post.HeadOfService),
        new("enquiries", "/enquiries", Post.HeadOfService),
        new("exploitation", "/exploitation", Post.TeamManager),
        new("exploitation", "/exploitation?show=Late&team=all", Post.HeadOfService),
        new("children/{child}/enquiry", $"{HandMade.LongName}/enquiry", Post.SocialWorker),
        new("children/{child}/add/{kind:family}", $"{HandMade.LongName}/add/strategy-discussion", Post.TeamManager),
        new("assessments", "/assessments", Post.TeamManager),
        new("assessments", "/assessments?show=past-limit", Post.Director),
        new("assessments/needs", "/assessments/needs", Post.HeadOfService),
        new("assessments/kinds", "/assessments/kinds", Post.HeadOfService),
        new("children/{child}/assessments", $"{HandMade.LongName}/assessments", Post.SocialWorker),
        new("children/{child}/assessments", $"{HandMade.OnlyDetails}/assessments", Post.Director),
        new("children/{child}/assessments/{strand:guid}", HandMade.Assessment, Post.SocialWorker),
        new("children/{child}/assessments/{strand:guid}/{section}", $"{HandMade.Assessment}/risks", Post.SocialWorker),
        new("children/{child}/assessments/{strand:guid}/{section}", $"{HandMade.Assessment}/analysis", Post.TeamManager),
        new("children/{child}/add/assessment-authorised", $"{HandMade.LongName}/add/assessment-authorised", Post.TeamManager),
        new("children/{child}/add/need-answered", $"{HandMade.LongName}/add/need-answered", Post.SocialWorker),
        new("council/add/{kind}", "/council/add/population-under-18", Post.Analyst),
        new("extracts", "/extracts", Post.Analyst),
        new("extracts/take-in", "/extracts/take-in", Post.Director),
        new("extracts/names", "/extracts/names", Post.HeadOfService),
        new("extracts/questions", "/extracts/questions", Post.Analyst),
        new("extracts/questions/{list:int}/{question}", "/extracts/questions/6/no-such-question", Post.Analyst, 404),
        new("search", "/search", Post.SocialWorker),
        new("standards", "/standards", Post.SocialWorker),
        new("standards/{standard}", "/standards/assessment-within-45-days", Post.SocialWorker),
        new("rests-on", "/rests-on", Post.Analyst),
        new("children/new", "/children/new", Post.SocialWorker),
        new("children/{child}", HandMade.LongName, Post.SocialWorker),
        new("children/{child}", $"{HandMade.LongName}?asAt=2026-01-20&knownAt=2026-01-20", Post.Director),
        new("children/{child}", HandMade.OnlyDetails, Post.SocialWorker),
        new("children/{child}", HandMade.Unborn, Post.SocialWorker),
        new("children/{child}", HandMade.Imported, Post.TeamManager),
        new("children/{child}", "/children/nobody", Post.TeamManager, 404),
        new("children/{child}/timeline", $"{HandMade.LongName}/timeline", Post.SocialWorker),
        new("children/{child}/timeline", $"{HandMade.ManyEntries}/timeline?page=2", Post.SocialWorker),
        new("meetings", "/meetings", Post.ReviewingOfficer),
        new("plans/drift", "/plans/drift", Post.TeamManager),
        new("children/{child}/plan", $"{HandMade.LongName}/plan", Post.SocialWorker),
        new("children/{child}/plan", $"{HandMade.OnlyDetails}/plan", Post.TeamManager),
        new("children/{child}/meetings", $"{HandMade.LongName}/meetings", Post.SocialWorker),
        new("children/{child}/meetings", $"{HandMade.OnlyDetails}/meetings", Post.Director),
        new("children/{child}/meetings/{kind}/{on}", $"{HandMade.LongName}/meetings/review-conference/2026-03-16", Post.SocialWorker),
        new("children/{child}/meetings/{kind}/{on}/sheet", $"{HandMade.LongName}/meetings/review-conference/2026-03-16/sheet", Post.ReviewingOfficer),
        new("children/{child}/meetings/{kind}/{on}/invite", $"{HandMade.LongName}/meetings/review-conference/2026-03-16/invite", Post.SocialWorker),
        new("children/{child}/meetings/{kind}/{on}/attendance", $"{HandMade.LongName}/meetings/review-conference/2026-03-16/attendance", Post.SocialWorker),
        new("children/{child}/add/{kind:family}", $"{HandMade.LongName}/add/initial-conference", Post.SocialWorker),
        new("children/{child}/add/{kind:family}", $"{HandMade.LongName}/add/review-conference", Post.SocialWorker),
        new("children/{child}/add/{kind:family}", $"{HandMade.LongName}/add/core-group", Post.SocialWorker),
        new("children/{child}/add/{kind:family}", $"{HandMade.LongName}/add/need-plan-reviewed", Post.SocialWorker),
        new("children/{child}/add/{kind:family}", $"{HandMade.LongName}/add/family-at-meeting", Post.SocialWorker),
        new("children/{child}/clocks", $"{HandMade.LongName}/clocks", Post.SocialWorker),
        new("children/{child}/clocks", $"{HandMade.OnlyDetails}/clocks", Post.SocialWorker),
        new("children/{child}/clocks/{standard}/{started}/{ordinal:int}", HandMade.AssessmentClock, Post.SocialWorker),
        new("children/{child}/chronology", $"{HandMade.LongName}/chronology", Post.SocialWorker),
        new("children/{child}/chronology", $"{HandMade.OnlyDetails}/chronology", Post.Director),
        new("children/{child}/chronology/{entry:guid}", HandMade.Entry.Replace("entries", "chronology", StringComparison.Ordinal), Post.SocialWorker),
        new("children/{child}/visits", $"{HandMade.LongName}/visits", Post.SocialWorker),
        new("children/{child}/visits", $"{HandMade.OnlyDetails}/visits", Post.SocialWorker),
        new("decisions", "/decisions", Post.TeamManager),
        new("decisions", "/decisions?show=NoDaySet", Post.Director),
        new("children/{child}/decisions", $"{HandMade.LongName}/decisions", Post.SocialWorker),
        new("children/{child}/decisions", $"{HandMade.OnlyDetails}/decisions", Post.Director),
        new("children/{child}/decisions/{entry:guid}", HandMade.Decision.Replace("entries", "decisions", StringComparison.Ordinal), Post.TeamManager),
        new("children/{child}/family", $"{HandMade.LongName}/family", Post.SocialWorker),
        new("children/{child}/family", $"{HandMade.OnlyDetails}/family", Post.SocialWorker),
        new("children/{child}/audit-trail", $"{HandMade.LongName}/audit-trail", Post.TeamManager),
        new("children/{child}/workers", $"{HandMade.LongName}/workers", Post.TeamManager),
        new("children/{child}/workers", $"{HandMade.OnlyDetails}/workers", Post.TeamManager),
        new("children/{child}/entries/{entry:guid}", HandMade.Entry, Post.SocialWorker),
        new("children/{child}/entries/{entry:guid}", HandMade.Mistaken, Post.Director),
        new("children/{child}/entries/{entry:guid}/correct", $"{HandMade.Entry}/correct", Post.SocialWorker),
        new("children/{child}/entries/{entry:guid}/recorded-in-error", $"{HandMade.Entry}/recorded-in-error", Post.SocialWorker),
        new("children/{child}/add", $"{HandMade.LongName}/add", Post.SocialWorker),
        new("children/{child}/add/contact", $"{HandMade.LongName}/add/contact", Post.SocialWorker),
        new("children/{child}/add/{kind:family}", $"{HandMade.LongName}/add/visit", Post.SocialWorker),
        new("children/{child}/add/{kind}", $"{HandMade.LongName}/add/management-decision", Post.SocialWorker),
        new("children/{child}/add/{kind}", $"{HandMade.Unborn}/add/allocation", Post.TeamManager),
    ];
}
