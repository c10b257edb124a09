using Linnet.Standards;

namespace Linnet.Web.Look;

/// <summary>How a clock looks. The words say the same as the colour.</summary>
public static class ClockLook
{
    extension(Clock clock)
    {
        /// <summary>The classes of its chip: grey, yellow when due soon, red when overdue, black-bordered when restarted.</summary>
        public string Classes => $"linnet-clock linnet-clock--{Colour(clock)}{(clock.Restarted ? " linnet-clock--restarted" : "")}";

        /// <summary>What stands before the words of a clock that needs it.</summary>
        public string Mark => clock.Restarted ? "Restarted · " : "";
    }

    private static string Colour(Clock clock) => clock.State switch
    {
        _ when clock.DueIsNotKnown => "not-known",
        ClockState.Running => "running",
        ClockState.DueSoon => "due-soon",
        ClockState.Overdue => "overdue",
        ClockState.MetInTime => "met",
        ClockState.MetLate => "met-late",
        ClockState.Lapsed => "ended",
        _ => throw new NotSupportedException(clock.State.ToString()),
    };
}
