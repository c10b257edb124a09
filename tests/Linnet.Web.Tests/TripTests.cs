using System.Net;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class TripTests(TestCluster cluster)
{
    private const string Trip = "/children/1001/add/visit";

    // Two of one family, both on protection plans since 2 February 2026 and last seen on 16 February: 43 days before 31 March.
    private static readonly Entry[] Family =
    [
        .. OnAPlan("1001", "Amira", "2017-05-04"),
        .. OnAPlan("1002", "Idris", "2020-11-19"),
        Happened("1003", "2026-02-02", new ChildDetails { GivenNames = "Wren", FamilyName = "Other", BornOn = Day("2019-01-01"), Family = "F9" }),
    ];

    [Fact]
    public async Task One_trip_is_a_line_for_each_child_with_the_childs_own_words()
    {
        await using var council = await WithAsync(cluster, Family);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Trip);

        var after = await worker.SendAsync(form, Trip, ("happened", "30/3/2026"), ("happenedTime", "16:10"), ("place", "home"), ("statutory", "yes"),
            ("seen", "alone"), ("childsWords", "I sleep at nan's now."), ("1002-seen", "not-alone"), ("1002-whyNotAlone", "child-refused"), ("1002-bedroomSeen", "yes"));

        after.AssertSays("Visit recorded for 2 children. The clocks have moved.");
        after.AssertSays("Amira has not been seen for 1 day.");
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("I sleep at nan's now.");
        var brother = await worker.OpenAsync("/children/1002/timeline");
        brother.AssertSays("30 March 2026 at 4:10pm The child was seen, not alone.");
        Assert.DoesNotContain("nan's", brother.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("Wren", form.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_who_was_not_seen_on_the_trip_goes_on_waiting_and_one_left_blank_has_no_visit()
    {
        await using var council = await WithAsync(cluster, Family);
        var worker = await council.SignInAsync("W1");

        var after = await worker.SendAsync(await worker.OpenAsync(Trip), Trip, ("happened", "30/3/2026"), ("seen", "not-seen"));

        after.AssertSays("Amira has not been seen for 43 days.");
        (await worker.OpenAsync("/children/1002")).AssertSays("Idris has not been seen for 43 days.");
        (await worker.OpenAsync("/children/1002/timeline")).AssertSays("3 entries");
    }

    [Fact]
    public async Task A_trip_that_cannot_be_taken_for_one_child_is_taken_for_none_and_all_that_was_typed_is_given_back()
    {
        await using var council = await WithAsync(cluster, Family);
        var worker = await council.SignInAsync("W1");

        var again = await worker.SendAsync(await worker.OpenAsync(Trip), Trip, ("happened", "30/3/2026"), ("seen", "alone"), ("1002-childsWords", "He waved."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("There is a problem Select an answer to 'Was the child seen?'");
        Assert.Contains("#1002-seen", again.Html, StringComparison.Ordinal);
        Assert.Equal("He waved.", again.TypedInto("1002-childsWords"));
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("3 entries");
    }

    private static IEnumerable<Entry> OnAPlan(string id, string name, string born) =>
    [
        Happened(id, "2026-02-02", new ChildDetails { GivenNames = name, FamilyName = "Castellan", BornOn = Day(born), Family = "F1" }),
        Happened(id, "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
        Happened(id, "2026-02-16", new Visit { Seen = Seen.Alone, Statutory = true }),
    ];
}
