using Linnet.Access;
using Linnet.Allegations;
using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Supervision;

namespace Linnet.Bench.Trust.Canaries;

/// <summary>A council in which everything that is kept from somebody is a word of its own. Each note holds the word "heron" too, by which all of them would be found.</summary>
internal sealed class CanaryCouncil
{
    /// <summary>The word in every note, and the family name of every child.</summary>
    public const string Heron = "heron";

    private static readonly LocalDate Today = London.DayOf(SystemClock.Instance.GetCurrentInstant());
    private static readonly LocalDate Began = Today.PlusDays(-60);

    private readonly Canary restrictedName = Canary.Of("the name of a child whose record is restricted", "head-of-service", "director");
    private readonly Canary restrictedNote = Canary.Of("a note in a restricted record", "head-of-service", "director");
    private readonly Canary closedNote = Canary.Of("a note in the record of a child whom another team holds", "head-of-service", "director", "analyst", "administrator", "inspector");
    private readonly Canary conflictNote =
        Canary.Of("a note in a record against a conflict of interest", "social-worker", "team-manager", "personal-adviser", "lead-practitioner", "director", "analyst", "administrator", "inspector");
    private readonly Canary address = Canary.Of("a protected address");
    private readonly Canary telephone = Canary.Of("a protected telephone number");
    private readonly Canary allegedAdult = Canary.Of("whom an allegation is about", "designated-officer");
    private readonly Canary allegation = Canary.Of("what an allegation says", "designated-officer");
    private readonly Canary reflection = Canary.Of("a reflective supervision of two others", "social-worker", "team-manager");

    /// <summary>The posts, each of which one person holds. Who has a team is in East.</summary>
    public static IReadOnlyList<(string Post, string? Team)> Readers { get; } =
    [
        ("social-worker", "East"), ("team-manager", "East"), ("personal-adviser", "East"), ("lead-practitioner", "East"), ("head-of-service", null), ("director", null),
        ("analyst", null), ("reviewing-officer", null), ("administrator", null), ("designated-officer", null), ("inspector", null),
    ];

    /// <summary>The children whose pages are asked for.</summary>
    public static IReadOnlyList<string> Children { get; } = ["OPEN", "CLOSED", "RESTRICTED", "CONFLICT"];

    /// <summary>Every canary.</summary>
    public IReadOnlyList<Canary> All => [restrictedName, restrictedNote, closedNote, conflictNote, address, telephone, allegedAdult, allegation, reflection];

    /// <summary>Those that stand in no table of the database in words.</summary>
    public IReadOnlyList<Canary> Sealed => [address, telephone];

    /// <summary>Who somebody is, by their post.</summary>
    public static string Worker(string post) => $"R-{post}";

    /// <summary>The people.</summary>
    public static IEnumerable<Account> Accounts => Readers.Select(r => new Account(Worker(r.Post), $"Somebody, {r.Post}", r.Post, r.Team));

    /// <summary>Everything that is recorded.</summary>
    /// <param name="leaks">A control: a note of an open child that holds the protected address.</param>
    public IReadOnlyList<Entry> Entries(bool leaks) =>
    [
        .. Child("OPEN", "Amira", "East"),
        Of("OPEN", new HomeAddress
        {
            Whose = WhoseAddress.Mother, MustNotBeKnown = true, From = [KeptFrom.Father],
            Address = ProtectedAnswer.Typed($"4 {address.Token} Steps, ZQ1 7XX"), Telephone = ProtectedAnswer.Typed($"01632 {telephone.Token}"),
        }),
        Note("OPEN", leaks ? $"Met at {address.Token}." : "Met at school."),
        .. Child("CLOSED", "Tomasz", "North"), Note("CLOSED", closedNote.Token),
        .. Child("RESTRICTED", restrictedName.Token, "North"), Note("RESTRICTED", restrictedNote.Token),
        Of("RESTRICTED", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere }),
        .. Child("CONFLICT", "Idris", "East"), Note("CONFLICT", conflictNote.Token),
        Of("CONFLICT", new ConflictOfInterest { Worker = Worker("head-of-service"), Stands = true }),
        Of("", new AllegationReceived { Sector = AllegationSector.Fostering, Harm = AllegedHarm.Harmed, Adult = allegedAdult.Token, Account = $"{Heron} {allegation.Token}", Home = "K-17" })
            with { Subject = new(SubjectKind.Allegation, "A1") },
        Of("", new PlacementHold { Held = true }) with { Subject = AllegationOpen.Home("K-17") },
        Of("", new ReflectiveSupervision { With = Worker("team-manager"), Reflection = $"{Heron} {reflection.Token}" }) with { Subject = Subject.Worker(Worker("social-worker")) },
        Of("", new InspectorAdmitted { Inspector = Worker("inspector"), Until = Today.PlusDays(10) }) with { Subject = Subject.Authority },
    ];

    private static IEnumerable<Entry> Child(string id, string name, string team) =>
    [
        Of(id, new ChildDetails { GivenNames = name, FamilyName = Heron, BornOn = Today.PlusYears(-8) }),
        Of(id, new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = $"W-{team}", Team = team }),
    ];

    private static Entry Note(string child, string token) => Of(child, new CaseNote { About = NoteKind.Call, Note = $"{Heron} {token}" });

    private static Entry Of(string child, Particulars particulars) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child(child),
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(Began),
        Recorded = London.StartOf(Began) + Duration.FromHours(12),
        By = "W-EAST",
        Particulars = particulars,
    };
}
