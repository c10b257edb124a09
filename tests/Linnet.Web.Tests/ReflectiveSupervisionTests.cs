using System.Net;
using Linnet.Record;
using Linnet.Supervision;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Robin Ashdown (W1) and the manager Morgan Tull (M1) talk. Frances Okello (H1) is above them both, and reads none of it.</summary>
public sealed class ReflectiveSupervisionTests(TestCluster cluster)
{
    [Fact]
    public async Task Is_read_by_the_two_and_neither_seen_nor_found_by_anybody_else()
    {
        await using var council = await WithAsync(cluster, []);
        var worker = await council.SignInAsync("W1");
        var page = await worker.OpenAsync("/supervision");

        var done = await worker.SendAsync(page, "/supervision", ("happened", "31/3/2026"), ("with", "M1"), ("reflection", "I dread the lighthouse visits."));

        Assert.Equal(HttpStatusCode.OK, done.Status);
        done.AssertSays("31 March 2026, with Morgan Tull");
        (await (await council.SignInAsync("M1")).OpenAsync("/supervision")).AssertSays("I dread the lighthouse visits.");
        foreach (var who in (string[])["M2", "H1", "A1", "D1", "L1"])
        {
            var other = await council.SignInAsync(who);
            (await other.OpenAsync("/supervision")).AssertSays("Nothing has been written down yet.");
            (await other.SendAsync(await other.OpenAsync("/search/words"), "/search/words", ("words", "lighthouse"))).AssertSays("Nothing was found");
        }
    }

    [Fact]
    public async Task The_store_gives_no_third_person_a_line_of_it()
    {
        await using var council = await WithAsync(cluster, []);
        var talk = Happened("W1", "2026-03-30", new ReflectiveSupervision { With = "M1", Reflection = "I dread the lighthouse visits." }) with { Subject = Subject.Worker("W1") };
        await council.Records.AppendAsync(talk, idempotencyKey: null, TestContext.Current.CancellationToken);

        foreach (var (who, lines) in ((string, int)[])[("W1", 1), ("M1", 1), ("H1", 0)])
        {
            var reader = new Store.Reader(who, "anybody") { MayRead = entry => ReflectiveSupervision.IsBetween(entry, who) };
            Assert.Equal(lines, (await council.Records.ReadEntriesAsync(reader, "x", talk.Subject, asAt: null, knownAt: null, TestContext.Current.CancellationToken)).Count);
            Assert.Equal(lines == 1, await council.Records.ReadEntryAsync(reader, "x", talk.Id, TestContext.Current.CancellationToken) is not null);
        }
    }

    [Fact]
    public async Task Nobody_talks_with_themselves_and_what_was_typed_comes_back()
    {
        await using var council = await WithAsync(cluster, []);
        var worker = await council.SignInAsync("W1");

        var asked = await worker.SendAsync(await worker.OpenAsync("/supervision"), "/supervision", ("happened", "31/3/2026"), ("with", "W1"), ("reflection", "Kept."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        asked.AssertSays("Choose the other of the two");
        Assert.Equal("Kept.", asked.TypedInto("reflection"));
    }
}
