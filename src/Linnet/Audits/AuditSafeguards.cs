using Linnet.Record;

namespace Linnet.Audits;

/// <summary>What stands before an audit finding.</summary>
public static class AuditSafeguards
{
    /// <summary>Nobody grades their own work.</summary>
    public static Safeguard NotOwnWork { get; } = new()
    {
        Says = "Nobody grades their own work: an audit is made by somebody else.",
        Before = typeof(AuditFinding),
        Stops = attempt => attempt.Answers<AuditFinding>().WhoseWork == attempt.Entry.By
            ? new("whoseWork", "This is your own work. Ask somebody else to audit it")
            : null,
    };
}
