using Linnet.Calendar;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Assessments;

/// <summary>One assessment of one child, as asked: what is written, who was seen, the time set for it, and where it stands.</summary>
public sealed class AssessmentInHand
{
    private const int GuidanceLimit = 45;
    private readonly IReadOnlyList<Fact> known;
    private readonly int day;

    private AssessmentInHand(Fact started, LocalDate countsFrom, IReadOnlyList<Fact> known, int day)
    {
        (Started, CountsFrom, this.known, this.day) = (started, countsFrom, known, day);
        Facts = [.. known.Where(f => f.Strand == started.Strand)];
    }

    /// <summary>Its first entry.</summary>
    public Fact Started { get; }

    /// <summary>Whom it is about.</summary>
    public Subject Subject => Started.Subject;

    /// <summary>The piece of work.</summary>
    public Guid Strand => Started.Strand ?? Started.Entry;

    /// <summary>What has been recorded of it, first to last.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Day 0: the day of the referral. A piece of work closed without an outcome before it goes on counting.</summary>
    public LocalDate CountsFrom { get; }

    /// <summary>The last day within the limit of the guidance.</summary>
    public LocalDate Limit => LimitFrom(CountsFrom);

    /// <summary>Each time that was set for this child, the first first.</summary>
    public IReadOnlyList<Fact> TimesSet => [.. Facts.Where(f => f.Moments.Has(AssessmentMoments.AssessmentBeganWithDay) && f.NamedDay != Fact.None)];

    /// <summary>The time that is set for this child now; null where none is.</summary>
    public Fact? TimeSet => TimesSet is [.., var last] ? last : null;

    /// <summary>The day by which it should be finished for this child; null where nobody set one.</summary>
    public LocalDate? FinishBy => TimeSet?.NamedDay is { } named ? Days.FromNumber(named) : null;

    /// <summary>The day it was authorised, or closed; null while it is open.</summary>
    public Fact? Ended => Facts.LastOrDefault(f => f.Type.Class == typeof(AssessmentAuthorised) || f.Type.Class == typeof(WorkClosed));

    /// <summary>The authorisation; null while there is none.</summary>
    public Fact? Authorised => Last<AssessmentAuthorised>();

    /// <summary>The day on which it was authorised and shared with the family; null until both are done.</summary>
    public Fact? Finished => Facts.LastOrDefault(f => f.Moments.Has(AssessmentMoments.AssessmentFinished));

    /// <summary>How often the manager returned it.</summary>
    public int Returned => Facts.Count(f => f.Type.Class == typeof(AssessmentReturned));

    /// <summary>The last look of a manager while it was under way; null where there was none.</summary>
    public Fact? LookedAt => Last<AssessmentCheckpoint>();

    /// <summary>Since when it waits in the manager's tray; null while it does not.</summary>
    public Fact? InTray => Ended is null && Facts.LastOrDefault(f => f.Type.Class == typeof(AssessmentSentToManager) || f.Type.Class == typeof(AssessmentReturned)) is { } last
        && last.Type.Class == typeof(AssessmentSentToManager) ? last : null;

    /// <summary>Where it stands.</summary>
    public AssessmentState State =>
        Finished is not null ? AssessmentState.Finished
        : Authorised is not null ? AssessmentState.ToBeShared
        : Ended is not null ? AssessmentState.ClosedWithoutOutcome
        : InTray is not null ? AssessmentState.WithManager
        : Returned > 0 ? AssessmentState.Returned
        : AssessmentState.InProgress;

    /// <summary>Whether somebody still has to do something before it is finished.</summary>
    public bool IsOpen => State is not (AssessmentState.Finished or AssessmentState.ClosedWithoutOutcome);

    /// <summary>Who assesses, where that was said.</summary>
    public string? AssessedBy => Facts.LastOrDefault(f => f.Coded["assessedBy"] is not null)?.Coded["assessedBy"];

    /// <summary>Working days from day 0 to its end, or to the day asked.</summary>
    public int WorkingDaysSoFar => WorkingDays.EnglandAndWales.Between(Days.NumberOf(CountsFrom), LastDay);

