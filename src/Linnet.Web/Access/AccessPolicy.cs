using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Web.Access;

/// <summary>Who may open which page, all in one table. A page that is not in it is closed to everybody.</summary>
public static class AccessPolicy
{
    /// <summary>One row: a route as it is mapped, and the posts that may use it. No posts at all: whoever comes, signed in or not.</summary>
    /// <param name="Route">The route's pattern, for example <c>children/{child}</c>.</param>
    /// <param name="Posts">The posts that may use it.</param>
    public sealed record Row(string Route, IReadOnlySet<Post> Posts)
    {
        /// <summary>Open before anybody has signed in.</summary>
        public bool OpenToAll => Posts.Count == 0;

        /// <summary>Whether whoever sends something to it proves again who they are.</summary>
        public bool AsksWhoAgain { get; init; }

        /// <summary>Whether it is open of a child with whom the person has nothing to do: where they say why they come.</summary>
        public bool OpensClosed { get; init; }

        /// <summary>Whether what is sent to it only asks, or is about the sender's own sign-in, and so is open to whoever only reads.</summary>
        public bool WritesNothing { get; init; }
    }

    private static readonly IReadOnlySet<Post> Nobody = new HashSet<Post>();
    private static readonly IReadOnlySet<Post> Everybody = Enum.GetValues<Post>().ToHashSet();
    private static readonly IReadOnlySet<Post> WhoOversee =
        new HashSet<Post> { Post.TeamManager, Post.HeadOfService, Post.Director, Post.Analyst, Post.ReviewingOfficer, Post.Inspector };

    private static readonly IReadOnlySet<Post> WhoSetTheCouncilUp = new HashSet<Post> { Post.HeadOfService, Post.Director, Post.Analyst };

    private static readonly IReadOnlySet<Post> WhoReceiveAllegations = new HashSet<Post> { Post.DesignatedOfficer };

    private static readonly IReadOnlySet<Post> WhoAnswerToInspectors = new HashSet<Post> { Post.HeadOfService, Post.Director };

    private static readonly IReadOnlySet<Post> WhoAllocate = new HashSet<Post> { Post.TeamManager, Post.HeadOfService };

    private static readonly IReadOnlySet<Post> WhoWorkWithChildren =
        new HashSet<Post> { Post.SocialWorker, Post.TeamManager, Post.HeadOfService, Post.ReviewingOfficer, Post.PersonalAdviser, Post.LeadPractitioner };

    private static readonly IReadOnlySet<Post> WhoAnswerRequests = WhoWorkWithChildren.Append(Post.Administrator).ToHashSet();

    private static readonly IReadOnlySet<Post> WhoSeeTheFrontDoor = WhoWorkWithChildren.Union(WhoOversee).ToHashSet();

