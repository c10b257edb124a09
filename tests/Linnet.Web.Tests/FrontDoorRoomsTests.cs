using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>The rooms beside the board: decided, passed on, out of hours, police, incident review, agencies, consultations.</summary>
public sealed class FrontDoorRoomsTests(TestCluster cluster)
{
    // Monday 30 March at 20:00 is when the incident was; the police told of it on Tuesday 31 March at 09:00. Another was on 20 March and told ten days later.
    private static readonly Guid Prompt = Guid.CreateVersion7();
    private static readonly Guid Late = Guid.CreateVersion7();

    private static readonly Entry[] TwoIncidents =
    [
        .. Named("1", "Ada", "Brill"), .. Named("2", "Ben", "Crane"),
        Happened("1", "2026-03-30T20:00", new PoliceIncident { Kind = IncidentKind.DomesticAbuse }, "2026-03-31") with { Strand = Prompt },
        Happened("1", "2026-03-31T09:00", new Contact { From = ContactSource.Police, Agency = "Mid Shire Police" }) with { Id = Prompt },
        Happened("2", "2026-03-20T20:00", new PoliceIncident { Kind = IncidentKind.ChildAtRisk }, "2026-03-30") with { Strand = Late },
        Happened("2", "2026-03-30T10:00", new Contact { From = ContactSource.Police, Agency = "Mid Shire Police" }) with { Id = Late },
    ];

    [Fact]
    [Capability("S025")]
    public async Task Police_notifications_say_how_late_each_is_by_force_and_whether_that_was_taken_up()
    {
        await using var council = await WithAsync(cluster, TwoIncidents);
        var worker = await council.SignInAsync("W1");
        var page = await worker.OpenAsync("/front-door/police");
        page.AssertSays("Mid Shire Police 2 1 (50%) 10 days 0 of 1");
        page.AssertSays("Ben Crane A child was hurt, neglected or at risk 20 March 2026 at 8pm 30 March 2026 at 10am Late: 10 days Mid Shire Police Not yet Not yet");
        page.AssertSays("Ada Brill Domestic abuse 30 March 2026 at 8pm 31 March 2026 at 9am In time: 1 day");

        var contact = page.LinkTo("Ben Crane");
        await worker.SendAsync(await worker.OpenAsync(contact), $"{contact}?step=challenge", ("challenge-happened", "31/3/2026"), ("challenge-agency", "police"),
            ("challenge-about", "told-late"), ("challenge-account", "They will send the night's list by eight."));
        (await worker.OpenAsync("/front-door/police")).AssertSays("Mid Shire Police 2 1 (50%) 10 days 1 of 1");
    }

    [Fact]
    [Capability("S023")]
    public async Task The_daily_review_decides_on_each_incident_with_who_was_there_and_who_does_it()
    {
        await using var council = await WithAsync(cluster, TwoIncidents);
        var manager = await council.SignInAsync("M1");
        var page = await manager.OpenAsync("/front-door/incident-review");
        page.AssertSays("2 incidents to look at");
        // Told on Monday, not looked at on Tuesday.
        page.AssertSays("Ben Crane A child was hurt, neglected or at risk, 20 March 2026 at 8pm; told 30 March 2026 at 10am. Not looked at for 1 day");
        var line = page.LineOf("Ben Crane");

        var unanswered = await manager.SendAsync(page, "/front-door/incident-review", ("happened", "31/3/2026"), ("meeting", "daily"));
        unanswered.AssertSays("Answer at least one incident: what was decided, and who does it");
        var after = await manager.SendAsync(unanswered, "/front-door/incident-review", ("happened", "31/3/2026"), ("happenedTime", "09:30"), ("meeting", "daily"), ("present", "police"), ("present", "health"),
            ($"{line}decision", "early-help"), ($"{line}owner", "W1"));

        after.AssertSays("Recorded for 1 incident.");
        after.AssertSays("1 incident to look at");
        after.AssertSays("31 March 2026 1 1 1 of 1");
        after.AssertSays("30 March 2026 1 0 0 of 0");
        (await manager.OpenAsync("/children/2/timeline")).AssertSays("Agencies looked at the incident together: early help.");
    }

    [Fact]
    [Capability("S024")]
    public async Task Domestic_abuse_is_triaged_together_with_what_each_agency_tells()
    {
        await using var council = await WithAsync(cluster, TwoIncidents);
        var manager = await council.SignInAsync("M1");
        const string triage = "/front-door/incident-review?meeting=domestic-abuse";
        var page = await manager.OpenAsync(triage);
        page.AssertSays("1 incident to look at");
        Assert.DoesNotContain("Ben Crane", page.Says, StringComparison.Ordinal);
        var line = page.LineOf("Ada Brill");

        var after = await manager.SendAsync(page, triage, ("happened", "31/3/2026"), ("happenedTime", "10:00"), ("meeting", "domestic-abuse"), ("present", "police"), ("present", "domestic-abuse"),
            ($"{line}decision", "social-work"), ($"{line}owner", "M1"), ($"{line}account", "Police: third call-out. School: she was quiet."));

        after.AssertSays("Recorded for 1 incident.");
        after.AssertSays("Every incident has been looked at together.");
        (await manager.OpenAsync("/front-door/police")).AssertSays("31 March 2026: social work");
    }

