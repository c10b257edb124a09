using Linnet.Calendar;

namespace Linnet.Cli;

/// <summary>The one place where the command line asks what day it is.</summary>
public static class Today
{
    public static LocalDate InLondon() => London.DayOf(SystemClock.Instance.GetCurrentInstant());
}