    /// <summary>Every route there is.</summary>
    public static IReadOnlyList<Row> All { get; } =
    [
        new("health", Nobody),
        new("sign-in", Nobody),
        new("sign-in/invited", Nobody),
        new("sign-in/again", Everybody) { WritesNothing = true },
        new("sign-in/directory", Nobody),
        new("sign-in/directory/go", Nobody),
        new("sign-out", Nobody),
        new("400", Nobody),
        new("403", Nobody),
        new("404", Nobody),
        new("405", Nobody),
        new("413", Nobody),
        new("429", Nobody),
        new("went-wrong", Nobody),
        new("", Everybody),
        new("grip", WhoOversee),
        new("grip/teams", WhoOversee),
        new("grip/{list}", WhoOversee),
        new("my-work", Everybody),
        new("my-sign-in/passkeys", Everybody) { AsksWhoAgain = true, WritesNothing = true },
        new("my-sign-in", Everybody) { WritesNothing = true },
        new("team/caseload", WhoOversee),
        new("decisions", WhoOversee),
        new("team/allocate", WhoAllocate),
        new("team/transfers", WhoOversee),
        new("front-door", WhoSeeTheFrontDoor),
        new("front-door/contact", WhoWorkWithChildren),
        new("front-door/contacts/{child}/{contact:guid}", WhoSeeTheFrontDoor),
        new("front-door/decided", WhoSeeTheFrontDoor),
        new("front-door/passed-on", WhoSeeTheFrontDoor),
        new("front-door/out-of-hours", WhoSeeTheFrontDoor),
        new("front-door/police", WhoSeeTheFrontDoor),
        new("front-door/incident-review", WhoSeeTheFrontDoor),
        new("front-door/agencies", WhoSeeTheFrontDoor),
        new("front-door/consultations", WhoSeeTheFrontDoor),
        new("front-door/unassessed-risk", WhoOversee),
        new("meetings", WhoOversee),
        new("plans/drift", WhoOversee),
        new("enquiries", WhoOversee),
        new("exploitation", WhoOversee),
        new("care/register", WhoOversee),
        new("care/siblings", WhoOversee),
        new("retention", WhoOversee) { AsksWhoAgain = true },
        new("practice", Everybody),
        new("practice/voice", WhoOversee),
        new("practice/audits", WhoOversee),
        new("practice/use", WhoOversee),
        new("practice/guidance", Everybody) { WritesNothing = true },
        new("practice/guidance/{entry:guid}", Everybody),
        new("council/add/{kind}", WhoSetTheCouncilUp),
        new("writing", Everybody),
        new("writing/throw-away", Everybody),
        new("extracts", WhoSetTheCouncilUp),
        new("extracts/take-in", WhoSetTheCouncilUp),
        new("extracts/take-in/{held:guid}", WhoSetTheCouncilUp),
        new("extracts/{import:guid}", WhoSetTheCouncilUp),
        new("extracts/names", WhoSetTheCouncilUp),
        new("extracts/questions", WhoSetTheCouncilUp),
        new("extracts/questions/{list:int}/{question}", WhoSetTheCouncilUp),
        new("search", Everybody) { WritesNothing = true },
        new("search/words", Everybody) { WritesNothing = true },
        new("standards", Everybody),
        new("standards/{standard}", Everybody),
        new("rests-on", Everybody),
        new("allegations", Everybody),
        new("allegations/new", WhoReceiveAllegations),
        new("allegations/{allegation}", Everybody),
        new("supervision", Everybody),
        new("inspectors", WhoAnswerToInspectors),
        new("children/new", WhoWorkWithChildren),
        new("children/{child}", Everybody),
        new("children/{child}/closed", Everybody) { OpensClosed = true, AsksWhoAgain = true },
        new("children/{child}/search", Everybody) { WritesNothing = true },
        new("children/{child}/documents", Everybody),
        new("children/{child}/documents/{entry:guid}", Everybody),
        new("children/{child}/add/document", WhoWorkWithChildren),
        new("children/{child}/add/case-summary", WhoWorkWithChildren),
        new("children/{child}/timeline", Everybody),
        new("children/{child}/clocks", Everybody),
        new("children/{child}/clocks/{standard}/{started}/{ordinal:int}", Everybody),
        new("children/{child}/workers", Everybody),
        new("children/{child}/transfer", Everybody),
        new("children/{child}/add/transfer-proposed", WhoWorkWithChildren),
        new("children/{child}/chronology", Everybody),
        new("children/{child}/chronology/{entry:guid}", WhoWorkWithChildren),
        new("children/{child}/visits", Everybody),
        new("children/{child}/voice", Everybody),
        new("children/{child}/framework/{of:guid}", WhoWorkWithChildren),
        new("children/{child}/decisions", Everybody),
        new("children/{child}/decisions/{entry:guid}", WhoWorkWithChildren),
        new("children/{child}/family", Everybody),
        new("children/{child}/audit-trail", WhoOversee),
        new("children/{child}/plan", Everybody),
        new("children/{child}/meetings", Everybody),
        new("children/{child}/meetings/{kind}/{on}", Everybody),
        new("children/{child}/meetings/{kind}/{on}/sheet", Everybody),
        new("children/{child}/meetings/{kind}/{on}/invite", WhoWorkWithChildren),
        new("children/{child}/meetings/{kind}/{on}/attendance", WhoWorkWithChildren),
        new("children/{child}/rights", Everybody),
        new("children/{child}/rights/{request:guid}", WhoAnswerRequests),
        new("children/{child}/rights/{request:guid}/copy", WhoAnswerRequests),
        new("children/{child}/entries/{entry:guid}/somebody-else", WhoAnswerRequests),
        new("children/{child}/entries/{entry:guid}", Everybody),
        new("children/{child}/protected/{entry:guid}", WhoWorkWithChildren) { AsksWhoAgain = true },
        new("children/{child}/entries/{entry:guid}/correct", WhoWorkWithChildren),
        new("children/{child}/entries/{entry:guid}/recorded-in-error", WhoWorkWithChildren),
        new("children/{child}/enquiry", Everybody),
        new("children/{child}/add", WhoWorkWithChildren),
        new("children/{child}/add/{kind}", WhoWorkWithChildren),
        new("children/{child}/add/{kind:family}", WhoWorkWithChildren),
        new("children/{child}/add/contact", WhoWorkWithChildren),
        new("assessments", WhoOversee),
        new("assessments/needs", WhoOversee),
        new("assessments/kinds", WhoOversee),
        new("assessments/unborn", WhoOversee),
        new("children/{child}/assessments", Everybody),
        new("children/{child}/assessments/{strand:guid}", Everybody),
        new("children/{child}/assessments/{strand:guid}/{section}", WhoWorkWithChildren),
        new("children/{child}/add/assessment-authorised", WhoWorkWithChildren),
        new("children/{child}/add/need-answered", WhoWorkWithChildren),
    ];

    private static readonly Dictionary<string, Row> ByRoute = All.ToDictionary(r => r.Route, StringComparer.OrdinalIgnoreCase);

    /// <summary>The row of a route; null when nobody has decided who may use it.</summary>
    public static Row? Of(string? route) => route is null ? null : ByRoute.GetValueOrDefault(route.Trim('/'));

    /// <summary>Whether this person may use the page of this route.</summary>
    public static bool Allows(string route, SignedIn person) => Of(route) is { } row && (row.OpenToAll || row.Posts.Contains(person.Post));

    /// <summary>Whether words of this kind of record are this person's to find: the confidential only for who works with children or oversees, the restricted for nobody.</summary>
    public static bool Finds(RecordType kind, SignedIn person) => kind.Sensitivity switch
    {
        Sensitivity.Ordinary => true,
        Sensitivity.Confidential => WhoSeeTheFrontDoor.Contains(person.Post),
        Sensitivity.Restricted => false,
        _ => throw new NotSupportedException(kind.Key),
    };
}