    [Fact]
    [Capability("S032")]
    [Capability("S033")]
    public async Task What_was_done_at_night_is_held_until_the_team_of_the_day_takes_it_over()
    {
        await using var council = await WithAsync(cluster, Named("1", "Ada", "Brill"));
        var worker = await council.SignInAsync("W1");
        var taken = await worker.SendAsync(await worker.OpenAsync("/front-door/contact?child=1"), "/front-door/contact",
            ("happened", "30/3/2026"), ("happenedTime", "21:40"), ("from", "police"), ("outOfHours", "yes"), ("asSaid", "Found alone at the station."),
            ("night-account", "Taken to her aunt with the police."), ("night-childSafe", "made-safe"), ("night-tookPart", "police"), ("night-needed", "at-once"));
        taken.AssertSays("30 March 2026 at 9:40pm, out of hours");

        var day = await council.SignInAsync("M1");
        var held = await day.OpenAsync("/front-door/out-of-hours");
        // Monday night: to be taken over by ten on Tuesday morning; it is half past twelve.
        held.AssertSays("Ada Brill 30 March 2026 at 9:40pm Robin Ashdown Police Yes, because of what was put in place Something to be done at once Due 31 March 2026 at 10am · 3 hours overdue");
        var stopped = await day.SendAsync(held, "/front-door/out-of-hours", ("child", ""), ("happened", "31/3/2026"), ("happenedTime", "12:00"));
        stopped.AssertSays("Select the child who is taken over");
        var over = await day.SendAsync(stopped, "/front-door/out-of-hours", ("child", "1"), ("happened", "31/3/2026"), ("happenedTime", "12:00"), ("next", "Visit the aunt this afternoon."), ("owner", "W1"));

        over.AssertSays("Taken over. The out-of-hours team can see that you have it.");
        over.AssertSays("Everything the out-of-hours team did has been taken over.");
        // From 21:40 to noon is 14 whole hours; what was done has the hour of the contact.
        over.AssertSays("1 piece of work out of hours; from the contact until something was done, 0 hours in the middle; from then until it was taken over, 14 hours in the middle.");
        (await day.OpenAsync("/children/1/timeline")).AssertSays("Visit the aunt this afternoon.");
    }

    [Fact]
    [Capability("S027")]
    public async Task A_delay_by_an_agency_is_counted_for_it_and_says_what_keeps_the_child_safe_meanwhile()
    {
        var contact = Happened("1", "2026-03-26T09:00", new Contact { From = ContactSource.School, Rating = ContactRating.Red });
        await using var council = await WithAsync(cluster, [.. Named("1", "Ada", "Brill"), contact]);
        var manager = await council.SignInAsync("M1");
        var here = $"/front-door/contacts/1/{contact.Id}";
        (string, string)[] delay = [("delay-happened", "26/3/2026"), ("delay-happenedTime", "14:00"), ("delay-agency", "police"), ("delay-what", "discussion")];

        var stopped = await manager.SendAsync(await manager.OpenAsync(here), $"{here}?step=delay", [.. delay, ("delay-safeMeanwhile", "yes")]);
        stopped.AssertSays("Say what is in place and who does it");
        await manager.SendAsync(stopped, $"{here}?step=delay", [.. delay, ("delay-safeMeanwhile", "no")]);

        var held = await manager.OpenAsync("/front-door/agencies");
        held.AssertSays("Ada Brill Police The strategy discussion cannot be held 26 March 2026 at 2pm 5 Nothing is in place");
        held.AssertSays("Police The strategy discussion cannot be held 1 5");

        await manager.SendAsync(await manager.OpenAsync("/children/1/add/strategy-discussion"), "/children/1/add/strategy-discussion",
            ("happened", "31/3/2026"), ("decision", "no-enquiry"), ("tookPart", "police"));
        (await manager.OpenAsync("/front-door/agencies")).AssertSays("No child is recorded as waiting for an agency.");
    }

    [Fact]
    [Capability("S022")]
    public async Task Advice_given_to_professionals_is_kept_and_shows_after_how_many_a_contact_followed()
    {
        await using var council = await WithAsync(cluster, [.. Named("1", "Ada", "Brill"), Happened("1", "2026-03-27T10:00", new Contact { From = ContactSource.School })]);
        var worker = await council.SignInAsync("W1");
        const string here = "/front-door/consultations";
        (string, string)[] advice = [("agency", "education"), ("organisation", "Elm Street Primary"), ("outcome", "go-on")];

        var stopped = await worker.SendAsync(await worker.OpenAsync(here), here, [("happened", "24/3/2026"), .. advice, ("child", "nobody")]);
        stopped.AssertSays("No child with the identifier nobody is in the record.");
        stopped.AssertSays("Enter an answer to 'What were they advised?'");
        var unnamed = await worker.SendAsync(stopped, here, [("happened", "24/3/2026"), .. advice, ("advice", "Speak with the mother first.")]);
        unnamed.AssertSays("24 March 2026: School, college or nursery, Elm Street Primary, by Robin Ashdown. Go on supporting the child themselves");
        var named = await worker.SendAsync(unnamed, here, [("happened", "25/3/2026"), .. advice, ("child", "1"), ("advice", "Write down what she says.")]);

        // One of the two was about a named child, of whom a contact came two days later.
        named.AssertSays("March 2026 School, college or nursery 2 1 1 of 1");
    }

