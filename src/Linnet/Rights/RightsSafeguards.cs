using Linnet.Record;

namespace Linnet.Rights;

/// <summary>What stands before a right over the record is refused.</summary>
public static class RightsSafeguards
{
    /// <summary>Only a manager refuses a copy.</summary>
    public static Safeguard RefusedByManager { get; } = new()
    {
        Says = "Only a manager refuses somebody a copy of the record as unfounded or excessive.",
        Before = typeof(AccessRefused),
        Stops = attempt => attempt.ByManager || attempt.Answers<AccessRefused>().Why is RefusedBecause.TakenBack or RefusedBecause.NotShown
            ? null
            : new("why", "A manager refuses a copy. Ask yours"),
    };
}
