using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Who looked at Amira Castellan, whose work Robin Ashdown leads, as the head of service reads it.</summary>
public sealed class AuditTrailTests(TestCluster cluster)
{
    private const string Child = "/children/1001";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
    ];

    [Fact]
    public async Task Says_why_the_record_was_open_to_each_who_looked()
    {
        await using var council = await WithAsync(cluster, Amira);
        await (await council.SignInAsync("W1")).OpenAsync($"{Child}/timeline");
        await (await council.SignInAsync("M1")).OpenAsync($"{Child}/chronology");

        var trail = await (await council.SignInAsync("H1")).OpenAsync($"{Child}/audit-trail");

        trail.AssertSays("Robin Ashdown social worker");
        Assert.EndsWith("children/timeline leads the work", trail.Near("children/timeline", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.EndsWith("children/chronology manages the team that holds the work", trail.Near("children/chronology", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.EndsWith("answers for the work of the team", trail.Near("children/audit-trail", "<tr", "</tr>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_somebody_had_opened_it_with_a_reason()
    {
        await using var council = await WithAsync(cluster,
        [
            Amira[0],
            Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W7", Team = "Long term" }),
        ]);
        var worker = await council.SignInAsync("W1");
        await worker.SendAsync(await worker.OpenAsync(Child), $"{Child}/closed", ("why", "On duty: her mother has rung about tonight."));
        await worker.OpenAsync($"{Child}/timeline");

        var trail = await (await council.SignInAsync("H1")).OpenAsync($"{Child}/audit-trail");

        Assert.EndsWith("children/timeline opened the record with a reason", trail.Near("children/timeline", "<tr", "</tr>"), StringComparison.Ordinal);
    }

    // 30 looks at the timeline, the worker's own page on which she is named after signing in, and the head of service's own are 32.
    [Fact]
    public async Task Shows_the_last_twenty_five_looks_and_leads_to_all_of_them()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        for (var look = 0; look < 30; look++) await worker.OpenAsync($"{Child}/timeline");
        var head = await council.SignInAsync("H1");

        var last = await head.OpenAsync($"{Child}/audit-trail");
        var all = await head.OpenAsync(last.LinkTo("See all 32 looks"));

        last.AssertSays("32 looks, the latest first, this one among them.");
        last.AssertSays("These are the last 25.");
        Assert.Equal(24, last.Says.Split("children/timeline leads the work").Length - 1);
        Assert.Equal(30, all.Says.Split("children/timeline leads the work").Length - 1);
        Assert.DoesNotContain("These are the last", all.Says, StringComparison.Ordinal);
    }
}
