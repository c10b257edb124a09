using Linnet.Record;

namespace Linnet.Retention;

/// <summary>What stands before a legal hold is lifted.</summary>
public static class RetentionSafeguards
{
    /// <summary>Only a manager lifts one.</summary>
    public static Safeguard HoldLiftedByManager { get; } = new()
    {
        Says = "Only a manager lifts a legal hold.",
        Before = typeof(LegalHold),
        Stops = attempt => attempt.Answers<LegalHold>().Stands || attempt.ByManager ? null : new("stands", "A manager lifts a legal hold. Ask yours"),
    };
}
