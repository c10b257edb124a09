using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>The board: every contact nobody has decided, danger first, with the hours it has waited and what for.</summary>
public sealed class FrontDoorBoardTests(TestCluster cluster)
{
    private static readonly Entry Green = Happened("1", "2026-03-30T08:30", new Contact { From = ContactSource.School, Rating = ContactRating.Green, Clarity = RiskClarity.MoreNeeded });
    private static readonly Entry Red = Happened("2", "2026-03-31T11:00", new Contact { From = ContactSource.Police, Rating = ContactRating.Red, Clarity = RiskClarity.Clear, Worry = Worry.DomesticAbuse });
    private static readonly Entry Old = Happened("3", "2026-03-23T12:30", new Contact { From = ContactSource.GeneralPractitioner });

    private static readonly Entry[] Three =
    [
        .. Named("1", "Ada", "Brill", "2015-01-01"), .. Named("2", "Ben", "Crane", "2024-01-01"), .. Named("3", "Cal", "Dunn", "2010-01-01"), Green, Red, Old,
        Happened("1", "2026-03-30T09:00", new ContactConsent { Consent = FamilyConsent.Given, Who = [ConsentGiver.Parent] }) with { Strand = Green.Id },
        Asked("1", CheckedAgency.Police, "2026-03-30T09:30") with { AroseFrom = Green.Id },
        Asked("1", CheckedAgency.Health, "2026-03-30T09:30") with { AroseFrom = Green.Id },
        Happened("1", "2026-03-30T14:00", new AgencyCheckAnswered { Agency = CheckedAgency.Police, Answer = CheckAnswer.NothingHeld }),
        Happened("3", "2026-03-24T09:00", new ContactProposed { Outcome = ContactOutcome.Advice, By = "W1" }) with { Strand = Old.Id },
    ];

    [Fact]
    [Capability("S014")]
    [Capability("S028")]
    public async Task Shows_danger_first_then_least_time_left_with_the_hours_waited_and_what_for()
    {
        await using var council = await WithAsync(cluster, Three);
        var board = await (await council.SignInAsync("M1")).OpenAsync("/front-door");

        // Red came at 11:00 today: one whole hour. Cal: from noon and a half on 23 March, eight days of 24 hours, less the hour the clocks went forward on 29 March: 191.
        // Ada: from 8:30 yesterday to 12:30 today, 28 hours.
        Assert.True(board.Says.IndexOf("Ben Crane", StringComparison.Ordinal) < board.Says.IndexOf("Cal Dunn", StringComparison.Ordinal));
        Assert.True(board.Says.IndexOf("Cal Dunn", StringComparison.Ordinal) < board.Says.IndexOf("Ada Brill", StringComparison.Ordinal));
        Assert.Contains("A decision, no check made 1 ", board.Near("/front-door/contacts/2/", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.Contains("A manager 191 ", board.Near("/front-door/contacts/3/", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.Contains("Yes Checks, 1 of 2 back 28 ", board.Near("/front-door/contacts/1/", "<tr", "</tr>"), StringComparison.Ordinal);
        board.AssertSays("Over 24 hours 2 Waiting on checks 1 Waiting on a manager 1 Arrived today 1");
        // Cal's contact of Monday 23 March was due on the 24th: seven days past on the 31st. Ada's of the 30th is due today.
        board.AssertSays("Past the limit, added up: 7 days over 1 contact.");
        board.AssertSays("Waiting up to 24 hours: 1, up to 3 days: 1 and longer: 1. The longest: 191 hours.");
        board.AssertSays("A manager last looked: not recorded");
    }

    [Fact]
    public async Task A_tile_and_a_filter_open_to_the_contacts_they_count()
    {
        await using var council = await WithAsync(cluster, Three);
        var manager = await council.SignInAsync("M1");
        var board = await manager.OpenAsync("/front-door");

        var checks = await manager.OpenAsync(board.LinkTo("Waiting on checks"));
        checks.AssertSays("1 of 3 contacts.");
        checks.AssertSays("Ada Brill");
        Assert.DoesNotContain("Cal Dunn", checks.Says, StringComparison.Ordinal);
        (await manager.OpenAsync("/front-door?worry=domestic-abuse&age=1-4")).AssertSays("1 of 3 contacts.");
        (await manager.OpenAsync("/front-door?age=16-17")).AssertSays("Cal Dunn");
    }

    [Fact]
    public async Task Is_the_front_door_of_the_menu_and_each_child_shown_is_a_look()
    {
        await using var council = await WithAsync(cluster, Three);
        var worker = await council.SignInAsync("W1");
        Assert.Equal("/front-door", (await worker.OpenAsync("/my-work")).LinkTo("Front door"));

        await worker.OpenAsync("/front-door");
        Assert.Contains("front-door", await council.LooksAtAsync("child:2"));
    }

    private static Entry[] Named(string id, string given, string family, string born) =>
        [Happened(id, "2026-01-05", new ChildDetails { GivenNames = given, FamilyName = family, BornOn = Day(born) })];

    private static Entry Asked(string child, CheckedAgency agency, string on) => Happened(child, on, new AgencyCheckAsked { Agency = agency, Rating = ContactRating.Green });
}
