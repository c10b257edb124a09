using Linnet.Calendar;
using Linnet.Returns;
using Linnet.Returns.AnnexA;
using Linnet.Returns.Files;
using Linnet.Returns.People;

namespace Linnet.Web.Extracts;

/// <summary>Reads a file that was sent: first to show what would come of it, then to take it in.</summary>
public sealed class TakingIn(IntoRecord record, FilesGiven files, IClock clock) : IDisposable
{
    // A large extract takes memory: they are read one after the other.
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Reads it and holds it. Nothing is taken in.</summary>
    /// <exception cref="ImportRefusedException">The file as a whole cannot be read.</exception>
    public async Task ShowAsync(GivenFile file, CancellationToken cancel)
    {
        var plan = await PlanAsync(file, cancel);
        (file.Report, file.AddsSomething) = (plan.Report, plan.Entries.Count > 0);
        files.Hold(file);
    }

    /// <summary>Takes it in, and says under which id. It goes on when the browser that asked goes away.</summary>
    public Task<Guid> TakeInAsync(GivenFile file) => file.OnceAsync(async () =>
    {
        var plan = await PlanAsync(file, CancellationToken.None);
        await record.TakeInAsync(file.Id, plan, file.Hash, file.By, progress: null, trial: false, CancellationToken.None);
        return file.Id;
    });

    /// <inheritdoc />
    public void Dispose() => one.Dispose();

    private async Task<FilePlan> PlanAsync(GivenFile file, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            if (file.What == FilePlan.People)
            {
                var people = await Task.Run(() => Read(file, tables => PeopleFile.Of(tables, London.DayOf(clock.GetCurrentInstant()))), cancel);
                return await record.PlanAsync(people, cancel);
            }

            var asOf = file.AsOf ?? throw new InvalidOperationException("An extract without its day was let through.");
            var extract = await Task.Run(() => Read(file, tables => AnnexAReader.Read(tables, asOf)), cancel);
            return FilePlan.Of(extract, await record.PlanAsync(extract, cancel));
        }
        finally
        {
            one.Release();
        }
    }

    private static T Read<T>(GivenFile file, Func<TableSet, T> read)
    {
        using var tables = TableSet.Open(file.Name, file.Open());
        return read(tables);
    }
}
