using Linnet.Record;

namespace Linnet.Store.Tests;

public sealed class IdempotencyTests(TestCluster cluster) : StoreTest(cluster)
{
    [Fact]
    public async Task A_form_sent_twice_is_taken_once_and_answered_alike()
    {
        var first = await SendAsync("key", "Rang back.");
        var second = await SendAsync("key", "Rang back.");

        Assert.True(second.SentBefore);
        Assert.Equal(first.Facts, second.Facts);
    }

    [Fact]
    public async Task A_form_sent_many_times_at_once_is_taken_once()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync("key", "Rang back.")));

        Assert.Single(all, appended => !appended.SentBefore);
        Assert.Single((await Records.ReadFactsAsync(Reader, "radar", Amira, Cancel)).All);
    }

    [Fact]
    public async Task A_form_sent_again_with_other_answers_is_not_swallowed()
    {
        await SendAsync("key", "Rang back.");

        Assert.False((await SendAsync("key", "Rang back; nobody answered.")).Done);
    }

    [Fact]
    public async Task A_form_that_was_refused_may_be_put_right_and_sent_again()
    {
        var note = Entry(Amira, "2026-03-30", Note("Rang back."));
        await AddedAsync(note);
        var correction = Correction(note, "2026-04-01T09:00Z");

        Assert.False((await Records.AppendAsync(correction with { Reason = null }, "key", Cancel)).Done);
        Assert.True((await Records.AppendAsync(correction, "key", Cancel)).Done);
    }

    private Task<Appended> SendAsync(string key, string said) => Records.AppendAsync(Entry(Amira, "2026-03-30", Note(said)), key, Cancel);
}
