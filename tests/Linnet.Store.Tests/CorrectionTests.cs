using Linnet.FrontDoor;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class CorrectionTests(TestCluster cluster) : StoreTest(cluster)
{
    private static readonly Entry Call = Entry(Amira, "2026-03-30", Note("Rang back."));

    [Fact]
    public async Task Leaves_what_it_corrects_to_be_read_as_it_was_known_then()
    {
        await AddedAsync(Call);
        var correction = Correction(Call, "2026-04-02T09:00Z", Note("Rang back; nobody answered."));
        await AddedAsync(correction);

        var before = Assert.Single(await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, At("2026-04-01T00:00Z"), Cancel));
        var now = await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel);

        Assert.True(before.Stands);
        Assert.Equal(correction.Id, now[0].ReplacedBy);
        Assert.Equal(correction, Assert.Single(now, e => e.Stands).Entry);
    }

    [Fact]
    public async Task Stays_with_the_child_it_was_about()
    {
        await AddedAsync(Call);

        var problem = await RefusedAsync(Correction(Call, "2026-04-02T09:00Z") with { Subject = Tomasz });

        Assert.StartsWith("A correction stays with the person it is about.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_kind_of_record_unless_it_says_recorded_in_error()
    {
        await AddedAsync(Call);

        Assert.Equal(
            "replaces",
            (await RefusedAsync(Correction(Call, "2026-04-02T09:00Z", new Contact { From = ContactSource.Police }))).Field
        );
        Assert.Single(await AddedAsync(Correction(Call, "2026-04-02T09:00Z", new RecordedInError())));
    }

    [Fact]
    public async Task Needs_a_reason()
    {
        await AddedAsync(Call);

        Assert.Equal("reason", (await RefusedAsync(Correction(Call, "2026-04-02T09:00Z") with { Reason = " " })).Field);
    }

    [Fact]
    public async Task By_an_extract_never_replaces_what_a_person_recorded()
    {
        await AddedAsync(Call);

        var problem = await RefusedAsync(Correction(Call, "2026-04-02T09:00Z") with { Source = new("annex-a 2026-04-01") });

        Assert.Equal("An extract does not replace what a person recorded here", problem.Message);
    }

    [Fact]
    public async Task Comes_second_when_another_has_won()
    {
        await AddedAsync(Call);
        await AddedAsync(Correction(Call, "2026-04-02T09:00Z", by: "W2"));

        var problem = await RefusedAsync(Correction(Call, "2026-04-02T09:05Z", by: "W3"));

        Assert.StartsWith("This entry has already been corrected by W2 on 2 April 2026.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_cannot_both_win()
    {
        await AddedAsync(Call);

        var both = await Task.WhenAll(
            Enumerable
                .Range(2, 8)
                .Select(worker =>
                    Fresh.Records.AppendAsync(Correction(Call, "2026-04-02T09:00Z", by: $"W{worker}"), idempotencyKey: null, Cancel)
                )
        );

        Assert.Single(both, appended => appended.Done);
        Assert.All(both.Where(appended => !appended.Done), appended => Assert.Equal("replaces", Assert.Single(appended.Problems).Field));
    }

    [Fact]
    public async Task Two_at_once_cannot_both_win_even_past_the_store()
    {
        await AddedAsync(Call);
        await using var one = await Fresh.AsApplicationAsync();
        await using var other = await Fresh.AsApplicationAsync();
        await using var first = await one.BeginTransactionAsync(Cancel);
        await InsertAsync(one);
        var second = InsertAsync(other);
        await first.CommitAsync(Cancel);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => second);
        Assert.Equal("two_corrections_cannot_both_win", refused.ConstraintName);
    }

    private static async Task InsertAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into entries (id, subject_kind, subject_id, kind, version, happened_on, recorded_at, recorded_by, replaces, body_hash)
            values (gen_random_uuid(), 1, '1001', 'case-note', 1, '2026-03-30', now(), 'W2', $1, '')
            """,
            connection
        );
        command.Parameters.Add(new() { Value = Call.Id });
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
