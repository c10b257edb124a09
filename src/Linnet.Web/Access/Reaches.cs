using Linnet.Access;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Workers;

namespace Linnet.Web.Access;

/// <summary>Which children's records the person at the screen may open, and why. Always as of today, whatever day a page is asked for.</summary>
public sealed class Reaches(Council council, WhereWorkersAre teams, Walls walls, SignedIn person, IClock clock)
{
    private readonly Dictionary<Subject, Relation?> known = [];
    private readonly AsKnown now = AsKnown.At(London.DayOf(clock.GetCurrentInstant()), now: clock.GetCurrentInstant(), horizon: council.Horizon());

    private WhoOpens Who { get; } = new(person.Worker, person.Post, person.Team);

    /// <summary>What they have to do with a child; null where the record is closed to them.</summary>
    public Relation? Of(Subject child)
    {
        if (!known.TryGetValue(child, out var relation))
            known[child] = relation = ReachOf(council.Of(child)).Of(Who);
        return relation;
    }

    /// <summary>Whether a record is theirs to open. A child of whom nothing is held yet is nobody's to keep closed.</summary>
    public bool Opens(Subject subject) => subject.Kind switch
    {
        SubjectKind.Child => Of(subject) is not null || council.Of(subject).All.Count == 0,
        SubjectKind.Allegation => walls.Opens(subject),
        _ => true,
    };

    /// <summary>Whether what is protected in a record is theirs to see once they say why.</summary>
    public bool Reveals(Subject child) => AccessPolicy.Allows("children/{child}/protected/{entry:guid}", person) && Of(child) is { } relation && Reach.Reveals.Contains(relation);

    /// <summary>What they have to do with a child, as it is kept beside a look.</summary>
    public string? Why(Subject subject) => subject.Kind == SubjectKind.Child && Of(subject) is { } relation ? WhyTheyLooked.Kept(relation) : null;

    /// <summary>Whether they may open the record with a reason.</summary>
    public bool MayOpenWithReason(Subject child) => ReachOf(council.Of(child)).MayBeOpenedBy(Who);

    /// <summary>Whether even the name is kept from them: of a restricted record that is not theirs to open, or against a conflict of interest.</summary>
    public bool Hides(Subject subject) => subject.Kind == SubjectKind.Child && Of(subject) is null && ReachOf(council.Of(subject)).Hides(Who);

    /// <summary>The brothers and sisters of a child, the youngest first, but those whose names are kept from them.</summary>
    public IReadOnlyList<Person> Siblings(Subject child) => [.. Family(child).Where(s => !Hides(s.Subject))];

    /// <summary>Those of them whose records are theirs to open, and so to write in.</summary>
    public IReadOnlyList<Person> OpenSiblings(Subject child) => [.. Family(child).Where(s => Opens(s.Subject))];

    /// <summary>The children whose records they may open; null for everybody's but the restricted.</summary>
    public IReadOnlyList<Subject>? All =>
        SeesEveryTeam && !council.Children.Any(child => Reach.NamesConflict(child) && Hides(child.Subject))
            ? null
            : [.. council.Children.AsParallel().Where(child => ReachOf(child).Of(Who) is not null).Select(child => child.Subject)];

    private readonly Lazy<ManagementLine> line = new(() => new(council.All(SubjectKind.Worker)));

    private bool SeesEveryTeam => Who.Post is Post.HeadOfService or Post.Director or Post.Analyst or Post.Inspector;

    private Reach ReachOf(SubjectFacts child) =>
        new(
            child,
            [.. Family(child.Subject).Select(s => council.Of(s.Subject))],
            council.Who(child.Subject) is { Restricted: true },
            teams.Of,
            now
        ) { Above = (lead, team) => line.Value.Above(lead, team) };

#pragma warning disable RS0030 // Here it is decided whose names are kept back.
    private IReadOnlyList<Person> Family(Subject child) => council.Siblings(child);
#pragma warning restore RS0030
}
