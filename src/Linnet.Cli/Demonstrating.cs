using Linnet.Calendar;
using Linnet.Record;
using Linnet.Simulation;
using Linnet.Store;
using Linnet.Workers;

namespace Linnet.Cli;

/// <summary>
/// The demonstration: a council invented the first time, and told on from where it stopped at every later start, so that its last day is
/// today. What people recorded on screen meanwhile stays.
/// </summary>
/// <remarks>
/// The same seed tells the same story day by day, however long it goes on; only what was recorded since the last start is added.
/// </remarks>
public sealed class Demonstrating(Database database, IClock clock)
{
    /// <summary>The same council every first time, so that what the README says can be found in it.</summary>
    private const ulong Seed = 2;

    private readonly Demonstrations kept = new(database);

    /// <summary>What came of going on.</summary>
    public enum Outcome
    {
        /// <summary>Nothing is missing: it ends on a day of its own, has been told today, or is no demonstration.</summary>
        UpToDate = 1,

        /// <summary>It was told up to today.</summary>
        ToldOn = 2,

        /// <summary>This program would tell it differently: it stays as it is.</summary>
        ToldOtherwise = 3,
    }

    /// <summary>Invents a council in an empty record.</summary>
    public async Task BeginAsync(Scenario scenario, IProgress<double> share, CancellationToken cancel)
    {
        var last = scenario.EndsOn ?? Today;
        var council = new Demonstration(scenario.Key, Seed, last.PlusMonths(-scenario.Months), clock.GetCurrentInstant());
        var entries = Tell(scenario, council, last);
        share.Report(0.3);
        await AddAsync(entries, entries, council, share, cancel);
    }

    /// <summary>Tells the council of the record on to this moment, where a day or more has passed since it was told.</summary>
    public async Task<Outcome> GoOnAsync(IProgress<double> share, CancellationToken cancel)
    {
        if (await kept.ReadAsync(cancel) is not { } council || !Scenarios.All.TryGetValue(council.Scenario, out var scenario)) return Outcome.UpToDate;
        if (scenario.EndsOn is not null || London.DayOf(council.ToldUntil) >= Today) return Outcome.UpToDate;

        var entries = Tell(scenario, council, Today);
        share.Report(0.3);
        if (!await kept.HoldsAllAsync([.. entries.Where(e => e.Recorded <= council.ToldUntil).Select(e => e.Id)], cancel)) return Outcome.ToldOtherwise;
        await AddAsync(entries, [.. entries.Where(e => e.Recorded > council.ToldUntil)], council with { ToldUntil = clock.GetCurrentInstant() }, share, cancel);
        return Outcome.ToldOn;
    }

    private LocalDate Today => London.DayOf(clock.GetCurrentInstant());

    /// <summary>Everything recorded by this moment.</summary>
    private List<Entry> Tell(Scenario scenario, Demonstration council, LocalDate last)
    {
        var now = clock.GetCurrentInstant();
        var withNotes = scenario.Key == "demonstration";
        return [.. InventedCouncil.Run(scenario, council.Seed, from: council.OpensOn, to: last, notes: withNotes).Where(e => e.Recorded <= now)];
    }

    private async Task AddAsync(List<Entry> all, List<Entry> since, Demonstration council, IProgress<double> share, CancellationToken cancel)
    {
        var progress = new Progress<long>(done => share.Report(0.3 + (0.7 * done / since.Count)));
        if (since.Count > 0) await new RecordStore(database).AppendInBulkAsync(since, progress, cancel);
        await new Accounts(database).KeepAsync([.. PeopleOf(all), DesignatedOfficer], cancel);
        await kept.KeepAsync(council, cancel);
    }

    /// <summary>No scenario tells of allegations about adults; whoever tries Linnet may.</summary>
    private static Account DesignatedOfficer { get; } = new("designated-officer", "Lena Hartley", Spelling.Code(nameof(Post.DesignatedOfficer)), Team: null);

    /// <summary>Everybody who works there: a demonstration is signed in to as one of them.</summary>
    private static IEnumerable<Account> PeopleOf(IEnumerable<Entry> entries) =>
        from entry in entries
        where entry.Particulars is WorkerDetails
        group (WorkerDetails)entry.Particulars by entry.Subject.Id into worker
        let now = worker.Last()
        where now.LeftOn is null
        select new Account(worker.Key, $"{now.GivenNames} {now.FamilyName}".Trim(), Spelling.Code(now.Post.ToString()), now.Team);
}