    /// <summary>Working days it was given: to the day set for this child, or to the limit.</summary>
    public int WorkingDaysGiven => WorkingDays.EnglandAndWales.Between(CountsFrom, FinishBy ?? Limit);

    /// <summary>Whether the day set for this child has passed.</summary>
    public bool PastTimeSet => FinishBy is { } by && LastDay > Days.NumberOf(by);

    /// <summary>Whether the limit of the guidance has passed.</summary>
    public bool PastLimit => LastDay > Days.NumberOf(Limit);

    /// <summary>The visits of this child since day 0, tried ones among them.</summary>
    public IReadOnlyList<Fact> Visits => [.. Since.Where(f => f.Type.Class == typeof(Visit))];

    /// <summary>The last visit at which the child was seen; null where none is held.</summary>
    public Fact? Seen => Since.LastOrDefault(f => f.Moments.Has(VisitMoments.ChildSeen));

    /// <summary>The last visit at which the child was seen alone; null where none is held.</summary>
    public Fact? SeenAlone => Since.LastOrDefault(f => f.Moments.Has(VisitMoments.ChildSeenAlone));

    /// <summary>The last meeting since day 0 that said what it has to find out; null where none did.</summary>
    public Fact? Focus => Since.LastOrDefault(IsTransition);

    /// <summary>Whether such a meeting was held by the day it started. A focus that is stated later came too late to begin with.</summary>
    public bool BeganWithFocus => Since.Any(f => IsTransition(f) && f.Day <= Started.Day);

    /// <summary>The child is not born yet: nobody can see them.</summary>
    public bool Unborn => known.LastOrDefault(f => f.Type.Class == typeof(ChildDetails) && f.NamedDay != Fact.None) is { } details && details.NamedDay > LastDay;

    /// <summary>The last thing that changed in the child's life since it was last written or authorised; null where nothing did.</summary>
    public Fact? ChangedSince => known.LastOrDefault(f => f.Moments.Has(AssessmentMoments.LifeChanged)) is { } change && change.Day >= Days.NumberOf(Started.On)
        && !known.SkipWhile(f => f != change).Any(f => f.Moments.Has(AssessmentMoments.AssessmentUpToDate) || (f.Strand == Started.Strand && f.Type.Class == typeof(AssessmentSection)))
            ? change : null;

    /// <summary>The day of what was last written in it, authorised or brought up to date.</summary>
    public LocalDate LastWritten => known
        .Where(f => f.Strand == Started.Strand && f.Type.Class == typeof(AssessmentSection) || f.Day >= Started.Day && f.Moments.Has(AssessmentMoments.AssessmentUpToDate))
        .Select(f => f.On).DefaultIfEmpty(Started.On).Max();

    /// <summary>The factors it found; none where nobody said.</summary>
    public IReadOnlyList<AssessmentFactor> Factors => Last<AssessmentFactorsFound>() is { } said && said.Type.Fields.FirstOrDefault(f => f.Key == "factors") is { } asks
        ? [.. (said.Coded["factors"] ?? "").Split(' ').Select(c => asks.ChoiceOf(c)?.Value).OfType<AssessmentFactor>()]
        : [];

    /// <summary>The versions of a section, the first first.</summary>
    public IReadOnlyList<Fact> VersionsOf(SectionOfAssessment section) =>
        [.. Facts.Where(f => f.Type.Class == typeof(AssessmentSection) && f.Answer<SectionOfAssessment>("section") == section)];

    /// <summary>What is written by now, section by section with its version: what an authorisation signs.</summary>
    public string Versions => string.Join("; ", Enum.GetValues<SectionOfAssessment>()
        .Select(s => (Section: s, Versions: VersionsOf(s).Count)).Where(s => s.Versions > 0)
        .Select(s => $"{Words.Of(s.Section)}: version {s.Versions}"));

    /// <summary>The assessments that followed upon each other up to this one, each begun within the chain window of the end of the one before.</summary>
    public IReadOnlyList<AssessmentInHand> Chain { get; private init; } = [];

    /// <summary>The day to which the extract reaches on which alone it rests, while it is open; nothing is known since. Null where it was recorded here.</summary>
    public LocalDate? KnownTo { get; private init; }

    private IEnumerable<Fact> Since => known.Where(f => f.Day >= Days.NumberOf(CountsFrom) && f.Day <= LastDay);

