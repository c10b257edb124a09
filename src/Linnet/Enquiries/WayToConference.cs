using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Enquiries;

/// <summary>
/// How the days went by from the first concern to the conference, stage after stage. Each day is counted once, and one lateness told once.
/// </summary>
/// <param name="FirstConcern">The day somebody first told us.</param>
/// <param name="Stages">What was waited for, one after the other; the last one may still be waited for.</param>
public sealed record WayToConference(LocalDate FirstConcern, IReadOnlyList<WayToConference.Stage> Stages)
{
    private static readonly (Moment Moment, string Until)[] Milestones =
    [
        (FrontDoorMoments.ContactDecided, "a decision on the contact"),
        (FrontDoorMoments.ReferralReceived, "the referral"),
        (FrontDoorMoments.ReferralDecided, "a decision on the referral"),
        (EnquiryMoments.EnquiryBegan, "the strategy discussion that began the enquiry"),
        (EnquiryMoments.EnquiryConcluded, "the enquiry to be concluded"),
        (ConferenceMoments.InitialConferenceHeld, "the conference"),
    ];

    /// <summary>Calendar days from the first concern to the end of the last stage.</summary>
    public int Days => Stages.Sum(s => s.Days);

    /// <summary>One stage.</summary>
    /// <param name="Until">What was waited for, in words that follow "until": "a decision on the contact".</param>
    /// <param name="From">The day it began: the day the one before ended.</param>
    /// <param name="To">The day it ended, or the day asked.</param>
    /// <param name="Over">Whether it ended.</param>
    /// <param name="HeldUpBy">The agency that held it up, where the record says so.</param>
    public sealed record Stage(string Until, LocalDate From, LocalDate To, bool Over, DiscussionDelay? HeldUpBy)
    {
        /// <summary>Calendar days of this stage alone.</summary>
        public int Days => Period.DaysBetween(From, To);
    }

    /// <summary>The way of the enquiry that is this piece of work, as asked; null when it has not begun.</summary>
    public static WayToConference? Of(SubjectFacts facts, Guid enquiry, AsKnown asked)
    {
        var counting = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        var work = Origins(counting, enquiry);
        var mine = counting.Where(f => f.Strand is { } strand && work.Contains(strand)).ToList();
        if (mine.Count == 0) return null;

        var stages = new List<Stage>();
        var day = mine[0].On;
        foreach (var (moment, until) in Milestones)
        {
            if (mine.Find(f => f.Moments.Has(moment)) is not { } reached) continue;
            var end = reached.On < day ? day : reached.On;
            stages.Add(new(until, day, end, Over: true, HeldUp(reached)));
            day = end;
        }

        var settled = mine.Exists(f =>
            f.Moments.Has(ConferenceMoments.InitialConferenceHeld) || f.Moments.Has(EnquiryMoments.NoConferenceNeeded));
        if (!settled) stages.Add(new(Next(mine), day, Calendar.Days.FromNumber(asked.Day), Over: false, HeldUpBy: null));
        return new(mine[0].On, stages);
    }

    /// <summary>The enquiry and the pieces of work that it arose from.</summary>
    private static HashSet<Guid> Origins(List<Fact> facts, Guid enquiry)
    {
        var work = new HashSet<Guid>();
        for (Guid? one = enquiry; one is { } strand && work.Add(strand);)
            one = facts.Find(f => f.Strand == strand && f.AroseFrom is not null)?.AroseFrom;
        return work;
    }

    /// <summary>What is waited for now: what follows the furthest point reached.</summary>
    private static string Next(List<Fact> facts) =>
        Milestones[Array.FindLastIndex(Milestones, m => facts.Exists(f => f.Moments.Has(m.Moment))) + 1].Until;

    private static DiscussionDelay? HeldUp(Fact fact) =>
        fact.Type.Class == typeof(StrategyDiscussion) && fact.Coded["whyLate"] is { } code
            ? (DiscussionDelay?)WhyLate.ChoiceOf(code)?.Value
            : null;

    private static Field WhyLate { get; } = RecordType.Of<StrategyDiscussion>().Fields.First(f => f.Key == "whyLate");
}
