using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store.People;
using Linnet.Store.Reading;

namespace Linnet.Store;

/// <summary>The whole authority as this instance of the program knows it: the facts of every subject and who is who, held in memory and kept up with commits.</summary>
/// <remarks>Holds no narrative. Any number of threads may read while one follows.</remarks>
public sealed class Council : IDisposable
{
    private readonly UnscopedRecord record;
    private readonly SemaphoreSlim following = new(1);
    private Known known;
    private Seen seen;
    private long version;

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
    public Person? Who(Subject subject) => known.People.GetValueOrDefault(subject);

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

    /// <summary>Takes in what has been committed since. True when something had.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancel)
    {
        await following.WaitAsync(cancel);
        try
        {
            if (await record.ReadSinceAsync(seen, cancel) is { } news)
            {
                seen = news.Seen;
                return Changed(known.Take(news));
            }

            var all = await record.ReadAllAsync(cancel);
            known = new(all);
            seen = all.Seen;
            return Changed(true);
        }
        finally
        {
            following.Release();
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

    private bool Changed(bool something)
    {
        if (something) Interlocked.Increment(ref version);
        return something;
    }
}
