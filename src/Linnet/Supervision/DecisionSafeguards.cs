using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Supervision;

/// <summary>What stands before a management decision.</summary>
public static class DecisionSafeguards
{
    /// <summary>A decision is somebody's.</summary>
    public static Safeguard NamesItsManager { get; } = new()
    {
        Says = "A management decision names the manager who made it, whoever writes it down.",
        Before = typeof(ManagementDecision),
        Stops = attempt => attempt.Answers<ManagementDecision>().Manager switch
        {
            null or "" => new("manager", "Say which manager decided"),
            { } named when attempt.Workers?.Invoke(named)?.Post is { } post && !Attempt.IsManagers(post) =>
                new("manager", "This worker is not on the list as a manager. Say which manager decided"),
            _ => null,
        },
    };
}
