using Linnet.Children;
using Linnet.Record;
using NodaTime.Text;

namespace Linnet.Store.Tests;

/// <summary>A test with a database of its own, and a few words to tell its case with.</summary>
public abstract class StoreTest(TestCluster cluster) : IAsyncLifetime
{
    protected static readonly Reader Reader = new("W9", "team manager");
    protected static readonly Subject Amira = Subject.Child("1001");
    protected static readonly Subject Tomasz = Subject.Child("1002");
    protected static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private TestDatabase? fresh;

    protected TestCluster Cluster { get; } = cluster;

    protected TestDatabase Fresh => fresh ?? throw new InvalidOperationException("Not started.");

    protected RecordStore Records => Fresh.Records;

    public async ValueTask InitializeAsync() => fresh = await Cluster.FreshAsync();

    public async ValueTask DisposeAsync()
    {
        if (fresh is not null)
            await fresh.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    protected static Instant At(string text) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(text).Value;

    /// <summary>An entry, recorded at noon of the day it happened unless said otherwise.</summary>
    protected static Entry Entry(Subject subject, string on, Particulars particulars, string? recorded = null, string by = "W1") =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Subject = subject,
            Type = RecordType.Of(particulars.GetType()),
            Happened = Happened(on),
            Recorded = At(recorded ?? on[..10] + "T12:00Z"),
            By = by,
            Particulars = particulars,
        };

    protected static Entry Correction(Entry of, string recorded, Particulars? particulars = null, string by = "W2") =>
        of with
        {
            Id = Guid.CreateVersion7(),
            Replaces = of.Id,
            Reason = "Written on the wrong day.",
            Recorded = At(recorded),
            By = by,
            Particulars = particulars ?? of.Particulars,
            Type = particulars is null ? of.Type : RecordType.Of(particulars.GetType()),
        };

    protected static CaseNote Note(string said) => new() { About = NoteKind.Call, Note = said };

    protected async Task<IReadOnlyList<Fact>> AddedAsync(params Entry[] entries)
    {
        var appended = await Records.AppendAsync(entries, idempotencyKey: null, Cancel);
        Assert.Empty(appended.Problems);
        return appended.Facts;
    }

    protected async Task<Problem> RefusedAsync(params Entry[] entries)
    {
        var appended = await Records.AppendAsync(entries, idempotencyKey: null, Cancel);
        Assert.Empty(appended.Facts);
        return Assert.Single(appended.Problems);
    }

    private static Happening Happened(string on)
    {
        Assert.True(Happening.TryParse(on, out var happened, out var wrong), wrong);
        return happened;
    }
}
