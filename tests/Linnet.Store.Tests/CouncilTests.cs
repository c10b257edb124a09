using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store.Reading;
using Linnet.Workers;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class CouncilTests(TestCluster cluster) : StoreTest(cluster)
{
    [Fact]
    public async Task Opens_with_everything_that_was_recorded()
    {
        await AddedAsync(Entry(Tomasz, "2026-03-30", Note("Rang back.")), Entry(Amira, "2026-03-30", Note("Rang back.")));

        var council = await Council.OpenAsync(Fresh.Database, Cancel);

        Assert.Equal([Amira, Tomasz], council.Children.Select(c => c.Subject));
        Assert.Empty(council.Of(Subject.Child("unknown")).All);
    }

    [Fact]
    public async Task Opens_with_each_subjects_facts_in_order_and_a_worker_apart_from_a_child_of_the_same_identifier()
    {
        var worker = Subject.Worker(Amira.Id);
        await AddedAsync(Entry(Amira, "2026-03-31", Note("Rang again.")), Entry(Amira, "2026-03-30", Note("Rang back.")));
        await AddedAsync(Entry(worker, "2026-03-30", new WorkerDetails { GivenNames = "Ash", FamilyName = "Pell", Post = Post.SocialWorker }));
        await AddedAsync(Entry(Tomasz, "2026-03-30", Note("Rang back.")), Entry(Amira, "2026-03-29", Note("Rang first.")));

        var council = await Council.OpenAsync(Fresh.Database, Cancel);

        Assert.Equal([Day("2026-03-29"), Day("2026-03-30"), Day("2026-03-31")], council.Of(Amira).All.Select(f => f.On));
        Assert.All(council.Of(Amira).All, f => Assert.Equal(Amira, f.Subject));
        Assert.Equal("worker-details", Assert.Single(council.Of(worker).All).Type.Key);
        Assert.Equal([worker], council.All(SubjectKind.Worker).Select(w => w.Subject));
        foreach (var subject in (Subject[])[Amira, Tomasz, worker])
            Assert.Equal((await Records.ReadFactsAsync(Reader, "radar", subject, Cancel)).All, council.Of(subject).All);
    }

    [Fact]
    public async Task Follows_what_others_add()
    {
        var council = await Council.OpenAsync(Fresh.Database, Cancel);
        Assert.False(await council.RefreshAsync(Cancel));

        await AddedAsync(Entry(Amira, "2026-03-30", new ChildDetails { GivenNames = "Amira", FamilyName = "Haddad" }));

        Assert.True(await council.RefreshAsync(Cancel));
        Assert.Equal(1, council.Version);
        Assert.Single(council.Of(Amira).All);
        Assert.Equal("Amira Haddad", council.NameOf(Amira));
        Assert.False(await council.RefreshAsync(Cancel));
    }

    [Fact]
    public async Task Shows_whoever_added_something_at_once_and_once()
    {
        var council = await Council.OpenAsync(Fresh.Database, Cancel);

        council.Learn(await Records.AppendAsync(Entry(Amira, "2026-03-30", Note("Rang back.")), idempotencyKey: null, Cancel));
        Assert.Single(council.Of(Amira).All);

        await council.RefreshAsync(Cancel);
        Assert.Single(council.Of(Amira).All);
    }

    [Fact]
    public async Task Misses_nothing_that_is_committed_after_what_was_numbered_later()
    {
        var council = await Council.OpenAsync(Fresh.Database, Cancel);
        await using var slow = await Fresh.AsApplicationAsync();
        await using var held = await slow.BeginTransactionAsync(Cancel);
        await InsertAsync(slow, seq: 1, Tomasz);

        // Numbered after, committed before.
        await AddedAsync(Entry(Amira, "2026-03-30", Note("Rang back.")));
        await council.RefreshAsync(Cancel);
        Assert.Equal([Amira], council.Children.Select(c => c.Subject));

        await AddedAsync(Entry(Amira, "2026-03-31", Note("Rang again.")));
        await held.CommitAsync(Cancel);
        await council.RefreshAsync(Cancel);

        Assert.Equal([Amira, Tomasz], council.Children.Select(c => c.Subject));
        Assert.Equal(2, council.Of(Amira).All.Count);
    }

    [Fact]
    public async Task Whoever_asks_sees_all_that_was_committed_before_they_asked()
    {
        using var council = await Council.OpenAsync(Fresh.Database, Cancel);

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async worker =>
                {
                    for (var call = 1; call <= 10; call++)
                    {
                        await AddedAsync(Entry(Subject.Child($"{worker}"), "2026-03-30", Note($"Call {call}.")));
                        await council.RefreshAsync(Cancel);
                        Assert.Equal(call, council.Of(Subject.Child($"{worker}")).All.Count);
                    }
                })
        );
    }

    [Fact]
    public async Task Follows_by_itself_until_it_is_told_to_stop()
    {
        using var council = await Council.OpenAsync(Fresh.Database, Cancel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var following = council.FollowAsync(Duration.FromMilliseconds(20), stop.Token);
        await AddedAsync(Entry(Amira, "2026-03-30", Note("Rang back.")));

        while (council.Version == 0)
            await Task.Delay(20, Cancel);
        await stop.CancelAsync();

        Assert.Single(council.Of(Amira).All);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
    }

    [Fact]
    public async Task Counts_a_child_in_the_family_named_last_the_youngest_first()
    {
        var (idris, una) = (Subject.Child("1008"), Subject.Child("1009"));
        await AddedAsync(Entry(Amira, "2026-03-02", Named("Amira", "F1", "2017-05-04")), Entry(Tomasz, "2026-03-02", Named("Tomasz", "F2", "2012-02-02")));
        var council = await Council.OpenAsync(Fresh.Database, Cancel);
        Assert.Empty(council.Siblings(Amira));

        await AddedAsync(Entry(idris, "2026-03-03", Named("Idris", "F1", "2019-01-01")), Entry(una, "2026-03-03", Named("Una", "F2", "2010-09-09")));
        await AddedAsync(Entry(Tomasz, "2026-03-04", Named("Tomasz", "F1", "2012-02-02")));
        await council.RefreshAsync(Cancel);

        Assert.Equal([idris, Tomasz], council.Siblings(Amira).Select(s => s.Subject));
        Assert.Equal([idris, Amira], council.Siblings(Tomasz).Select(s => s.Subject));
        Assert.Empty(council.Siblings(una));
        Assert.Empty(council.Siblings(Subject.Child("unknown")));
    }

    private static ChildDetails Named(string name, string family, string born) => new() { GivenNames = name, Family = family, BornOn = Day(born) };

    [Fact]
    public async Task Knows_the_numbers_the_council_set_and_when_it_set_them()
    {
        var setting = new LocalSetting
        {
            Standard = "assessment-45-days",
            Amount = 40,
            Unit = TimeUnit.WorkingDays,
            ApprovedBy = "the director",
        };
        await AddedAsync(Entry(Subject.Authority, "2026-03-30", setting));

        var council = await Council.OpenAsync(Fresh.Database, Cancel);

        Assert.False(council.Settings().IsEmpty);
        Assert.True(council.Settings(At("2026-03-30T11:00Z")).IsEmpty);
    }

    private static async Task InsertAsync(NpgsqlConnection connection, long seq, Subject subject)
    {
        var fact = FactOf.Entry(Entry(subject, "2026-03-30", Note("Rang back.")), new());
        await using var command = new NpgsqlCommand(
            "insert into facts (seq, subject_kind, subject_id, packed) values (-$1, 1, $2, $3)",
            connection
        );
        command.Parameters.Add(new() { Value = seq });
        command.Parameters.Add(new() { Value = subject.Id });
        command.Parameters.Add(new() { Value = PackedFact.Pack(fact) });
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
