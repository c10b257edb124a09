using Linnet.Allocation;
using Linnet.Conferences;
using Linnet.Plans;

namespace Linnet.Simulation.Pathways;

/// <summary>Child protection plans are made, carried by core groups, reviewed by conferences, and ended.</summary>
internal sealed class Protecting(Council council)
{
    private static readonly (CategoryOfAbuse Category, double Share)[] Categories =
    [
        (CategoryOfAbuse.Neglect, 50), (CategoryOfAbuse.Emotional, 37), (CategoryOfAbuse.Physical, 7), (CategoryOfAbuse.Sexual, 4),
        (CategoryOfAbuse.Multiple, 2),
    ];

    private static readonly (AfterProtection What, double Share)[] Next =
    [
        (AfterProtection.ChildInNeedPlan, 75), (AfterProtection.EarlyHelp, 15), (AfterProtection.Declined, 6),
        (AfterProtection.Nothing, 4),
    ];

    private static readonly double[] EndsAtReview = [0.25, 0.55, 0.6, 0.7];

    private Narrator Narrator => council.Narrator;

    private PlanWays Ways => council.Ways.Plans;

    /// <summary>From the day of the conference that decided on it.</summary>
    public IEnumerable<Time> Protect(Family family, Case work, Piece? from)
    {
        var dice = family.Dice;
        var chair = council.Workforce.ReviewerOf(family);
        council.InNeed.End(work, EndOfNeedPlan.ToProtection);
        var category = dice.Weighted(Categories);
        var plan = Narrator.Open(
            work.Children,
            _ => new ProtectionPlanStarted
            {
                Category = category,
                VisitEvery = VisitsSetByPlan.EveryTenWorkingDays,
                Outline = council.Phrases.Outcomes(),
            },
            chair.Id,
            from);
        work.ProtectionPlan = plan;
        council.Sharing.Move(work, TeamKind.Locality, Stage.Protection);
        council.Diary.Begin(council.Visiting.See(work, plan, first: 8, every: 10, statutory: true));
        council.Diary.Begin(CoreGroups(work, plan));
        council.Diary.Begin(council.Agreeing.WriteOut(work, plan, LongPlan.Protection));
        council.Diary.Begin(council.Oversight.LookAtLongPlan(work, plan, LongPlan.Protection));

        var circle = council.Minuting.Circle(MeetingKind.ReviewConference);
        var next = dice.Weighted(Next);
        for (var review = 0; !plan.Closed; review++)
        {
            var days = review == 0 ? dice.Between(76, 88) : dice.Between(150, 178);
            if (dice.Chance(Ways.ReviewsPutOff)) days += dice.Between(5, Ways.ReviewsPutOffByUpTo);
            var on = Narrator.Office(Narrator.Today.PlusDays(days), dice);
            council.Diary.Begin(council.Minuting.Call(work, MeetingKind.ReviewConference, circle, on.Day, plan));
            yield return on;
            if (work.Closed || plan.Closed) yield break;
            if (work.PreProceedings is null && dice.Chance(0.1 * council.Ways.Care.ComesReadily))
            {
                Review(plan, chair, review, ends: true, dice);
                council.Minuting.Held(work.Children, MeetingKind.ReviewConference, circle, chair.Id);
                council.Diary.Begin(council.AfterMeetings.Send(work, ConferenceKind.Review, chair));
                council.InCare.Enter(family, work);
                yield break;
            }

            var ends = dice.Chance(EndsAtReview[Math.Min(review, EndsAtReview.Length - 1)]);
            Review(plan, chair, review, ends, dice);
            council.Minuting.Held(work.Children, MeetingKind.ReviewConference, circle, chair.Id);
            council.Diary.Begin(council.AfterMeetings.Send(work, ConferenceKind.Review, chair));
            if (!ends) council.Diary.Begin(council.Challenging.AtReview(work, plan, chair));
            if (ends) End(work, plan, chair, next);
        }

        if (next == AfterProtection.ChildInNeedPlan) council.Diary.Begin(council.InNeed.Plan(family, work, plan));
        else council.Assessing.Close(family, work, EndOfNeed.ServicesEnded);
    }

    private IEnumerable<Time> CoreGroups(Case work, Piece plan)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        var next = dice.Between(6, 10);
        var circle = council.Minuting.Circle(MeetingKind.CoreGroup);
        while (true)
        {
            var on = council.Meeting(next, dice);
            council.Diary.Begin(council.Minuting.Call(work, MeetingKind.CoreGroup, circle, on.Day, plan));
            yield return on;
            if (plan.Closed || work.Closed) yield break;
            Narrator.WriteUp(
                plan,
                _ => new CoreGroup
                {
                    OtherAgencyThere = dice.Chance(0.97),
                    ParentThere = dice.Chance(0.9),
                    PlanInDetail = true,
                    Account = council.Phrases.OfMeeting(),
                },
                work.Writer);
            council.Minuting.Held(work.Children, MeetingKind.CoreGroup, circle, work.Writer);
            if (work.PreProceedings is null && dice.Chance(council.Ways.Court.TakenToLegalPlanning))
                council.Diary.Begin(council.BeforeTheCourt.Warn(work.Children[0].Family, work));
            next = dice.Between(20, 28);
        }
    }

    private void Review(Piece plan, Colleague chair, int review, bool ends, Dice dice) =>
        Narrator.WriteUp(
            plan,
            child => new ReviewConference
            {
                Which = review == 0 ? ReviewOrdinal.First : ReviewOrdinal.Later,
                Quorate = true,
                Decision = ends ? ReviewDecision.PlanEnds : ReviewDecision.PlanContinues,
                TookPart = child.AgeOn(Narrator.Today) < 5 ? TookPart.TooYoung : dice.Chance(0.3) ? TookPart.Attended : TookPart.SentViews,
                Reasons = council.Phrases.Reasons(),
            },
            chair.Id);

    private void End(Case work, Piece plan, Colleague chair, AfterProtection next)
    {
        Narrator.Tell(plan, _ => new ProtectionPlanEnded { Why = EndOfProtection.NoLongerNeeded, Next = next }, chair.Id);
        plan.Closed = true;
        work.ProtectionPlan = null;
    }
}
