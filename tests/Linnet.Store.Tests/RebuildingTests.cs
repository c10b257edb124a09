using Linnet.Assessments;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class RebuildingTests(TestCluster cluster) : StoreTest(cluster)
{
    private Rebuilding Rebuilding => new(Fresh.Database);

    [Fact]
    public async Task Gives_the_rows_that_were_there()
    {
        await TellAsync();

        var rebuilt = await Rebuilding.RebuildAsync(progress: null, Cancel);

        Assert.True(rebuilt.WereEqual, rebuilt.ToString());
        Assert.Equal((9, 2), (rebuilt.Facts.Rows, rebuilt.People.Rows));
        Assert.True((await Rebuilding.RebuildAsync(progress: null, Cancel)).WereEqual);
    }

    [Theory]
    [InlineData("update facts set packed = set_byte(packed, 20, get_byte(packed, 20) # 1)")]
    [InlineData("update facts set packed = (select packed from facts order by seq limit 1)")]
    [InlineData("update facts set subject_id = 'another' where seq = (select min(seq) from facts)")]
    [InlineData("delete from facts where seq = (select min(seq) from facts)")]
    [InlineData(
        "insert into facts (seq, subject_kind, subject_id, packed) select seq + 1000, subject_kind, subject_id, packed from facts"
    )]
    [InlineData("update people set born_on = born_on + 1")]
    [InlineData("delete from people")]
    [InlineData("update words set found = to_tsvector('english', 'cellar')")]
    [InlineData("delete from words")]
    public async Task Says_when_the_tables_had_held_something_else_and_puts_them_right(string tampering)
    {
        await TellAsync();
        await using (var owner = await Fresh.AsOwnerAsync())
        await using (var command = new NpgsqlCommand(tampering, owner))
            Assert.NotEqual(0, await command.ExecuteNonQueryAsync(Cancel));

        Assert.False((await Rebuilding.RebuildAsync(progress: null, Cancel)).WereEqual);
        Assert.True((await Rebuilding.RebuildAsync(progress: null, Cancel)).WereEqual);
    }

    [Fact]
    public async Task Makes_a_council_in_memory_read_everything_again()
    {
        await TellAsync();
        using var council = await Council.OpenAsync(Fresh.Database, Cancel);
        var before = council.Of(Amira).All;
        await Rebuilding.RebuildAsync(progress: null, Cancel);

        Assert.True(await council.RefreshAsync(Cancel));
        Assert.Equal(before, council.Of(Amira).All);
        Assert.False(await council.RefreshAsync(Cancel));
    }

    [Fact]
    public async Task Is_needed_when_another_build_of_the_program_filled_the_tables()
    {
        await TellAsync();
        Assert.True(await Rebuilding.IsCurrentAsync(Cancel));
        await using (var owner = await Fresh.AsOwnerAsync())
        await using (var command = new NpgsqlCommand("update read_tables set program = 'another'", owner))
            await command.ExecuteNonQueryAsync(Cancel);
        Assert.False(await Rebuilding.IsCurrentAsync(Cancel));

        await Rebuilding.RebuildAsync(progress: null, Cancel);

        Assert.True(await Rebuilding.IsCurrentAsync(Cancel));
    }

    private async Task TellAsync()
    {
        var named = Entry(
            Amira,
            "2026-03-01",
            new ChildDetails
            {
                GivenNames = "Amira",
                FamilyName = "Haddad",
                BornOn = Day("2015-04-03"),
            }
        );
        var authorised = Entry(Amira, "2026-03-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction });
        await AddedAsync(
            named,
            Entry(
                Tomasz,
                "2026-03-01",
                new ChildDetails
                {
                    GivenNames = "Tomasz",
                    Family = "F1",
                    BornOn = Day("2016-04-03"),
                }
            )
        );
        await AddedAsync(Entry(Amira, "2026-03-02T23:40", new Contact { From = ContactSource.Police }));
        await AddedAsync(Entry(Amira, "2026-03-03", new AssessmentStarted()));
        await AddedAsync(authorised);
        await AddedAsync(Entry(Amira, "2026-03-23", new AssessmentStarted()));
        await AddedAsync(Correction(authorised, "2026-04-01T09:00Z"), Correction(named, "2026-04-01T09:00Z"));
        await Records.AppendInBulkAsync(
            [Entry(Tomasz, "2026-03-03", Note("Rang back.")) with { Source = new("annex-a") }],
            progress: null,
            Cancel
        );
    }
}
