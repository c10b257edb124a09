using Linnet.Need;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class RecordOfPlansTests
{
    private static readonly Circumstances On1June = new(Day("2026-06-01"), new(Day("2026-06-01")));

    public static TheoryData<Particulars, string> Said =>
        new()
        {
            {
                new NeedOpened { PrimaryNeed = PrimaryNeed.AcuteStress },
                "The child became open to children's services."
            },
            { new NeedPlanStarted(), "A child in need plan began." },
            {
                new NeedPlanReviewed { Decision = NeedPlanDecision.Continues },
                "The child in need plan was reviewed: the plan goes on."
            },
            {
                new NeedPlanEnded { Why = EndOfNeedPlan.ToEarlyHelp },
                "The child in need plan ended: early help goes on with the family."
            },
            {
                new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect },
                "A child protection plan began: neglect."
            },
            { new ProtectionPlanEnded(), "The child protection plan ended." },
            {
                new CategoryOfAbuseChanged { Category = CategoryOfAbuse.Physical },
                "The category of the child protection plan became physical abuse."
            },
            {
                new ReviewConference { Quorate = false },
                "A review conference met with too few agencies. It does not count as the review."
            },
            { new CoreGroup(), "The core group met." },
            {
                new AdvocateOffered { Answer = AdvocateAnswer.Accepted },
                "The child was offered an advocate: wants one."
            },
            {
                new LongPlanReviewed
                {
                    Plan = LongPlan.Need,
                    Checkpoint = PlanCheckpoint.SixMonths,
                    Decision = LongPlanDecision.TowardsEnd,
                },
                "A senior manager looked at a child in need plan that has run for 6 months: it is brought to its end."
            },
            {
                new RepeatPlanReviewed { Learning = "" },
                "The head of service looked at why the child needs a protection plan again."
            },
            {
                new ChairChallenge { About = ChallengeAbout.NotSeen, Asked = "" },
                "The conference chair challenged the work with the child: the child is not seen as agreed."
            },
            {
                new ChallengeAnswered { Level = ChallengeLevel.HeadOfService, ChairContent = true },
                "The challenge was answered by the head of service, and the chair is content."
            },
            {
                new ChallengeResolved { How = ChallengeEnd.Withdrawn },
                "The chair's challenge came to its end: the chair withdrew it."
            },
            { new NeedPlanDeclined(), "The family declined a child in need plan." },
            {
                new NotSeenTakenUp { Level = NotSeenLevel.TeamManager, Decision = NotSeenDecision.Police },
                "That the child has not been seen was taken to the team manager: the police are asked to see the child."
            },
            {
                new VisitWrittenUp { Account = "" },
                "The record of the visit was completed."
            },
            {
                new ActionAgreed
                {
                    From = ActionFrom.Conference,
                    Owner = ActionOwner.Parent,
                    By = Day("2026-06-12"),
                    What = "",
                },
                "An action was agreed in a conference or review, for a parent or carer, by 12 June 2026."
            },
            {
                new ActionGivenAnotherDay { By = Day("2026-06-19"), Reasons = "" },
                "An agreed action was given another day: 19 June 2026."
            },
            {
                new ActionDone { Result = ActionResult.NoDifference },
                "An agreed action came to its end: it was done and made no difference."
            },
            {
                new MeetingBooked { What = BookedMeeting.CoreGroup, For = Day("2026-06-12") },
                "A core group was booked for 12 June 2026."
            },
        };

    [Theory]
    [MemberData(nameof(Said))]
    public void Says_what_happened_to_the_child(Particulars particulars, string sentence) => Assert.Equal(sentence, particulars.Sentence);

    public static TheoryData<Particulars, string> Refused =>
        new()
        {
            {
                new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect, VisitEvery = VisitsSetByPlan.EverySixWeeks },
                "visitEvery"
            },
            {
                new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect, PreviousPlans = -1 },
                "previousPlans"
            },
            {
                new ReviewConference { VisitEvery = VisitsSetByPlan.EveryTwelveWeeks },
                "visitEvery"
            },
            {
                new MeetingBooked { What = BookedMeeting.Visit, For = Day("2026-05-29") },
                "for"
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Asks_a_person_to_put_right_what_cannot_be(Particulars particulars, string field) =>
        Assert.Contains(particulars.Check(On1June), p => p.Field == field);

    [Fact]
    public void A_meeting_still_to_come_is_a_booking()
    {
        var tomorrow = On1June with { Happened = new(Day("2026-06-02")) };
        Assert.Contains(new ReviewConference().Check(tomorrow), p => p.Field == "happened");
        Assert.Contains(new CoreGroup().Check(tomorrow), p => p.Field == "happened");
        Assert.Contains(new NeedPlanReviewed().Check(tomorrow), p => p.Field == "happened");
    }
}
