using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Audits;
using Linnet.Conferences;
using Linnet.Exploitation;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Practice;
using Linnet.Standards;
using Linnet.Supervision;
using Linnet.Visits;
using Linnet.Waiting;
using Linnet.Workers;

namespace Linnet.Simulation.Tests;

/// <summary>Whatever day the demonstration ends on, there is something to find in it, beside much that goes well.</summary>
public sealed class DemonstrationTests
{
    private const ulong Seed = 2;

    public static TheoryData<string> Days => ["2026-04-10", "2026-11-21", "2026-12-07", "2027-03-01"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Somebody_looking_finds_children_at_whom_nobody_is_looking(string lastDay)
    {
        var council = On(lastDay);
        var unallocated = council.List(AllocationWaits.Unallocated, council.LastDay);
        Assert.True(unallocated.Count >= 3, $"{unallocated.Count} unallocated");
        Assert.True(unallocated.OldestDays >= 14, $"for {unallocated.OldestDays} days");
        Assert.True(council.List(AllocationWaits.HeldOnDuty, council.LastDay).Count >= 2);
        Assert.True(council.List(VisitWaits.NotSeenInTime, council.LastDay).Count >= 1);
        Assert.True(council.List(AssessmentWaits.AssessmentsPastTime, council.LastDay).Count >= 2);
        Assert.True(council.List(ConferenceWaits.MinutesLate, council.LastDay).Count >= 1);
        Assert.Contains(council.Clocks(AssessmentStandards.WithinFortyFiveDaysOfReferral, council.LastDay), c => c.Restarted);
        Assert.Contains(council.Clocks("contact-decision", council.LastDay), c => c.State == ClockState.MetLate && c.DaysWaited >= 7);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Most_of_the_work_goes_well(string lastDay)
    {
        var council = On(lastDay);
        var seen = council.Clocks("cp-visit", council.LastDay).Concat(council.Clocks("cin-visit", council.LastDay))
            .Where(c => c.State is ClockState.MetInTime or ClockState.MetLate)
            .ToArray();
        Assert.True(seen.Count(c => c.State == ClockState.MetInTime) > seen.Length * 0.85);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Most_of_what_the_rooms_ask_about_was_written_down_and_some_of_it_was_not(string lastDay)
    {
        var council = On(lastDay);
        var year = council.Entries.Where(e => e.Happened.Day > council.LastDay.PlusMonths(-12)).Select(e => e.Particulars).ToList();
        var decided = year.OfType<ContactDecision>().ToList();
        Mostly(decided.Count(d => d.HistoryRead == true), decided.Count);
        Mostly(decided.Count(d => d.Threshold is not null), decided.Count);
        Mostly(year.OfType<ContactConsent>().Count(), year.OfType<Contact>().Count());
        Mostly(year.OfType<PlanMeetingMinutes>().Count(), year.OfType<CoreGroup>().Count() + year.OfType<NeedPlanReviewed>().Count());
        Mostly(year.OfType<AgencyAtMeeting>().Count(a => a.How == Attendance.Came), year.OfType<AgencyInvited>().Count());
        Mostly(year.OfType<AssessmentTimescaleSet>().Count(), year.OfType<AssessmentStarted>().Count());
        Mostly(year.OfType<ManagementDecision>().Count(d => d.CheckBy is not null), year.OfType<ManagementDecision>().Count());
        Mostly(year.OfType<ActionDone>().Count(), year.OfType<ActionAgreed>().Count());

        static void Mostly(int written, int all) => Assert.InRange((double)written / all, 0.55, 0.99);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_rooms_of_exploitation_of_moves_between_teams_of_audits_and_of_the_councils_own_practice_have_something_in_them(string lastDay)
    {
        var council = On(lastDay);
        var written = council.Entries.Select(e => e.Particulars).ToLookup(p => p.GetType());
        var significant = written[typeof(ExploitationRiskAssessed)].Cast<ExploitationRiskAssessed>().Count(r => r.Level == ExploitationLevel.Significant);
        Assert.InRange(written[typeof(ExploitationPlanAgreed)].Count(), 2, significant);
        Assert.InRange(written[typeof(TransferSentBack)].Count(), 2, written[typeof(TransferProposed)].Count() * 3 / 4);
        Assert.Contains(written[typeof(TransferAgreed)].Cast<TransferAgreed>(), t => t.Gaps is { Count: > 0 });
        Assert.Equal(Enum.GetValues<AuditGrade>(), written[typeof(AuditFinding)].Cast<AuditFinding>().Select(a => a.Grade).Distinct().Order());
        Assert.NotEmpty(written[typeof(FrameworkAnswered)]);
        Assert.Equal([ToolPurpose.Neglect, ToolPurpose.DirectWork], written[typeof(ToolUsed)].Cast<ToolUsed>().Select(u => u.For).Distinct().Order());

        // What took place before the front door opened is written up too, or it would be late for ever.
        Assert.InRange(council.List(ConferenceWaits.MinutesLate, council.LastDay).Count, 1, 80);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Nobody_audits_their_own_work_and_no_move_waits_for_an_answer_after_the_work_has_ended(string lastDay)
    {
        var council = On(lastDay);
        Assert.DoesNotContain(council.Entries, e => e.Particulars is AuditFinding a && a.WhoseWork == e.By);
        foreach (var (_, facts) in council.Children(council.LastDay))
        {
            var answered = facts.Where(f => f.Type.Class == typeof(TransferAgreed) || f.Type.Class == typeof(TransferSentBack)).Select(f => f.Strand).ToHashSet();
            var waits = facts.LastOrDefault(f => f.Type.Class == typeof(TransferProposed) && !answered.Contains(f.Strand));
            Assert.False(waits is not null && facts.Any(f => f.Type.Class == typeof(CaseClosed) && f.Recorded > waits.Recorded));
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void It_is_small_enough_to_load_in_seconds_and_has_everybody_to_sign_in_as(string lastDay)
    {
        var council = On(lastDay);
        Assert.InRange(council.Entries.Count, 15_000, 40_000);
        Assert.InRange(council.Children(council.LastDay).Count(), 400, 700);
        var posts = council.Entries.Select(e => e.Particulars).OfType<WorkerDetails>().Select(w => w.Post).Distinct();
        Assert.Equal(
            [
                Post.SocialWorker, Post.TeamManager, Post.HeadOfService, Post.Director, Post.Analyst, Post.ReviewingOfficer,
                Post.PersonalAdviser, Post.LeadPractitioner,
            ],
            posts.Order());
    }

    private static Told On(string lastDay) =>
        Told.Of("demonstration", Seed, NodaTime.Text.LocalDatePattern.Iso.Parse(lastDay).Value);
}
