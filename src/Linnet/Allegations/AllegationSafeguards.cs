using Linnet.Calendar;
using Linnet.Care;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;

namespace Linnet.Allegations;

/// <summary>What stands before a placement that is held, and before what only the designated officer records.</summary>
public static class AllegationSafeguards
{
    /// <summary>The reason is nobody's but theirs: the one who places hears whom to ring.</summary>
    public static Safeguard RungBeforePlacing { get; } = new()
    {
        Says = "Where the designated officer holds a carer or home, a child is placed there once they were rung. Why it is held is not said.",
        Before = typeof(PlacementStarted),
        Stops = attempt =>
        {
            var placement = attempt.Answers<PlacementStarted>();
            return placement is { Home: { } home, OfficerRung: not true } && AllegationOpen.Holds(attempt.Others(AllegationOpen.Home(home)), AsKnown.At(London.DayOf(attempt.Entry.Recorded)))
                ? new("officerRung", "Ring the designated officer before a child is placed here. If you have, answer yes and record it")
                : null;
        },
    };

    /// <summary>Only they receive one.</summary>
    public static Safeguard ReceivedByOfficer { get; } = ByOfficer(typeof(AllegationReceived), "sector");

    /// <summary>Only they name who reads it.</summary>
    public static Safeguard SharedByOfficer { get; } = ByOfficer(typeof(AllegationShared), "worker");

    /// <summary>Only they conclude it.</summary>
    public static Safeguard ConcludedByOfficer { get; } = ByOfficer(typeof(AllegationConcluded), "outcome");

    private static Safeguard ByOfficer(Type kind, string question) => new()
    {
        Says = $"'{RecordType.Of(kind).Title}' is recorded by the designated officer.",
        Before = kind,
        Stops = attempt => attempt.By == Post.DesignatedOfficer ? null : new(question, "The designated officer records this. Ring them now, and write nothing about it elsewhere"),
    };
}
