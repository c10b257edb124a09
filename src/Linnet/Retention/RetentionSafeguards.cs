using Linnet.Record;

namespace Linnet.Retention;

/// <summary>What stands before a legal hold is lifted, and before what was written is destroyed.</summary>
public static class RetentionSafeguards
{
    /// <summary>Only a manager lifts one.</summary>
    public static Safeguard HoldLiftedByManager { get; } = new()
    {
        Says = "Only a manager lifts a legal hold.",
        Before = typeof(LegalHold),
        Stops = attempt => attempt.Answers<LegalHold>().Stands || attempt.ByManager ? null : new("stands", "A manager lifts a legal hold. Ask yours"),
    };

    /// <summary>Approving is a manager's, in their own name. That it takes two, and that the time is over, is asked again when it is done.</summary>
    public static Safeguard DestructionApprovedByManager { get; } = new()
    {
        Says = "A manager approves in their own name that a record is destroyed. It takes two.",
        Before = typeof(DestructionApproved),
        Stops = attempt => attempt.ByManager && attempt.Answers<DestructionApproved>().By == attempt.Entry.By ? null : new("stands", "A manager approves it, in their own name"),
    };
}
