using Linnet.Returns.Reports;

namespace Linnet.Web.Extracts;

/// <summary>A file that somebody has sent and not yet taken in: held in memory for a while, and nowhere else.</summary>
public sealed class GivenFile(byte[] bytes)
{
    private readonly Lock gate = new();
    private Task<Guid>? taking;

    /// <summary>Its own id, by which its sender finds it again.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>What it was said to be: annex-a, people.</summary>
    public required string What { get; init; }

    /// <summary>The name it came under.</summary>
    public required string Name { get; init; }

    /// <summary>The day it shows; null where it is no extract.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>Who sent it: nobody else is shown it.</summary>
    public required string By { get; init; }

    /// <summary>When it came.</summary>
    public required Instant At { get; init; }

    /// <summary>By which the file is known again.</summary>
    public byte[] Hash { get; } = IntoRecord.HashOf(bytes);

    /// <summary>What would come of it, with what was found in each wrong cell.</summary>
    public FileReport? Report { get; set; }

    /// <summary>Whether there is anything in it that the record does not hold.</summary>
    public bool AddsSomething { get; set; }

    /// <summary>Reads the file from its start.</summary>
    public MemoryStream Open() => new(bytes, writable: false);

    /// <summary>Takes it in once: whoever asks again, by a second click, waits for the first and is told the same.</summary>
    public Task<Guid> OnceAsync(Func<Task<Guid>> take)
    {
        lock (gate)
        {
            if (taking is null or { IsFaulted: true } or { IsCanceled: true }) taking = take();
            return taking;
        }
    }
}