    [Fact]
    [Capability("S015")]
    [Capability("S028")]
    public async Task Decided_today_shows_outcome_and_level_and_how_long_clear_and_unclear_risks_waited()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Named("1", "Ada", "Brill"), .. Named("2", "Ben", "Crane"),
            .. Decided("1", "2026-03-31T08:00", "2026-03-31T10:30", RiskClarity.Clear, ThresholdLevel.Statutory),
            .. Decided("2", "2026-03-26T09:00", "2026-03-31T11:00", RiskClarity.MoreNeeded, ThresholdLevel.EarlyHelp),
        ]);
        var page = await (await council.SignInAsync("H1")).OpenAsync("/front-door/decided");

        page.AssertSays("Ada Brill 31 March 2026 at 10:30am Referral 4: social work, in need or in need of protection Morgan Tull 2 Not yet");
        page.AssertSays("2 contacts arrived and 2 were decided. In the last seven days 2 arrived and 2 were decided.");
        // Thursday 9:00 to Tuesday 11:00 is five days and two hours, less the hour of 29 March: 121.
        page.AssertSays("Middle wait where the risk was clear 2 hours Middle wait where more had to be known 121 hours");
        page.AssertSays("Decided by a named manager 2 of 2 What was known before was read 0 of 2 Consent, or why not, on the record 0 of 2 Every check back before the decision 0 of 2");
    }

    [Fact]
    [Capability("S026")]
    public async Task Passed_on_shows_who_waits_for_a_team_and_how_long_teams_took()
    {
        var decided = Decided("1", "2026-03-30T08:00", "2026-03-30T10:00", RiskClarity.Clear, ThresholdLevel.Statutory);
        var taken = Decided("2", "2026-03-30T08:00", "2026-03-30T10:00", RiskClarity.Clear, ThresholdLevel.Statutory);
        await using var council = await WithAsync(cluster,
        [
            .. Named("1", "Ada", "Brill"), .. Named("2", "Ben", "Crane"), .. decided, .. taken,
            Happened("1", "2026-03-30T10:00", new ContactPassed { To = Destination.SocialWork, Team = "East" }) with { Strand = decided[0].Id },
            Happened("2", "2026-03-30T10:00", new ContactPassed { To = Destination.SocialWork, Team = "West" }) with { Strand = taken[0].Id },
            Happened("2", "2026-03-30T15:00", new PassingAnswered { TakenUp = true, By = "W1" }) with { Strand = taken[0].Id },
        ]);
        var page = await (await council.SignInAsync("M1")).OpenAsync("/front-door/passed-on");

        page.AssertSays("Ada Brill Referral East 30 March 2026 at 10am Due 31 March 2026");
        Assert.DoesNotContain("Ben Crane", page.Says, StringComparison.Ordinal);
        page.AssertSays("A social work team 1 5 hours 0");
    }

    [Fact]
    [Capability("S031")]
    public async Task Unassessed_risk_is_a_room_of_the_front_door_and_a_worker_is_not_shown_it()
    {
        await using var council = await WithAsync(cluster, [.. Named("1", "Ada", "Brill"), Happened("1", "2026-03-10T09:00", new Contact { From = ContactSource.School })]);
        var manager = await council.SignInAsync("M1");

        var page = await manager.OpenAsync((await manager.OpenAsync("/front-door")).LinkTo("Unassessed risk"));

        // 10 to 31 March is 21 days.
        page.AssertSays("Ada Brill Contact 10 March 2026 21");
        var worker = await council.SignInAsync("W1");
        Assert.DoesNotContain((await worker.OpenAsync("/front-door")).Links(), l => l.Words == "Unassessed risk");
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.OpenAsync("/front-door/unassessed-risk")).Status);
    }

    private static Entry[] Decided(string child, string received, string decided, RiskClarity clarity, ThresholdLevel level)
    {
        var contact = Happened(child, received, new Contact { From = ContactSource.School, Clarity = clarity });
        return
        [
            contact,
            Happened(child, decided, new ContactDecision { Outcome = ContactOutcome.Referral, Threshold = level, Manager = "M1", Reasons = "Known." }) with { Strand = contact.Id },
        ];
    }

    private static Entry[] Named(string id, string given, string family) =>
        [Happened(id, "2026-01-05", new ChildDetails { GivenNames = given, FamilyName = family, BornOn = Day("2015-01-01") })];
}
