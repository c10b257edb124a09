using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Practice;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Visits;
using Linnet.Waiting;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;

namespace Linnet.Web.Child;

/// <summary>One child as asked: what the head of each of the child's pages says, and the clocks.</summary>
public sealed class ChildPage
{
    private readonly SubjectFacts authority;
    private readonly Lazy<IReadOnlyList<ChildsTransfer>> transfers;

    private ChildPage(Council council, Subject subject, Asking asking)
    {
        Subject = subject;
        Asked = asking.ToTheMinute(council);
        AsAt = asking.AsAt;
        Facts = council.Of(subject);
        Person = council.Who(subject) ?? new Person { Subject = subject };
        var settings = council.Settings(asking.KnownAt);
        Clocks = Standards.Clocks.Of(Facts, Asked, settings);
        transfers = new(() => [.. ChildsTransfer.Of(Facts, Asked, settings)]);
        Open = OpenWork.Of(Facts, Asked);
        Workers = AllocationHistory.Of(Facts, Asked);
        Holds = WhoHolds.Of(Facts, Asked);
        LastSeen = LastSeen.Of(Facts, Asked);
        Now = AsKnown.At(asking.Today, now: asking.Now);
        AddressesKept = ProtectedAddresses.Of(Facts, Now);
        authority = council.Of(Record.Subject.Authority);
    }

    /// <summary>What of the child's record stands under a framework of the council, with the headings that are answered.</summary>
    public IReadOnlyList<WrittenUnderFramework> UnderFramework =>
        WrittenUnderFramework.Of([.. Facts.AsAt(Asked.Day, Asked.KnownAt)], new(authority, Asked.Day, Asked.KnownAt));

    /// <summary>The child.</summary>
    public Subject Subject { get; }

    /// <summary>The day the page is as at.</summary>
    public LocalDate AsAt { get; }

    /// <summary>What was asked.</summary>
    public AsKnown Asked { get; }

    /// <summary>The facts.</summary>
    public SubjectFacts Facts { get; }

    /// <summary>What the child is known by.</summary>
    public Person Person { get; }

    /// <summary>Every clock, open and closed.</summary>
    public IReadOnlyList<Clock> Clocks { get; }

    /// <summary>The open clocks: overdue first, then least time left, then those without a number.</summary>
    public IEnumerable<Clock> Running => Clocks
        .Where(c => c.IsOpen)
        .OrderBy(c => c.DueOn is null)
        .ThenBy(c => c.DueOn)
        .ThenBy(c => c.Started);

    /// <summary>What the child waits for, each thing once with the clock that is furthest gone: overdue first, then by how near to danger, then by the day.</summary>
    public IReadOnlyList<(Clock Worst, int More)> WaitsFor =>
    [
        .. Danger.First(
            Running.GroupBy(c => c.Standard).Select(g => (Worst: g.First(), More: g.Count(c => c.State == ClockState.Overdue) - 1)), w => w.Worst),
    ];

    /// <summary>The open pieces of work.</summary>
    public IReadOnlyList<OpenWork> Open { get; }

    /// <summary>What the child is to the council.</summary>
    public IEnumerable<StatusTag> Tags => StatusTag.Of(Open);

    /// <summary>Today with everything known, for what must be said whatever day the page is as at.</summary>
    public AsKnown Now { get; }

    /// <summary>The addresses that must not become known, as it is today, whatever day the page is as at.</summary>
    public IReadOnlyList<Fact> AddressesKept { get; }

    /// <summary>Who has held the work.</summary>
    public AllocationHistory Workers { get; }

    /// <summary>Its moves between teams, first to last: those that wait, and those whose gaps are still open.</summary>
    public IReadOnlyList<ChildsTransfer> Transfers => transfers.Value;

    /// <summary>What the waits for a worker add up to since one was first needed.</summary>
    public TimeWithoutWorker WithoutWorker => TimeWithoutWorker.Of(Facts, Asked, Clocks);

    /// <summary>Who holds it.</summary>
    public WhoHolds Holds { get; }

    /// <summary>The co-workers, each with the day since when.</summary>
    public IReadOnlyList<(string Worker, LocalDate Since)> CoWorkers => Allocation.CoWorkers.Of(Facts, Asked);

    /// <summary>When the child was last seen.</summary>
    public LastSeen LastSeen { get; }

    /// <summary>The next visit that is due; null where none is.</summary>
    public Clock? NextVisit => Running.FirstOrDefault(VisitDue.Is);

    /// <summary>What is overdue, and the days it is overdue by.</summary>
    public Drift Drift => Drift.Of(Clocks);

    /// <summary>How long ago this was, in words: to the day asked, or to the day an extract reaches when it rests on one.</summary>
    public string Ago(Fact fact)
    {
        var known = fact.Imported && Asked.Horizon < Asked.Day ? Days.FromNumber(Math.Max(Asked.Horizon, fact.Day)) : AsAt;
        var days = Written.Count(Period.DaysBetween(fact.On, known), "day");
        return known == AsAt ? days : $"{days} at {Written.Day(known)}; nothing known since";
    }

    /// <summary>"Amira has not been seen for 23 days", or null where the child was seen today or no visit is due or held.</summary>
    public string? NotSeen
    {
        get
        {
            var name = Person.GivenNames ?? Person.NameOrNull ?? "This child";
            if (LastSeen.Seen is not { } seen)
                return NextVisit is null && LastSeen.Tried is null ? null : $"No visit is held at which {name} was seen.";
            return seen.On == AsAt ? null : $"{name} has not been seen for {Ago(seen)}.";
        }
    }

    /// <summary>Reads it; null when nothing is held about such a child.</summary>
    public static ChildPage? Of(Council council, string segment, Asking asking) => Of(council, Paths.ChildFrom(segment), asking);

    /// <summary>Reads it; null when nothing is held about such a child.</summary>
    public static ChildPage? Of(Council council, Subject subject, Asking asking) => council.Of(subject).All.Count == 0 ? null : new(council, subject, asking);
}
