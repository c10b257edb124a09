using Linnet.Children;
using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class MeetingsOverviewTests(TestCluster cluster)
{
    private static readonly Entry[] OnAPlan =
    [
        Happened("1001", "2025-06-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2014-05-04") }),
        Happened("1001", "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
    ];

    [Fact]
    public async Task Lists_what_is_booked_overdue_and_without_minutes_and_who_came()
    {
        await using var council = await WithAsync(cluster,
        [
            .. OnAPlan,
            Happened("1001", "2026-02-09", new CoreGroup { OtherAgencyThere = true }),
            Happened("1001", "2026-02-05", new AgencyInvited { Agency = CheckedAgency.Police, Meeting = MeetingKind.CoreGroup }),
            Happened("1001", "2026-02-05", new AgencyInvited { Agency = CheckedAgency.Health, Meeting = MeetingKind.CoreGroup }),
            Happened("1001", "2026-02-09", new AgencyAtMeeting { Agency = CheckedAgency.Health, Meeting = MeetingKind.CoreGroup, How = Attendance.Came }),
            Happened("1001", "2026-02-23", new ReviewConference { Quorate = true, Decision = ReviewDecision.PlanContinues }),
            Happened("1001", "2026-02-23", new FamilyAtMeeting { Meeting = MeetingKind.ReviewConference, TookPart = Participation.SentView }),
            Happened("1001", "2026-03-16", new ConferenceBooked { Which = ConferenceKind.Review, For = Day("2026-07-20") }),
        ]);
        var page = await (await council.SignInAsync("M1")).OpenAsync("/meetings");

        // Six weeks from 9 February is 23 March: eight days ago.
        page.AssertSays("Amira Castellan Another core group Due 23 March 2026 · 8 days overdue");
        page.AssertSays("Amira Castellan Review child protection conference 20 July 2026 Not held yet");
        page.AssertSays("Amira Castellan Core group 9 February 2026 None");
        page.AssertSays("1 conference, counted child by child. Did not come, and sent their view: 1");
        page.AssertSays("Police 1 0 0 0 Health 1 1 0 0");
    }

    [Fact]
    [Capability("S091")]
    public async Task A_chairs_challenge_stays_open_by_age_goes_further_up_when_the_chair_is_not_content_and_ends_when_it_is_done()
    {
        await using var council = await WithAsync(cluster,
        [
            .. OnAPlan,
            Happened("1001", "2026-03-09", new ChairChallenge { About = ChallengeAbout.NotSeen, Asked = "See her this week." }),
        ]);
        var manager = await council.SignInAsync("M1");
        var page = await manager.OpenAsync("/meetings");
        // Raised 22 days before 31 March; an answer within ten working days of 9 March is due on 23 March.
        page.AssertSays("Amira Castellan The child is not seen as agreed 9 March 2026 22 Not answered Answer for Amira Castellan · Resolve for Amira Castellan Due 23 March 2026 · 6 working days overdue");

        var answer = page.LinkTo("Answer for Amira Castellan");
        page = await manager.SendAsync(await manager.OpenAsync(answer), answer, ("happened", "30/3/2026"), ("level", "team-manager"), ("chairContent", "no"), ("answer", "She was away."));
        page.AssertSays("Answered by the team manager; the chair is not content, and it went further up");
        // The whole must end within twenty working days of 9 March, without the two days of Easter: 8 April. An answer from above within ten of 30 March: 15 April.
        page.AssertSays("Due 8 April 2026");

        var resolve = page.LinkTo("Resolve for Amira Castellan");
        page = await manager.SendAsync(await manager.OpenAsync(resolve), resolve, ("happened", "31/3/2026"), ("how", "done"));
        page.AssertSays("No challenge by a conference chair is open.");
    }
}
