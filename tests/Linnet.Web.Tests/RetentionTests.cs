using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Store.Retention;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Amira had a contact in 2015 and nothing since: six years from 2 March 2015 is 2 March 2021. Tomasz's of this year is kept.</summary>
public sealed class RetentionTests(TestCluster cluster)
{
    private const string Room = "/children/1001/rights";

    private static readonly Entry[] Known =
    [
        Happened("1001", "2015-03-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" }),
        Happened("1001", "2015-03-02", new Contact { From = ContactSource.Police }),
        Happened("1002", "2026-03-02", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Odell" }),
        Happened("1002", "2026-03-02", new Contact { From = ContactSource.Police }),
    ];

    [Fact]
    public async Task What_is_due_stands_with_its_rule_and_goes_once_two_managers_with_accounts_of_their_own_approve()
    {
        await using var council = await WithAsync(cluster, Known);
        var (one, two) = (await council.SignInAsync("M1"), await council.SignInAsync("H1"));

        var page = await one.OpenAsync("/retention");
        page.AssertSays("1 record whose time is over");
        page.AssertSays("Amira Castellan 2 March 2021 contact-6-years, 6 years Local practice; no statute nobody yet");
        Assert.DoesNotContain("Tomasz", page.Says, StringComparison.Ordinal);

        (await ApproveAsync(one)).AssertSays("Approved by Morgan Tull.");
        Assert.Contains("Two managers approve it first", Assert.Single(await DestroyAsync(council)).Message, StringComparison.Ordinal);
        (await ApproveAsync(two)).AssertSays("Approved by Morgan Tull and Frances Okello. Whoever runs Linnet can now destroy it.");
        Assert.Empty(await DestroyAsync(council));

        page = await two.OpenAsync("/retention");
        page.AssertSays("No record's time is over");
        page.AssertSays("1001 31 March 2026 contact-6-years Morgan Tull and Frances Okello");
        (await two.OpenAsync(Room)).AssertSays("What was written here has been destroyed.");
    }

    [Fact]
    public async Task One_manager_twice_is_one_and_a_worker_is_none()
    {
        await using var council = await WithAsync(cluster, Known);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        await ApproveAsync(manager);
        (await manager.SendAsync(await manager.OpenAsync(Room), Room, ("stands", "yes"))).AssertSays("Approved by Morgan Tull.");
        Assert.NotEmpty(await DestroyAsync(council));
        var page = await worker.OpenAsync(Room);
        Assert.DoesNotContain("Approve that it is destroyed", page.Says, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.OpenAsync("/retention")).Status);

        page = await manager.OpenAsync(Room);
        (await manager.SendAsync(page, Room)).AssertSays("You no longer approve it.");
    }

    [Fact]
    public async Task A_hold_is_placed_and_lifted_with_its_reason_and_while_it_stands_nothing_is_due()
    {
        await using var council = await WithAsync(cluster, Known);
        var manager = await council.SignInAsync("H1");
        var form = (await manager.OpenAsync(Room)).LinkTo("Place a hold");
        await manager.SendAsync(await manager.OpenAsync(form), form, ("happened", "30/3/2026"), ("stands", "yes"), ("orderedBy", "The claim of 2026"));

        var page = await manager.OpenAsync(Room);
        page.AssertSays("Since 30 March 2026: The claim of 2026");
        Assert.DoesNotContain("Its time is over", page.Says, StringComparison.Ordinal);
        page = await manager.OpenAsync("/retention");
        page.AssertSays("No record's time is over");
        page.AssertSays("Amira Castellan , since 30 March 2026");

        form = (await manager.OpenAsync(Room)).LinkTo("Lift it");
        await manager.SendAsync(await manager.OpenAsync(form), form, ("happened", "31/3/2026"), ("orderedBy", "The claim was settled"), ("stands", "no"), ("lifts", form.Split("lifts=")[1].Split('&')[0]));
        (await manager.OpenAsync(Room)).AssertSays("Its time is over");
    }

    [Fact]
    public async Task The_council_sets_its_own_number_where_no_law_does()
    {
        await using var council = await WithAsync(cluster, Known);
        var head = await council.SignInAsync("H1");
        var form = (await head.OpenAsync("/retention")).LinkTo("Set the council's own number of years");
        var page = await head.SendAsync(await head.OpenAsync(form), form, ("happened", "30/3/2026"), ("rule", "in-care-75-years"), ("years", "10"), ("authority", "Schedule 2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page.AssertSays("The law asks for 75 years");

        page = await head.SendAsync(page, form, ("happened", "30/3/2026"), ("rule", "contact-6-years"), ("years", "20"), ("authority", "Schedule 2026"));
        page.AssertSays("No record's time is over");
        page.AssertSays("20, the council's own");
    }

    private static async Task<PageSeen> ApproveAsync(Visitor manager) =>
        await manager.SendAsync(await manager.OpenAsync(Room), Room, ("lookedAt", "No brother or sister, no claim."));

    private static Task<IReadOnlyList<Problem>> DestroyAsync(CouncilOnScreen council) =>
        new Destruction(council.Database).DestroyAsync(Subject.Child("1001"), council.Now, Day(Today), CancellationToken.None);
}
