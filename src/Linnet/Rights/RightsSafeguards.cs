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

    /// <summary>Whoever decides on words of a copy answers for it.</summary>
    public static Safeguard DecidedInOnesOwnName { get; } = new()
    {
        Says = "Whoever decides on words of a copy does so in their own name.",
        Before = typeof(RedactionDecided),
        Stops = attempt => attempt.Answers<RedactionDecided>().By == attempt.Entry.By ? null : new("by", "You decide in your own name"),
    };

    /// <summary>Nobody checks their own decision.</summary>
    public static Safeguard CheckedByAnother { get; } = new()
    {
        Says = "What could put somebody in danger is looked at by a second person before a copy is given.",
        Before = typeof(RedactionChecked),
        Stops = attempt =>
            attempt.Facts.All.FirstOrDefault(f => f.Entry.ToString() == attempt.Answers<RedactionChecked>().Decision) is not { } decision
                || decision.Type.Class != typeof(RedactionDecided) ? new("decision", "Choose the decision that you have looked at")
            : decision.Coded["by"] == attempt.Entry.By ? new("agreed", "You decided it yourself. A second person looks at it")
            : null,
    };

    /// <summary>Whether the record is put right is a manager's to decide.</summary>
    public static Safeguard CorrectionDecidedByManager { get; } = new()
    {
        Says = "A manager decides, in their own name, whether the record is put right.",
        Before = typeof(CorrectionDecided),
        Stops = attempt => attempt.ByManager && attempt.Answers<CorrectionDecided>().By == attempt.Entry.By ? null : new("by", "A manager decides it, in their own name"),
    };
}
