namespace Linnet.Bench;

/// <summary>One moment, for ever: a run of a harness is the same on every day.</summary>
internal sealed class StillClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
