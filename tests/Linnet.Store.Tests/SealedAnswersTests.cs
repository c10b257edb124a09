using System.Security.Cryptography;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class SealedAnswersTests(TestCluster cluster) : StoreTest(cluster)
{
    private const string Refuge = "4 Quarry Steps, ZQ1 7XX";

    [Fact]
    public async Task Nothing_in_the_database_holds_the_words()
    {
        await Records.AppendAsync(Living(Amira), "form-1", Cancel);

        await using var owner = await Fresh.AsOwnerAsync();
        var names = new List<string>();
        await using (var tables = new NpgsqlCommand("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'", owner))
        await using (var rows = await tables.ExecuteReaderAsync(Cancel))
            while (await rows.ReadAsync(Cancel))
                names.Add(rows.GetString(0));

        foreach (var table in names)
        {
            await using var command = new NpgsqlCommand($"select count(*) from {table} t where t::text ilike '%quarry%' or t::text ilike '%zq1%'", owner);
            Assert.Equal(0L, await command.ExecuteScalarAsync(Cancel));
        }
    }

    [Fact]
    public async Task They_open_to_a_reader_who_says_why_and_that_is_written_down()
    {
        var entry = Living(Amira);
        await Records.AppendAsync(entry, idempotencyKey: null, Cancel);

        var shown = await Records.RevealAsync(Reader, "children/protected", entry.Id, "Fetching her tonight.", Cancel);

        Assert.Equal(Refuge, Assert.Single(shown ?? []).Words);
        var (looks, _) = await Records.ReadLooksAsync(Reader, "audit", Amira, 0, 10, Cancel);
        Assert.Contains(looks, l => l is { Page: "children/protected", Reason: "Fetching her tonight." });
        await Assert.ThrowsAsync<RecordClosedException>(() => Records.RevealAsync(Reader with { MayReveal = _ => false }, "x", entry.Id, "Curious.", Cancel));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_form()
    {
        await Records.AppendAsync(Living(Amira), "form-1", Cancel);
        var again = await Records.AppendAsync(Living(Amira), "form-1", Cancel);

        Assert.True(again.SentBefore);
    }

    [Fact]
    public void A_later_key_opens_what_an_earlier_one_sealed_and_seals_otherwise()
    {
        using var folder = new KeysFolder();
        var early = RecordKeys.In(folder.Path);
        var sealedEarly = early.Seal(Living(Amira));
        RecordKeys.Add(folder.Path);
        var late = RecordKeys.In(folder.Path);

        Assert.Equal(Refuge, Open(late, sealedEarly));
        Assert.NotEqual(Code(sealedEarly), Code(late.Seal(Living(Amira))));
        Assert.ThrowsAny<CryptographicException>(() => Open(early, late.Seal(Living(Amira))));
    }

    [Fact]
    public void Copied_into_another_childs_record_they_do_not_open()
    {
        var keys = RecordKeys.Of(new byte[32]);
        var copied = keys.Seal(Living(Amira)) with { Subject = Tomasz };

        Assert.ThrowsAny<CryptographicException>(() => Open(keys, copied));
    }

    [Fact]
    public void How_long_the_words_are_does_not_show()
    {
        var keys = RecordKeys.Of(new byte[32]);

        Assert.Equal(Code(keys.Seal(Living(Amira, "1 Elm"))).Length, Code(keys.Seal(Living(Amira, Refuge))).Length);
    }

    private static Entry Living(Subject subject, string address = Refuge) =>
        Entry(subject, "2026-03-02", new HomeAddress { Whose = WhoseAddress.Mother, Address = ProtectedAnswer.Typed(address), MustNotBeKnown = true, From = [KeptFrom.Father] });

    private static string Code(Entry entry) => ProtectedAnswers.Of(entry).Single().Answer.Code ?? "";

    private static string Open(RecordKeys keys, Entry entry)
    {
        var (question, answer) = ProtectedAnswers.Of(entry).Single();
        return keys.Open(entry, question, answer);
    }
}
