namespace Linnet.Web.Extracts;

/// <summary>The files that were sent and wait for "Take it in". They lie in this instance's memory, few of them and not for long.</summary>
/// <remarks>A council's extract is every child it knows of: it is written nowhere until somebody has seen what would come of it.</remarks>
public sealed class FilesGiven(IClock clock)
{
    /// <summary>How large a file may be that comes over the web: three times the Annex A of the largest council.</summary>
    public const int MostMegabytes = 32;

    /// <summary>The same in bytes.</summary>
    public const int MostBytes = MostMegabytes << 20;

    private const int Most = 4;
    private static readonly Duration Kept = Duration.FromMinutes(30);

    private readonly Lock gate = new();
    private readonly List<GivenFile> files = [];

    /// <summary>Holds a file. The oldest makes room.</summary>
    public void Hold(GivenFile file)
    {
        lock (gate)
        {
            Forget();
            while (files.Count >= Most) files.RemoveAt(0);
            files.Add(file);
        }
    }

    /// <summary>The file of this id, for who sent it; null where it is held no longer.</summary>
    public GivenFile? Find(Guid id, string by)
    {
        lock (gate)
        {
            Forget();
            return files.Find(f => f.Id == id && f.By == by);
        }
    }

    /// <summary>Lets go of it.</summary>
    public void Drop(GivenFile file)
    {
        lock (gate) files.Remove(file);
    }

    private void Forget()
    {
        var now = clock.GetCurrentInstant();
        files.RemoveAll(f => now - f.At > Kept);
    }
}
