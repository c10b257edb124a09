using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>The assessments of the council: those that wait for somebody, where they stand, and how long those took that ended lately.</summary>
/// <param name="Open">What waits, danger to its time first: past the limit, then by working days.</param>
/// <param name="Ended">Those authorised within the last twelve months.</param>
/// <param name="Begun">Those that were begun here within the last twelve months; an extract does not say whether anybody met before.</param>
/// <param name="Needs">The risks and needs that assessments named, answered or not.</param>
public sealed record AssessmentTable(IReadOnlyList<OpenAssessment> Open, IReadOnlyList<AssessmentInHand> Ended, IReadOnlyList<OpenAssessment> Begun, IReadOnlyList<FoundNeed> Needs)
{
    private static readonly KindSet Assessed = KindSet.Of(typeof(AssessmentStarted));
    private static readonly (int From, int To)[] Bands = [(0, 10), (11, 20), (21, 25), (26, 30), (31, 35), (36, 40), (41, 45), (46, 50), (51, 60), (61, int.MaxValue)];

    /// <summary>How many ended in each band of working days.</summary>
    public IReadOnlyList<(string Days, int Count)> Distribution { get; } =
        [.. Bands.Select(b => (b.To == int.MaxValue ? $"{b.From} or more" : $"{b.From} to {b.To}", Ended.Count(a => a.WorkingDaysSoFar >= b.From && a.WorkingDaysSoFar <= b.To)))];

    /// <summary>How many of them ended within the limit of the guidance.</summary>
    public int WithinLimit { get; } = Ended.Count(a => !a.PastLimit);

    /// <summary>Half of those that ended took no longer, in working days; null where none ended.</summary>
    public int? Median { get; } = Ended.Count == 0 ? null : Ended.Select(a => a.WorkingDaysSoFar).Order().ElementAt((Ended.Count - 1) / 2);

    /// <summary>Those for which a time had been set.</summary>
    public IReadOnlyList<AssessmentInHand> WithTime { get; } = [.. Ended.Where(a => a.FinishBy is not null)];

    /// <summary>Those of them that began before anybody had said what they should find out.</summary>
    public IReadOnlyList<OpenAssessment> BegunWithoutFocus { get; } = [.. Begun.Where(o => o.Assessment?.BeganWithFocus == false)];

    /// <summary>The assessments as asked.</summary>
    public static AssessmentTable Of(IEnumerable<SubjectFacts> children, WaitingRoom room)
    {
        var asked = room.Asked;
        var all = children.AsParallel().Where(c => c.Holds(Assessed))
            .Select(c => (Facts: c, Assessments: AssessmentInHand.All(c, asked))).ToList();
        var since = Days.NumberOf(Days.FromNumber(asked.Day).PlusMonths(-12));
        var open = all.SelectMany(c => c.Assessments.Where(a => a.IsOpen).Select(a => Line(c.Facts, a)));
        var notBegun = room.All.Where(w => w.Clock.Standard.Key == AssessmentOversightStandards.AssessmentBegun.Key)
            .Select(w => new OpenAssessment(w.Subject, AssessmentState.NotStarted, null, w.Since, WorkingDays.EnglandAndWales.Between(w.Since, w.Clock.ReadOn), w.Holds));
        return new(
            [.. open.Concat(notBegun).OrderByDescending(o => o.PastLimit).ThenByDescending(o => o.WorkingDays).ThenBy(o => o.Subject)],
            [.. all.SelectMany(c => c.Assessments).Where(a => a.Authorised is { } signed && signed.Day > since)],
            [.. all.SelectMany(c => c.Assessments.Where(a => !a.Started.Imported && a.Started.Day > since).Select(a => Line(c.Facts, a))).OrderByDescending(o => o.Since).ThenBy(o => o.Subject)],
            [.. all.SelectMany(c => FoundNeed.Of(c.Facts, asked)).OrderByDescending(n => n.Days).ThenBy(n => n.Subject)]);

        OpenAssessment Line(SubjectFacts child, AssessmentInHand a) => new(child.Subject, a.State, a, a.CountsFrom, a.WorkingDaysSoFar, WhoHolds.Of(child, asked));
    }
}

/// <summary>An assessment on a list: most wait for somebody to do something.</summary>
/// <param name="Subject">The child.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Assessment">The assessment; null while it has not begun.</param>
/// <param name="Since">Day 0.</param>
/// <param name="WorkingDays">Working days since then.</param>
/// <param name="Holds">Who holds the work.</param>
public sealed record OpenAssessment(Subject Subject, AssessmentState State, AssessmentInHand? Assessment, LocalDate Since, int WorkingDays, WhoHolds Holds)
{
    /// <summary>Past the limit of the guidance.</summary>
    public bool PastLimit => WorkingDays > WorkingDaysLimit;

    /// <summary>Past the time set for this child.</summary>
    public bool PastTimeSet => Assessment?.PastTimeSet == true;

    /// <summary>Past its time, set or not, and nobody has recorded why.</summary>
    public bool LateWithoutReason => (PastLimit || PastTimeSet) && Assessment?.Facts.Any(f => f.Type.Class == typeof(LateAssessmentAgreed)) != true;

    private static int WorkingDaysLimit => AssessmentStandards.WithinFortyFiveDaysOfReferral.Allows?.Amount ?? 0;
}

/// <summary>A risk or need that an assessment named.</summary>
/// <param name="Subject">The child.</param>
/// <param name="Named">Where it was named.</param>
/// <param name="Answered">What answers it; null while nothing does.</param>
/// <param name="Days">Calendar days without an answer.</param>
public sealed record FoundNeed(Subject Subject, Fact Named, Fact? Answered, int Days)
{
    /// <summary>Whether an action answers it.</summary>
    public bool HasAction => Answered?.Coded["by"] == "action";

    /// <summary>Those of this child as asked.</summary>
    public static IEnumerable<FoundNeed> Of(SubjectFacts facts, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        return known.Where(f => f.Type.Class == typeof(AssessedNeed)).Select(named =>
        {
            var answered = known.Find(f => f.Strand == named.Strand && f.Type.Class == typeof(NeedAnswered));
            return new FoundNeed(facts.Subject, named, answered, (answered?.Day ?? asked.Day) - named.Day);
        });
    }
}
