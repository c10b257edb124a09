using System.Runtime;

namespace Linnet.Store.Reading;

/// <summary>
/// While a whole record is read, everything that is made stays: looking in between for what could be let go, again and again, takes
/// longer than reading.
/// </summary>
internal sealed class Uninterrupted : IDisposable
{
    private const long LeastWorthIt = 64L << 20;

    private readonly bool held;

    private Uninterrupted(bool held) => this.held = held;

    /// <summary>Holds off while about this much is made, where the machine has room for twice as much.</summary>
    public static Uninterrupted While(long bytes)
    {
        if (bytes < LeastWorthIt || bytes > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            return new(false);
        try
        {
            return new(GC.TryStartNoGCRegion(bytes, disallowFullBlockingGC: true));
        }
        catch (ArgumentOutOfRangeException)
        {
            return new(false); // More than the collector hands out at once on this machine.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // More was made than was thought: then it has ended by itself.
        if (held && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
    }
}
