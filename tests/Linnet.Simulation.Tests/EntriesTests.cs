using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Simulation.Tests;

/// <summary>What every entry of every invented council holds to, as if a person had recorded it.</summary>
public sealed class EntriesTests
{
    public static TheoryData<string> Councils =>
        [.. Scenarios.All.Keys.Where(k => k is not ("median" or "largest")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Councils))]
    public void Come_in_the_order_in_which_they_were_recorded(string scenario)
    {
        var entries = Entries(scenario);
        for (var at = 1; at < entries.Count; at++) Assert.True(entries[at - 1].Recorded <= entries[at].Recorded, entries[at].Id.ToString());
    }

    [Theory]
    [MemberData(nameof(Councils))]
    public void Are_recorded_no_earlier_than_they_happened(string scenario) =>
        Assert.DoesNotContain(Entries(scenario), e => e.Recorded < (e.Happened.At ?? London.StartOf(e.Happened.Day)));

    [Theory]
    [MemberData(nameof(Councils))]
    public void Are_recorded_by_the_end_of_the_last_day(string scenario) =>
        Assert.DoesNotContain(Entries(scenario), e => e.Recorded >= London.EndOf(Scenarios.All[scenario].EndsOn ?? LastDay));

    [Theory]
    [MemberData(nameof(Councils))]
    public void Pass_the_checks_of_their_forms(string scenario)
    {
        foreach (var entry in Entries(scenario))
            Assert.Empty(entry.Particulars.Check(new(London.DayOf(entry.Recorded), entry.Happened)));
    }

    [Theory]
    [MemberData(nameof(Councils))]
    public void Are_the_same_when_written_and_read_again(string scenario)
    {
        var reader = new EntryJson();
        foreach (var entry in Entries(scenario))
        {
            var line = EntryJson.Write(entry);
            var problems = new List<Problem>();
            var read = reader.Read(line, problems);
            Assert.Empty(problems);
            Assert.NotNull(read);
            Assert.Equal(line, EntryJson.Write(read));
        }
    }

    [Theory]
    [MemberData(nameof(Councils))]
    public void Name_a_piece_of_work_that_was_opened_before(string scenario)
    {
        var opened = new HashSet<(Subject, Guid)>();
        foreach (var entry in Entries(scenario))
        {
            if (entry.AroseFrom is { } from) Assert.Contains((entry.Subject, from), opened);
            if (entry.Type.Opens is not null) opened.Add((entry.Subject, entry.Strand ?? entry.Id));
            else if (entry.Strand is { } strand) Assert.Contains((entry.Subject, strand), opened);
            else Assert.Null(entry.Type.PartOf);
        }
    }

    private static LocalDate LastDay => new(2026, 6, 30);

    private static IReadOnlyList<Entry> Entries(string scenario) => Told.Of(
        scenario, lastDay: Scenarios.All[scenario].EndsOn ?? LastDay).Entries;
}
