using System.Security.Cryptography;
using System.Text;
using Linnet.Record;

namespace Linnet.Simulation.Tests;

public sealed class SameSeedTests
{
    private static readonly LocalDate LastDay = new(2026, 6, 30);

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Hash(seed: 5, notes: true), Hash(seed: 5, notes: true));

    [Fact]
    public void A_council_told_for_longer_begins_with_the_same_bytes()
    {
        var opens = LastDay.PlusMonths(-12);
        var shorter = Bytes(LastDay).ToArray();
        var longer = Bytes(LastDay.PlusDays(75)).ToArray();

        Assert.True(longer.Length > shorter.Length);
        Assert.Equal(shorter, longer[..shorter.Length]);

        IEnumerable<string> Bytes(LocalDate last) =>
            InventedCouncil.Run(Scenarios.All["demonstration"], seed: 2, from: opens, to: last, notes: true).Select(EntryJson.Write);
    }

    [Fact]
    public void Another_seed_gives_another_council() => Assert.NotEqual(Hash(seed: 5, notes: false), Hash(seed: 6, notes: false));

    [Fact]
    public void Narrative_changes_what_is_written_and_not_what_happens()
    {
        Assert.Equal(Happenings(notes: false), Happenings(notes: true));

        static List<string> Happenings(bool notes) =>
            [.. Run(5, notes).Where(e => e.Type.Key != "case-note").Select(e => $"{e.Id} {e.Subject} {e.Type} {e.Happened} {e.Recorded}")];
    }

    [Fact]
    public void Every_entry_has_an_identifier_of_its_own()
    {
        var ids = Run(5, notes: true).Select(e => e.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(7, id.Version));
    }

    private static IEnumerable<Entry> Run(ulong seed, bool notes) => InventedCouncil.Run(
        Scenarios.All["demonstration"], seed, to: LastDay, notes: notes);

    private static string Hash(ulong seed, bool notes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in Run(seed, notes)) hash.AppendData(Encoding.UTF8.GetBytes(EntryJson.Write(entry) + "\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
