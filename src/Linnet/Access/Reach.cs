using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Care;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;
using Linnet.Workers;

namespace Linnet.Access;

/// <summary>Somebody who wants to open a record.</summary>
/// <param name="Worker">The worker's identifier.</param>
/// <param name="Post">Their post.</param>
/// <param name="Team">Their team; null for one who belongs to none, which for a manager means every team.</param>
public sealed record WhoOpens(string Worker, Post Post, string? Team);

/// <summary>What the record says about who may open one child's, as it is today: also where an earlier day is looked at.</summary>
/// <param name="Child">The child.</param>
/// <param name="Family">The brothers and sisters.</param>
/// <param name="Restricted">Whether the record is restricted.</param>
/// <param name="TeamOf">The team of a worker; null where nobody says.</param>
/// <param name="Now">Today, and this minute.</param>
public sealed record Reach(
    SubjectFacts Child,
    IReadOnlyList<SubjectFacts> Family,
    bool Restricted,
    Func<string, string?> TeamOf,
    AsKnown Now
)
{
    private static readonly IReadOnlySet<Post> WorkWithChildren = new HashSet<Post>
    {
        Post.SocialWorker, Post.TeamManager, Post.PersonalAdviser, Post.LeadPractitioner, Post.ReviewingOfficer, Post.Administrator,
        Post.DesignatedOfficer,
    };

    /// <summary>Everybody who manages the one who leads or those who manage the team, however far up, as workers' details say.</summary>
    public Func<string?, string?, IReadOnlySet<string>> Above { get; init; } = (_, _) => Nobody;

    private static readonly IReadOnlySet<string> Nobody = new HashSet<string>();
    private static readonly IReadOnlySet<Strand> Reviewed = new HashSet<Strand> { Strand.Care, Strand.ProtectionPlan, Strand.LeavingCare };

    /// <summary>To whom what is protected in a record opens, once they say why: those who hold the work, and those who answer for it. A reason alone does not.</summary>
    public static IReadOnlySet<Relation> Reveals { get; } = new HashSet<Relation>
    {
        Relation.Leads, Relation.CoWorker, Relation.Reviews, Relation.ManagesTeam, Relation.ManagementLine, Relation.Named, Relation.Team, Relation.ContactInHand,
    };

    /// <summary>What the closest relation is; null where there is none, and the record stays closed.</summary>
    public Relation? Of(WhoOpens who)
    {
        if (HasConflict(who))
            return null;
        var holds = WhoHolds.Of(Child, Now);
        var team = TeamThat(holds);
        if (Own(Child, who, holds) is { } own)
            return own;
        if (Child.Holds(Kind<ReviewingOfficerAppointed>.Set) && WorksWithChild.Reviews(OpenWork.Of(Child, Now), who.Worker))
            return Relation.Reviews;
        if (Manages(who, team))
            return Relation.ManagesTeam;
        if (who.Post == Post.TeamManager && WasAskedToTakeOn(who.Team))
            return Relation.AskedToTakeOn;
        if (who.Post is Post.HeadOfService or Post.Director || (who.Post == Post.TeamManager && Above(holds.Worker, team).Contains(who.Worker)))
            return Relation.ManagementLine;
        return Restricted ? (IsNamed(who) ? Relation.Named : null) : Open(who, team);
    }

    /// <summary>Whether this person may open it with a reason: not where it is restricted, nor against a conflict of interest.</summary>
    public bool MayBeOpenedBy(WhoOpens who) => !Restricted && !HasConflict(who) && WorkWithChildren.Contains(who.Post);

    /// <summary>Whether even the name is kept from this person: of a restricted record, or against a conflict of interest.</summary>
    public bool Hides(WhoOpens who) => (Restricted || HasConflict(who)) && Of(who) is null;

    /// <summary>Whether anybody was ever named as having a conflict of interest with this child.</summary>
    public static bool NamesConflict(SubjectFacts child) => child.Holds(Kind<ConflictOfInterest>.Set);

    /// <summary>Of a record that is not restricted.</summary>
    private Relation? Open(WhoOpens who, string? team)
    {
        if (who.Post == Post.Inspector)
            return Relation.Inspects;
        if (who.Team is not null && who.Team == team)
            return Relation.Team;
        if (Family.Any(sibling => WorksWith(sibling, who)))
            return Relation.Family;
        if (who.Post == Post.Analyst || (who.Post == Post.Administrator && who.Team is null))
            return Relation.AnswersForData;
        if (!WorkWithChildren.Contains(who.Post))
            return null;
        var open = OpenWork.Of(Child, Now);
        if (who.Post == Post.ReviewingOfficer && open.Any(w => Reviewed.Contains(w.Strand)))
            return Relation.Reviews;
        if (WorksWithChild.IsNamed(Child, open, who.Worker, Now))
            return Relation.DoesWork;
        if (WorksWithChild.Chairs(Child, who.Worker, Now))
            return Relation.Chairs;
        if (InHand.Is(Child, open, Now))
            return Relation.ContactInHand;
        if (InHand.IncidentIsToBeLookedAt(Child, Now))
            return Relation.IncidentInHand;
        if (team is null)
            return Relation.HeldByNobody;
        return OpenedLately(who) ? Relation.OpenedWithReason
            : IsAskedToRead(who) ? Relation.AskedToRead
            : null;
    }

    private static bool Manages(WhoOpens who, string? team) => who.Post == Post.TeamManager && (who.Team is null || who.Team == team);

    private string? TeamThat(WhoHolds holds) => holds.Team ?? (holds.Worker is { } lead ? TeamOf(lead) : null);

    private bool WorksWith(SubjectFacts sibling, WhoOpens who) =>
        WhoHolds.Of(sibling, Now) is var holds && (Own(sibling, who, holds) is not null || Manages(who, TeamThat(holds)));

    private Relation? Own(SubjectFacts child, WhoOpens who, WhoHolds holds) =>
        holds.Worker == who.Worker ? Relation.Leads
        : CoWorkers.Of(child, Now).Any(c => c.Worker == who.Worker) ? Relation.CoWorker
        : null;

    /// <summary>The last move names this team, and it has not sent the child back before today.</summary>
    private bool WasAskedToTakeOn(string? team) =>
        team is not null
        && Child.Holds(Kind<TransferProposed>.Set)
        && ChildsTransfer.Of(Child, Now, LocalSettings.None).LastOrDefault() is { } move
        && move.To == team
        && (move.SentBack is not { } back || London.DayOf(back.RecordedAt) == Days.FromNumber(Now.Day));

    /// <summary>Whether this person has a conflict of interest with any child of the family.</summary>
    public bool HasConflict(WhoOpens who) =>
        Family.Prepend(Child).Any(child =>
            Of<ConflictOfInterest>(child).LastOrDefault(f => f.Coded["worker"] == who.Worker) is { } last && last.Coded["stands"] == "yes");

    private bool IsNamed(WhoOpens who) =>
        Of<RecordRestriction>(Child)
            .Reverse().TakeWhile(f => f.Coded["restricted"] == "yes").Any(f => f.Coded["also"] == who.Worker);

    private bool OpenedLately(WhoOpens who) =>
        Of<RecordOpened>(Child).Any(f =>
            f.Coded["worker"] == who.Worker
            && f.At > Now.Now - (int)RecordOpened.StaysOpen.TotalMinutes
            && f.At <= Now.Now);

    private bool IsAskedToRead(WhoOpens who) =>
        Of<ReadingAllowed>(Child).LastOrDefault(f => f.Coded["worker"] == who.Worker) is { } asked && asked.NamedDay >= Now.Day;

    /// <summary>What counts of one kind. Most children have none of it: they are asked first, because lists ask of every child.</summary>
    private IEnumerable<Fact> Of<T>(SubjectFacts child)
        where T : Particulars =>
        child.Holds(Kind<T>.Set) ? child.AsAt(Now.Day, Now.KnownAt).Where(f => f.Type.Class == typeof(T)) : [];

    private static class Kind<T>
        where T : Particulars
    {
        public static KindSet Set { get; } = KindSet.Of(typeof(T));
    }
}
