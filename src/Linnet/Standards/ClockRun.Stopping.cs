using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <content>A wait that is stopped while somebody else is to answer, and its due day.</content>
public sealed partial class ClockRun
{
    /// <summary>The last day on which it is met in time, without the days on which it was stopped.</summary>
    private int DueDay(in Wait wait, PracticeStandard standard, Allowance allows)
    {
        var due = allows.DueDay(wait.AnchorDay, settings.Terms) + wait.StoppedDays;
        return standard.DueOnWorkingDay && due > FirstCountable && due < LastCountable ? WorkingDays.EnglandAndWales.Add(due - 1, 1) : due;
    }

    private void StopOrGoOn(ref Wait wait, PracticeStandard standard, Part part, int day)
    {
        if (part == Part.GoesOn) GoOn(ref wait, standard, day);
        else if (wait.StoppedFrom == Fact.None && (wait.DueDay == Fact.None || day <= wait.DueDay)) wait.StoppedFrom = day;
    }

    /// <summary>The day it was stopped on and this one are both left out.</summary>
    private void GoOn(ref Wait wait, PracticeStandard standard, int day)
    {
        if (wait.StoppedFrom == Fact.None) return;
        wait.StoppedDays += Math.Max(0, day - wait.StoppedFrom + 1);
        wait.StoppedFrom = Fact.None;
        if (wait.DueDay == Fact.None) return;
        wait.DueDay = DueDay(wait, standard, wait.Allows);
        wait.WarnDay = Warning.Day(standard, wait);
    }

    /// <summary>Whether it was stopped before it began, and has not gone on: who somebody is and what they want were asked in one letter.</summary>
    private bool StoppedBefore(PracticeStandard standard, int before, short strand)
    {
        if (standard.StopsWith.Count == 0) return false;
        for (var place = before - 1; place >= 0; place--)
        {
            var fact = facts.Facts[place];
            if (facts.StrandOf(place) != strand || !facts.Counts(place, asked.Day, asked.KnownAt)) continue;
            if (standard.GoesOnWith.Any(fact.Moments.Has)) return false;
            if (standard.StopsWith.Any(fact.Moments.Has)) return true;
        }

        return false;
    }
}