    private int LastDay => (Finished ?? Ended)?.Day is { } ended && !(Authorised is not null && Finished is null) ? ended : day;

    /// <summary>The last day within the limit of the guidance for what counts from this day.</summary>
    public static LocalDate LimitFrom(LocalDate from) => Days.FromNumber(WorkingDays.EnglandAndWales.Add(Days.NumberOf(from), GuidanceLimit));

    /// <summary>The assessment of this piece of work as asked; null where there is none.</summary>
    public static AssessmentInHand? Of(SubjectFacts facts, Guid strand, int day = int.MaxValue, long knownAt = SubjectFacts.Never - 1) =>
        All(facts, day, knownAt).FirstOrDefault(a => a.Strand == strand);

    /// <summary>Every assessment of this child as asked, first to last. What rests on an extract alone counts no further than the extract.</summary>
    public static IReadOnlyList<AssessmentInHand> All(SubjectFacts facts, AsKnown asked) =>
        [.. All(facts, asked.Day, asked.KnownAt).Select(a => a.Facts.All(f => f.Imported) && asked.Horizon < asked.Day ? a.To(Math.Max(asked.Horizon, a.Started.Day)) : a)];

    /// <summary>Every assessment of this child as asked, first to last.</summary>
    public static IReadOnlyList<AssessmentInHand> All(SubjectFacts facts, int day = int.MaxValue, long knownAt = SubjectFacts.Never - 1)
    {
        if (!facts.All.Any(f => f.Type.Class == typeof(AssessmentStarted))) return [];
        var held = facts.AsAt(day, knownAt).ToList();
        var found = new List<AssessmentInHand>();
        foreach (var start in held.Where(f => f.Type.Class == typeof(AssessmentStarted) && f.Strand is not null).DistinctBy(f => f.Strand))
        {
            var before = found.Count > 0 ? found[^1] : null;
            var one = new AssessmentInHand(start, CountFrom(start, held, before), held, day);
            found.Add(new(start, one.CountsFrom, held, day) { Chain = [.. Follows(before, start) && before is not null ? before.Chain : [], one] });
        }

        return found;
    }

    private AssessmentInHand To(int reach) => new(Started, CountsFrom, known, reach) { Chain = Chain, KnownTo = Ended is null ? Days.FromNumber(reach) : null };

    private static LocalDate CountFrom(Fact start, List<Fact> all, AssessmentInHand? before)
    {
        var referred = all.Find(f => f.Strand == start.AroseFrom && start.AroseFrom is not null)?.On ?? start.On;
        return before is { Ended.Type: var ended } && ended.Class == typeof(WorkClosed) && before.CountsFrom < referred ? before.CountsFrom : referred;
    }

    private static bool Follows(AssessmentInHand? before, Fact start) => before?.Ended is { } end
        && (end.Type.Class == typeof(WorkClosed) || WorkingDays.EnglandAndWales.Between(end.Day, start.Day) <= ChainWindow);

    private static int ChainWindow => AssessmentStandards.OneAfterAnother.ChainsWithin?.Amount ?? 0;

    private static bool IsTransition(Fact fact) => fact.Type.Class == typeof(TransitionMeeting);

    private Fact? Last<T>() where T : Particulars => Facts.LastOrDefault(f => f.Type.Class == typeof(T));
}

/// <summary>Where an assessment stands.</summary>
public enum AssessmentState
{
    /// <summary>Decided, and not begun.</summary>
    [Says("Not started")] NotStarted = 1,
    /// <summary>Being made.</summary>
    [Says("In progress")] InProgress = 2,
    /// <summary>Sent back.</summary>
    [Says("Returned for more work")] Returned = 3,
    /// <summary>With the manager.</summary>
    [Says("In the manager's tray")] WithManager = 4,
    /// <summary>Authorised, and the family does not know.</summary>
    [Says("Authorised, to be shared with the family")] ToBeShared = 5,
    /// <summary>Finished.</summary>
    [Says("Authorised and shared")] Finished = 6,
    /// <summary>Closed.</summary>
    [Says("Closed without an outcome")] ClosedWithoutOutcome = 7,
}
