using Linnet.Allocation;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class GripTests(TestCluster cluster)
{
    // Tuesday 31 March 2026. Ida and Noor told us on 2 and 16 March and nobody decided; Theo was decided about yesterday.
    private static readonly Linnet.Record.Entry[] AtTheFrontDoor =
    [
        Happened("1", "2026-03-02", new ChildDetails { GivenNames = "Ida", FamilyName = "Brockhurst", BornOn = Day("2015-06-01") }),
        Happened("1", "2026-03-02", new Contact { From = ContactSource.Police }),
        Happened("2", "2026-03-16", new ChildDetails { GivenNames = "Noor", FamilyName = "Haddad", BornOn = Day("2019-06-01") }),
        Happened("2", "2026-03-16", new Contact { From = ContactSource.School }),
        Happened("3", "2026-03-27", new Contact { From = ContactSource.School }),
        Happened("3", "2026-03-31", new ContactDecision { Outcome = ContactOutcome.NoFurtherAction }),
    ];

    [Fact]
    [Capability("S014")]
    public async Task Shows_how_many_contacts_wait_the_longest_and_the_change_since_the_day_before_and_opens_to_the_children()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, AtTheFrontDoor);
        var head = await council.SignInAsync("H1");

        var grip = await head.OpenAsync("/grip");
        var list = await head.OpenAsync(grip.LinkTo("Contacts waiting for a decision"));

        // 2 March to 31 March is 29 days; the day before, the third contact still waited.
        Assert.Equal("Contacts waiting for a decision 2 Longest wait 29 days 1 fewer than the day before", grip.Near("Contacts waiting for a decision", "<li", "</li>"));
        list.AssertSays("2 children.");
        list.AssertSays("Ida Brockhurst a decision on the contact 2 March 2026 29");
        Assert.True(list.Says.IndexOf("Ida", StringComparison.Ordinal) < list.Says.IndexOf("Noor", StringComparison.Ordinal), "the longest overdue comes first");
    }

    [Fact]
    [Capability("S014")]
    public async Task Shows_which_agencies_an_undecided_contact_still_waits_for()
    {
        var (ida, noor) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var council = await CouncilOnScreen.WithAsync(cluster,
        [
            Happened("1", "2026-03-20", new Contact { From = ContactSource.Police }) with { Strand = ida },
            Happened("1", "2026-03-20", new AgencyCheckAsked { Agency = CheckedAgency.Health, Rating = ContactRating.Green }) with { AroseFrom = ida },
            Happened("1", "2026-03-30", new AgencyCheckAsked { Agency = CheckedAgency.Education, Rating = ContactRating.Green }) with { AroseFrom = ida },
            Happened("1", "2026-03-20", new AgencyCheckAsked { Agency = CheckedAgency.Police, Rating = ContactRating.Green }) with { AroseFrom = ida },
            Happened("1", "2026-03-23", new AgencyCheckAnswered { Agency = CheckedAgency.Police, Answer = CheckAnswer.NothingHeld }),
            Happened("2", "2026-03-30", new Contact { From = ContactSource.School }) with { Strand = noor },
        ]);
        var head = await council.SignInAsync("H1");

        var list = await head.OpenAsync("/grip/contacts-undecided");

        // Three working days from Friday 20 March are over on Wednesday 25; Tuesday 31 is 4 later. From Monday 30 March: Thursday 2 April.
        Assert.Contains(
            "a decision on the contact Health, asked 20 March 2026: Due 25 March 2026 · 4 working days overdue "
                + "School, college or nursery, asked 30 March 2026: Due 2 April 2026 · 2 working days left 20 March 2026",
            list.Near("/children/1", "<tr", "</tr>"),
            StringComparison.Ordinal);
        Assert.StartsWith("2 a decision on the contact 30 March 2026", list.Near("/children/2", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.DoesNotContain("Police", list.Near("/children/1", "<tr", "</tr>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_list_cannot_be_known_from_the_files_and_never_nought()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, [Happened("1", "2026-02-02", new ChildDetails { BornOn = Day("2015-06-01") }, recorded: "2026-03-01", imported: true)]);
        await council.AfterExtractAsync("2026-03-01");
        var head = await council.SignInAsync("H1");

        var grip = await head.OpenAsync("/grip");

        grip.AssertSays("Cannot be known from these files");
        Assert.Equal(
            "Contacts waiting for a decision Annex A lists contacts without what was decided.",
            grip.Near("Contacts waiting for a decision", "<div", "</div>"));
        Assert.Contains("extracts that reach to 1 March 2026", grip.SaysAltogether, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_team_manager_the_team_and_others_on_asking()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster,
        [
            Happened("1", "2026-03-02", new WorkAllocated { HeldBy = HeldBy.Duty, Team = "East" }),
            Happened("2", "2026-03-02", new WorkAllocated { HeldBy = HeldBy.Duty, Team = "West" }),
            Happened("3", "2026-03-02", new WorkAllocated { HeldBy = HeldBy.Tray, Team = "West" }),
        ]);
        var manager = await council.SignInAsync("M1");

        var own = await manager.OpenAsync("/grip");
        var every = await manager.OpenAsync("/grip?team=all");
        var west = await manager.OpenAsync("/grip/unallocated?team=West");

        Assert.StartsWith("No worker of their own 1 Longest wait 29 days", own.Near("No worker of their own", "<li", "</li>"), StringComparison.Ordinal);
        Assert.StartsWith("No worker of their own 3 ", every.Near("No worker of their own", "<li", "</li>"), StringComparison.Ordinal);
        west.AssertSays("And 1 to 5 more children on the lists of this page, whose records you may not open");
        (await (await council.SignInAsync("H1")).OpenAsync("/grip/unallocated?team=West")).AssertSays("2 of 3 children.");
    }

    [Fact]
    public async Task Shows_the_past_as_it_was_and_as_it_was_known()
    {
        // Seen on 9 March, written up only on 20 March.
        await using var council = await CouncilOnScreen.WithAsync(cluster,
        [
            Happened("1", "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
            Happened("1", "2026-02-06", new Visit { Seen = Seen.Alone, Statutory = true }),
            Happened("1", "2026-03-09", new Visit { Seen = Seen.Alone, Statutory = true }, recorded: "2026-03-20"),
        ]);
        var head = await council.SignInAsync("H1");

        var asKnownNow = await head.OpenAsync("/children/1?asAt=2026-03-15");
        var asKnownThen = await head.OpenAsync("/children/1?asAt=2026-03-15&knownAt=2026-03-15");

        asKnownNow.AssertSays("has not been seen for 6 days");
        asKnownThen.AssertSays("has not been seen for 37 days");
        Assert.Contains("As at 15 March 2026, as known at the end of 15 March 2026", asKnownThen.SaysAltogether, StringComparison.Ordinal);
        Assert.All(asKnownThen.Links().Where(l => l.Path.StartsWith("/children/1/timeline", StringComparison.Ordinal)), l => Assert.EndsWith("?asAt=2026-03-15&knownAt=2026-03-15", l.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("31/2/2026", "'31/2/2026' is not a date. Write it like 31/3/2026")]
    [InlineData("1/4/2026", "1 April 2026 is in the future. Give today or an earlier day")]
    public async Task A_day_that_cannot_be_shown_is_said_and_today_is_shown(string typed, string says)
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync($"/grip?asAt={Uri.EscapeDataString(typed)}");

        Assert.Contains(says, page.SaysAltogether, StringComparison.Ordinal);
        Assert.Contains("As at today, 31 March 2026", page.SaysAltogether, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_says_which_page_of_it_is_shown_and_can_be_sorted_without_script()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, Enumerable.Range(100, 120).Select(child =>
            Happened($"{child}", "2026-03-02", new Contact { From = ContactSource.Police })));
        var head = await council.SignInAsync("H1");

        var third = await head.OpenAsync("/grip/contacts-undecided?page=3");
        var sorted = await head.OpenAsync((await head.OpenAsync("/grip/contacts-undecided")).LinkTo("Child"));
        var turned = await head.OpenAsync(sorted.LinkTo("Child"));

        third.AssertSays("120 children, 101 to 120 shown.");
        Assert.Contains("aria-sort=\"ascending\"", sorted.Html, StringComparison.Ordinal);
        Assert.Contains("aria-sort=\"descending\"", turned.Html, StringComparison.Ordinal);
        Assert.Contains(">219</a>", turned.Html, StringComparison.Ordinal);
    }
}
