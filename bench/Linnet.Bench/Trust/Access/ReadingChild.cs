using Linnet.Access;
using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Care;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Bench.Trust.Access;

/// <summary>An invented child with whom one reader has one thing to do, and whose record stands in one state.</summary>
/// <param name="Id">The child.</param>
/// <param name="Reader">The reader.</param>
/// <param name="Tie">What the reader has to do with the child.</param>
/// <param name="State">What the record says about who may open it.</param>
internal sealed record ReadingChild(string Id, string Reader, string Tie, string State)
{
    /// <summary>The day everybody lives in.</summary>
    public static LocalDate Today { get; } = new(2026, 3, 31);

    /// <summary>The moment.</summary>
    public static Instant Now { get; } = London.StartOf(Today) + Duration.FromHours(12);

    /// <summary>The team of every reader who has one.</summary>
    public const string OwnTeam = "East";

    private const string OtherTeam = "North";
    private const string OtherWorker = "W-NORTH";
    private static readonly LocalDate Began = new(2026, 1, 5);

    /// <summary>What tells these children's names from anything else on a page.</summary>
    public string Name => $"Qz{Id}";

    /// <summary>The entry of the child's own that an address may name.</summary>
    public Guid FirstEntry { get; } = Guid.CreateVersion7();

    /// <summary>Everything that is recorded.</summary>
    public IEnumerable<Entry> Entries()
    {
        yield return Entry(Id, Began, new ChildDetails { GivenNames = Name, FamilyName = "Castellan", BornOn = new(2017, 5, 4), Family = $"F-{Id}" }) with { Id = FirstEntry };
        foreach (var (child, on, particulars) in Tied().Concat(Stands())) yield return Entry(child, on, particulars);
    }

    /// <summary>An inspector whose visit lasts.</summary>
    public static Entry LetIn(string inspector) => Entry("", Began, new InspectorAdmitted { Inspector = inspector, Until = Began.PlusDays(InspectorAdmitted.LongestDays) }) with { Subject = Subject.Authority };

    private IEnumerable<(string Child, LocalDate On, Particulars What)> Tied()
    {
        if (Tie != "held-by-nobody") yield return (Id, Began, Held());
        switch (Tie)
        {
            case "helps":
                yield return (Id, Began, new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = Reader, Role = AllocationRole.CoWorker, Team = OtherTeam });
                break;
            case "reviews":
                yield return (Id, Began, new CareStarted());
                yield return (Id, Began, new ReviewingOfficerAppointed { Officer = Reader });
                break;
            case "in-care":
                yield return (Id, Began, new CareStarted());
                break;
            case "asked-to-take-on":
                yield return (Id, Began.PlusDays(30), new TransferProposed { FromTeam = OtherTeam, ToTeam = OwnTeam });
                break;
            case "leads-a-sibling":
                yield return ($"{Id}-S", Began, new ChildDetails { GivenNames = "Sibling", Family = $"F-{Id}" });
                yield return ($"{Id}-S", Began, new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = Reader, Team = OtherTeam });
                break;
            case "contact-waits":
                yield return (Id, Today.PlusDays(-1), new Contact { From = ContactSource.Police });
                break;
            case "said-why-today":
                yield return (Id, Today, new RecordOpened { Worker = Reader, Why = "Their mother has rung about tonight." });
                break;
            case "said-why-earlier":
                yield return (Id, Today.PlusDays(-2), new RecordOpened { Worker = Reader, Why = "Their mother has rung about tonight." });
                break;
            case "assesses":
                yield return (Id, Began, new AssessmentStarted { AssessedBy = Reader });
                break;
            case "chairs":
                yield return (Id, Began, new ConferenceBooked { Which = ConferenceKind.Initial, For = Today.PlusDays(-20), Chair = Reader });
                break;
            case "asked-to-read":
                yield return (Id, Today.PlusDays(-20), new ReadingAllowed { Worker = Reader, For = ReadingFor.Audit, Until = Today });
                break;
            case "led-before":
                yield return (Id, Began.PlusDays(20), new AllocationEnded { Worker = Reader, Why = EndOfAllocation.TeamChanged });
                yield return (Id, Began.PlusDays(20), new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = OtherWorker, Team = OtherTeam });
                break;
        }
    }

    private WorkAllocated Held() => Tie switch
    {
        "leads" or "led-before" => new() { HeldBy = HeldBy.SocialWorker, Worker = Reader, Team = OtherTeam },
        "own-team" => new() { HeldBy = HeldBy.SocialWorker, Worker = "W-EAST", Team = OwnTeam },
        _ => new() { HeldBy = HeldBy.SocialWorker, Worker = OtherWorker, Team = OtherTeam },
    };

    private IEnumerable<(string Child, LocalDate On, Particulars What)> Stands()
    {
        var on = Began.PlusDays(40);
        if (State.StartsWith("restrict", StringComparison.Ordinal))
            yield return (Id, on, new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere, Also = State == "restricted-and-named" ? Reader : null });
        if (State == "restriction-lifted") yield return (Id, on.PlusDays(5), new RecordRestriction { Restricted = false });
        if (State.Contains("conflict", StringComparison.Ordinal)) yield return (Id, on, new ConflictOfInterest { Worker = Reader, Stands = true });
        if (State == "conflict-ended") yield return (Id, on.PlusDays(5), new ConflictOfInterest { Worker = Reader, Stands = false });
    }

    private static Entry Entry(string child, LocalDate on, Particulars particulars)
    {
        var anHourAgo = Now - Duration.FromHours(1);
        var at = particulars is RecordOpened ? anHourAgo - Duration.FromDays(Period.DaysBetween(on, Today)) : (Instant?)null;
        return new()
        {
            Id = Guid.CreateVersion7(),
            Subject = Subject.Child(child),
            Type = RecordType.Of(particulars.GetType()),
            Happened = new(on, at),
            Recorded = on == Today ? anHourAgo : London.StartOf(on) + Duration.FromHours(12),
            By = OtherWorker,
            Particulars = particulars,
        };
    }
}
