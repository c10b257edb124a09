using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Access;

/// <summary>What stands before a change of who may open a record.</summary>
public static class AccessSafeguards
{
    /// <summary>Restricting and lifting is a manager's.</summary>
    public static Safeguard RestrictedByManager { get; } = new()
    {
        Says = "Only a manager restricts a record, lets somebody in, or lifts the restriction; and says why it is restricted.",
        Before = typeof(RecordRestriction),
        Stops = attempt =>
            !attempt.ByManager ? new("restricted", "A manager restricts a record. Ask yours, and tell them why")
            : attempt.Answers<RecordRestriction>() is { Restricted: true, Because: null } ? new("because", "Select why the record is restricted")
            : null,
    };

    /// <summary>Nobody decides on their own conflict, and only a manager ends one.</summary>
    public static Safeguard ConflictEndedByManager { get; } = new()
    {
        Says = "Anybody may say that there is a conflict of interest. Only a manager whom it is not about ends one.",
        Before = typeof(ConflictOfInterest),
        Stops = attempt =>
        {
            var conflict = attempt.Answers<ConflictOfInterest>();
            return conflict.Stands || (attempt.ByManager && attempt.Entry.By != conflict.Worker)
                ? null
                : new("stands", "Only a manager whom it is not about ends a conflict of interest");
        },
    };

    /// <summary>Whoever answers for the whole service lets an inspector in.</summary>
    public static Safeguard InspectorLetIn { get; } = new()
    {
        Says = "A head of service or the director lets an inspector in, for a visit with a last day.",
        Before = typeof(InspectorAdmitted),
        Stops = attempt => attempt.By is Post.HeadOfService or Post.Director ? null : new("inspector", "A head of service or the director lets an inspector in"),
    };

    /// <summary>A manager asks somebody to read, and never themselves.</summary>
    public static Safeguard ReadingAllowedByManager { get; } = new()
    {
        Says = "Only a manager asks somebody who does not work with the child to read the record, and never themselves.",
        Before = typeof(ReadingAllowed),
        Stops = attempt =>
            !attempt.ByManager ? new("worker", "A manager asks somebody to read a record. Ask yours")
            : attempt.Entry.By == attempt.Answers<ReadingAllowed>().Worker ? new("worker", "You cannot ask yourself. Another manager does")
            : null,
    };

    /// <summary>Nobody answers themselves.</summary>
    public static Safeguard SeekingAnsweredByAnother { get; } = new()
    {
        Says = "Whoever asked for a restricted record is answered by somebody else.",
        Before = typeof(SeekingAnswered),
        Stops = attempt => attempt.Entry.By == attempt.Answers<SeekingAnswered>().Worker ? new("worker", "You asked for it yourself. Whoever holds the record answers you") : null,
    };

    /// <summary>Nobody looks at their own opening.</summary>
    public static Safeguard OpeningReviewedByAnother { get; } = new()
    {
        Says = "A manager looks at why a record was opened, and never at their own opening.",
        Before = typeof(RecordOpeningReviewed),
        Stops = attempt =>
            !attempt.ByManager ? new("found", "A manager looks at why a record was opened")
            : attempt.Entry.By == attempt.Answers<RecordOpeningReviewed>().Worker ? new("found", "You opened it yourself. Another manager looks at it")
            : null,
    };
}
