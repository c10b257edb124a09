using System.Net;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using Linnet.Supervision;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class DecisionsTests(TestCluster cluster)
{
    private const string Room = "/children/1001/decisions";

    private static readonly Entry First = Decided("2026-02-02", "Nan is assessed.", "2026-03-02");

    private const string Add = "/children/1001/add/management-decision";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
        First,
    ];

    [Fact]
    public async Task A_decision_that_nobody_looked_at_again_is_on_the_list_until_somebody_does()
    {
        await using var council = await WithAsync(cluster, [.. Amira, Decided("2026-03-09", "A school place is found.", checkBy: null)]);
        var manager = await council.SignInAsync("M1");

        var list = await manager.OpenAsync("/decisions");

        // 2 to 31 March is 29 days.
        list.AssertSays("Check overdue: 1 decision. 1 overdue, 1 without a day, 0 checked late.");
        list.AssertSays("Amira Castellan 2 February 2026 Morgan Tull by 2 March 2026, by Robin Ashdown 29 days late nobody has looked Robin Ashdown");
        (await manager.OpenAsync("/decisions?show=NoDaySet")).AssertSays("Amira Castellan 9 March 2026 Morgan Tull no day set, by Robin Ashdown nobody has looked");
        Assert.Contains("decisions", await council.LooksAtAsync("child:1001"));

        var room = await manager.OpenAsync(list.LinkTo("Amira Castellan"));
        room.AssertSays("Decided Nan is assessed. Why She knows her best. Considered and not chosen An aunt, who lives too far away. By Morgan Tull To be checked by 2 March 2026, by Robin Ashdown, 29 days late");
        var form = await manager.OpenAsync(room.LinkTo("Check it : the decision of 2 February 2026"));
        var after = await manager.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("outcome", "helped"), ("checkedBy", "M1"), ("changed", "She sleeps there."));

        after.AssertSays("2 February 2026 Checked late");
        after.AssertSays("What came of it It was done and it helped, checked on 31 March 2026 by Morgan Tull: She sleeps there.");
        (await manager.OpenAsync("/decisions?show=CheckedLate")).AssertSays("Checked late: 1 decision. 0 overdue, 1 without a day, 1 checked late.");
    }

    [Fact]
    public async Task That_it_is_too_soon_to_say_settles_nothing_and_a_check_before_the_decision_is_asked_about()
    {
        await using var council = await WithAsync(cluster, Amira);
        var manager = await council.SignInAsync("M1");
        var form = await manager.OpenAsync($"{Room}/{First.Id}");

        var early = await manager.SendAsync(form, form.Path, ("happened", "1/2/2026"), ("outcome", "helped"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        early.AssertSays("The check must not be before the decision");

        var after = await manager.SendAsync(early, form.Path, ("happened", "31/3/2026"), ("outcome", "too-soon"));
        after.AssertSays("2 February 2026 Check overdue");
    }

    [Fact]
    public async Task The_check_of_one_decision_says_nothing_of_another()
    {
        var second = Decided("2026-02-09", "Her father is asked.", "2026-03-09");
        await using var council = await WithAsync(cluster, [.. Amira, second, Happened("1001", "2026-03-02", new DecisionChecked { Outcome = DecisionOutcome.NotDone, Decision = second.Id.ToString() })]);

        (await (await council.SignInAsync("M1")).OpenAsync("/decisions")).AssertSays("Check overdue: 1 decision. 1 overdue, 0 without a day, 0 checked late.");
        (await (await council.SignInAsync("M1")).OpenAsync("/grip/supervision-due")).AssertSays("a look at what came of a manager's decision 2 February 2026");
        (await (await council.SignInAsync("M1")).OpenAsync(Room)).AssertSays("9 February 2026 Checked Decided Her father is asked.");
    }

    [Fact]
    public async Task A_manager_who_decides_is_named_and_a_worker_says_whose_decision_it_is()
    {
        await using var council = await WithAsync(cluster, Amira);
        var manager = await council.SignInAsync("M1");
        var form = await manager.OpenAsync(Add);
        Assert.Equal("M1", form.Selected("manager"));
        await manager.SendAsync(form, Add, ("happened", "31/3/2026"), ("decision", "Duty sees her weekly."), ("reasons", "Her worker is ill."), ("manager", "M1"));
        (await manager.OpenAsync(Room)).AssertSays("Considered and not chosen nothing recorded By Morgan Tull To be checked no day set, nobody is named");

        var worker = await council.SignInAsync("W1");
        var again = await worker.SendAsync(await worker.OpenAsync(Add), Add, ("happened", "31/3/2026"), ("decision", "See her twice a week."), ("reasons", "She asked."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Say which manager decided");
        Assert.Equal("See her twice a week.", again.TypedInto("decision"));
    }

    [Fact]
    public async Task Something_else_on_the_record_is_no_decision()
    {
        await using var council = await WithAsync(cluster, Amira);

        Assert.Equal(HttpStatusCode.NotFound, (await (await council.SignInAsync("M1")).OpenAsync($"{Room}/{Amira[1].Id}")).Status);
    }

    private static Entry Decided(string on, string decision, string? checkBy) => Happened("1001", on, new ManagementDecision
    {
        Decision = decision,
        Reasons = "She knows her best.",
        Refused = "An aunt, who lives too far away.",
        Manager = "M1",
        Checker = "W1",
        CheckBy = checkBy is null ? null : Day(checkBy),
    }, by: "M1");
}
