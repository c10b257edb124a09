using Linnet.Assessments;
using Linnet.Care;
using Linnet.Conferences;
using Linnet.LeavingCare;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Children;

/// <summary>A record that ought to hold the child's voice, and whether it does.</summary>
/// <param name="Fact">The visit, assessment, plan, review or conference.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Held">Whether it holds it.</param>
/// <param name="In">The entry that holds it, itself or one that belongs to it; null where none does.</param>
public sealed record VoiceRecord(Fact Fact, VoiceKind Kind, VoiceHeld Held, Fact? In)
{
    private static readonly IReadOnlyDictionary<Type, VoiceKind> Kinds = new Dictionary<Type, VoiceKind>
    {
        [typeof(Visit)] = VoiceKind.Visit,
        [typeof(AssessmentAuthorised)] = VoiceKind.Assessment,
        [typeof(AssessmentUpdated)] = VoiceKind.Assessment,
        [typeof(NeedPlanStarted)] = VoiceKind.Plan,
        [typeof(ProtectionPlanStarted)] = VoiceKind.Plan,
        [typeof(SafetyPlanMade)] = VoiceKind.Plan,
        [typeof(CarePlanAgreed)] = VoiceKind.Plan,
        [typeof(PathwayPlanMade)] = VoiceKind.Plan,
        [typeof(NeedPlanReviewed)] = VoiceKind.Review,
        [typeof(CareReview)] = VoiceKind.Review,
        [typeof(PathwayPlanReviewed)] = VoiceKind.Review,
        [typeof(InitialConference)] = VoiceKind.Conference,
        [typeof(ReviewConference)] = VoiceKind.Conference,
        [typeof(TransferInConference)] = VoiceKind.Conference,
    };

    /// <summary>The kinds of record that ought to hold it.</summary>
    public static IEnumerable<Type> All => Kinds.Keys;

    /// <summary>The code of the meeting whose record of the family holds it; null where this is no such meeting.</summary>
    public string? Meeting => MeetingOf(Fact);

    /// <summary>Which kind of record this is; null where it is none that ought to hold the child's voice: a visit without the child.</summary>
    public static VoiceKind? KindOf(Fact fact) =>
        Kinds.TryGetValue(fact.Type.Class, out var kind) && (kind != VoiceKind.Visit || fact.Moments.Has(VisitMoments.ChildSeen)) ? kind : null;

    internal static VoiceRecord Of(Fact fact, List<Fact> known, ChildsAge age)
    {
        var kind = KindOf(fact) ?? throw new ArgumentException("No record that ought to hold the child's voice.", nameof(fact));
        if (Beside(fact, kind, known).LastOrDefault(f => f.Moments.Has(VoiceMoments.ChildHeard)) is { } heard) return new(fact, kind, VoiceHeld.Words, heard);
        if (age.IsTooYoungForWords(fact.Day) && Seen(fact, kind, known) is { } seen) return new(fact, kind, VoiceHeld.Observed, seen);
        return new(fact, kind, fact.Imported ? VoiceHeld.NotKnown : VoiceHeld.Absent, null);
    }

    /// <summary>The entry itself, and those that belong to it.</summary>
    private static IEnumerable<Fact> Beside(Fact fact, VoiceKind kind, List<Fact> known) => kind switch
    {
        VoiceKind.Visit => [fact, .. FullRecord(fact, known)],
        VoiceKind.Assessment => [fact, .. known.Where(f => f.Type.Class == typeof(AssessmentSection) && f.Strand == fact.Strand && f.Strand is not null)],
        VoiceKind.Plan => [fact, .. WhileItStands(fact, known).Where(f => f.Type.Class == typeof(PlanInTheirWords))],
        VoiceKind.Review or VoiceKind.Conference =>
            [fact, .. known.Where(f => f.Type.Class == typeof(FamilyAtMeeting) && f.Day == fact.Day && f.Coded["meeting"] == MeetingOf(fact))],
        _ => throw new NotSupportedException(kind.ToString()),
    };

    /// <summary>The full record that was written after the short note of a visit.</summary>
    private static IEnumerable<Fact> FullRecord(Fact visit, List<Fact> known) =>
        visit.Coded["toBeWrittenUp"] == "yes" ? known.SkipWhile(f => f != visit).Where(f => f.Type.Class == typeof(VisitWrittenUp)).Take(1) : [];

    /// <summary>What was seen of a child without words: at the visit, in the assessment, or since the last plan or meeting of that kind.</summary>
    private static Fact? Seen(Fact fact, VoiceKind kind, List<Fact> known)
    {
        if (kind is VoiceKind.Visit or VoiceKind.Assessment) return Beside(fact, kind, known).LastOrDefault(f => f.Moments.Has(VoiceMoments.ChildObserved));
        var before = known.TakeWhile(f => f != fact).LastOrDefault(f => f.Type == fact.Type)?.Day ?? int.MinValue;
        return known.FindLast(f => f.Day > before && f.Day <= fact.Day && (f.Moments.Has(VoiceMoments.ChildObserved) || f.Moments.Has(VoiceMoments.ChildHeard)));
    }

    private static IEnumerable<Fact> WhileItStands(Fact plan, List<Fact> known) =>
        known.Where(f => f.Day >= plan.Day && !known.Exists(next => next.Type == plan.Type && next.Day > plan.Day && next.Day <= f.Day));

    private static string? MeetingOf(Fact fact) =>
        fact.Type.Class == typeof(InitialConference) ? Spelling.Code(nameof(MeetingKind.InitialConference))
        : fact.Type.Class == typeof(ReviewConference) ? Spelling.Code(nameof(MeetingKind.ReviewConference))
        : fact.Type.Class == typeof(TransferInConference) ? Spelling.Code(nameof(MeetingKind.TransferInConference))
        : fact.Type.Class == typeof(NeedPlanReviewed) ? Spelling.Code(nameof(MeetingKind.NeedReview))
        : null;
}

/// <summary>A kind of record that ought to hold the child's voice.</summary>
public enum VoiceKind
{
    /// <summary>A visit at which the child was seen.</summary>
    [Says("Visits")] Visit = 1,
    /// <summary>An assessment.</summary>
    [Says("Assessments")] Assessment = 2,
    /// <summary>A plan.</summary>
    [Says("Plans")] Plan = 3,
    /// <summary>A review.</summary>
    [Says("Reviews")] Review = 4,
    /// <summary>A conference.</summary>
    [Says("Conferences")] Conference = 5,
}

/// <summary>Whether a record holds the child's voice.</summary>
public enum VoiceHeld
{
    /// <summary>In words.</summary>
    [Says("In the child's own words")] Words = 1,
    /// <summary>By what was seen.</summary>
    [Says("By what was seen of a child too young for words")] Observed = 2,
    /// <summary>Not at all.</summary>
    [Says("No voice of the child")] Absent = 3,
    /// <summary>It came from an extract, which does not say.</summary>
    [Says("Not known: from an extract")] NotKnown = 4,
}
