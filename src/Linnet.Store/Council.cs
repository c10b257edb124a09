using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store.People;
using Linnet.Store.Reading;
using Npgsql;

namespace Linnet.Store;

/// <summary>
/// The whole authority as this instance of the program knows it: the facts of every subject and who is who, held in memory and kept up
/// with commits.
/// </summary>
/// <remarks>Holds no narrative. Any number of threads may read while one follows.</remarks>
public sealed class Council : IDisposable
{
    private readonly UnscopedRecord record;
    private readonly SemaphoreSlim following = new(1);
    private volatile Known known;
    private Seen seen;
    private long version;
    private long begun;

    private Council(UnscopedRecord record, ReadTables all)
    {
        this.record = record;
        known = new(all);
        seen = all.Seen;
    }

    /// <summary>Counts up whenever something has come: what was worked out under an earlier number may be out of date.</summary>
    public long Version => Volatile.Read(ref version);

    /// <summary>Every child.</summary>
    public IReadOnlyList<SubjectFacts> Children => All(SubjectKind.Child);

    /// <summary>The as-of days of the extracts taken in, in order.</summary>
    public IReadOnlyList<LocalDate> Extracts => known.Extracts;

    /// <summary>Reads everything.</summary>
    public static async Task<Council> OpenAsync(Database database, CancellationToken cancel)
    {
        var unscoped = new UnscopedRecord(database);
        return new(unscoped, await unscoped.ReadAllAsync(cancel));
    }

    /// <summary>Every subject of a kind that has been recorded about.</summary>
    public IReadOnlyList<SubjectFacts> All(SubjectKind kind) => known.All(kind);

    /// <summary>The facts of a subject; none where nothing has been recorded about it.</summary>
    public SubjectFacts Of(Subject subject) => known.Of(subject);

    /// <summary>What a subject is known by; null where nobody has said.</summary>
    public Person? Who(Subject subject) => known.People.Of(subject);

    /// <summary>The children counted as of one family with this one, the youngest first; not the child itself.</summary>
    public IReadOnlyList<Person> Siblings(Subject child)
    {
        var people = known.People;
        return people.Of(child)?.Family is { } family ? [.. people.Family(family).Where(p => p.Subject != child)] : [];
    }

    /// <summary>The name of a subject; the council's identifier where no name is known.</summary>
    public string NameOf(Subject subject) => Who(subject)?.Name ?? subject.Id;

    /// <summary>The council's own numbers, as known at a moment.</summary>
    public LocalSettings Settings(Instant? knownAt = null) =>
        new(Of(Subject.Authority).AsAt(int.MaxValue, knownAt?.ToUnixTimeMilliseconds() ?? SubjectFacts.Never - 1));

    /// <summary>The day to which extracts reach, of those whose as-of day had ended by then; null where none had been taken in.</summary>
    public LocalDate? Horizon(Instant? knownAt = null)
    {
        var reached = Extracts.Where(day => knownAt is not { } moment || London.EndOf(day) <= moment).ToList();
        return reached.Count == 0 ? null : reached[^1];
    }

    /// <summary>Takes in what has been committed by now. True when something had come.</summary>
    /// <remarks>Many may ask at once: whoever waits while another begins afterwards is served by what that one reads.</remarks>
    public async Task<bool> RefreshAsync(CancellationToken cancel)
    {
        var (before, asked) = (Version, Volatile.Read(ref begun));
        await following.WaitAsync(cancel);
        try
        {
            if (begun == asked)
                await ReadNewsAsync(cancel);
            return Version != before;
        }
        finally
        {
            following.Release();
        }
    }

    /// <summary>
    /// Takes in what is committed, again and again until it is told to stop. A database that is away for a while is asked again.
    /// </summary>
    public async Task FollowAsync(Duration every, CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(every.ToTimeSpan());
        while (await timer.WaitForNextTickAsync(cancel))
        {
            try
            {
                await RefreshAsync(cancel);
            }
            catch (NpgsqlException away) when (away.IsTransient)
            {
                continue;
            }
        }
    }

    /// <summary>Takes in what this instance has just added, so that whoever added it sees it at once.</summary>
    public void Learn(Appended appended)
    {
        following.Wait();
        try
        {
            Changed(known.Take(appended.Facts));
        }
        finally
        {
            following.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => following.Dispose();

    private async Task ReadNewsAsync(CancellationToken cancel)
    {
        Interlocked.Increment(ref begun);
        if (await record.ReadSinceAsync(seen, cancel) is { } news)
        {
            seen = news.Seen;
            Changed(known.Take(news));
            return;
        }

        var all = await record.ReadAllAsync(cancel);
        known = new(all);
        seen = all.Seen;
        Changed(true);
    }

    private void Changed(bool something)
    {
        if (something)
            Interlocked.Increment(ref version);
    }
}
