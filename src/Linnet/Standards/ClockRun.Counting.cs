using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <content>Day 0, the interval in force, and the due day of a wait.</content>
public sealed partial class ClockRun
{
    private void Open(short number, PracticeStandard standard, int startPlace, int anchorPlace, short ordinal, short strand)
    {
        var start = facts.Facts[startPlace];
        var anchor = facts.Facts[anchorPlace];
        var wait = new Wait
        {
            Standard = number,
            Strand = strand,
            Ordinal = ordinal,
            OrdinalAtLeast = ordinal,
            StartPlace = startPlace,
            AnchorPlace = anchorPlace,
            StartDay = start.Day,
            AnchorDay = anchor.Day,
            AnchorAt = Fact.None,
            RawDay = anchor.Day,
            DueDay = Fact.None,
            DueAt = Fact.None,
            StoppedFrom = StoppedBefore(standard, startPlace, strand) ? anchor.Day : Fact.None,
            WarnDay = Fact.None,
            MetDay = Fact.None,
            MetPlace = -1,
            EndDay = Fact.None,
            EndAt = Fact.None,
            EndPlace = -1,
            RestsOnImport = anchor.Imported,
            Next = open[number],
        };
        if (standard.CountsFrom is Anchor.FromBirthday birthday)
            wait.AnchorDay = DayZero(birthday, anchor);
        if (standard.OnceBorn || standard.CountsFrom is Anchor.FromBirth) wait.AnchorDay = birth.DayZero(anchor.Day);
        Count(ref wait, standard, anchor);
        if (count == waits.Length) Array.Resize(ref waits, 2 * count);
        waits[count] = wait;
        open[number] = count++;
    }

    private int DayZero(Anchor.FromBirthday birthday, Fact anchor)
    {
        var day = birthday.After is { } after && (birthday.Of is null || anchor.Moments.Has(birthday.Of)) ? after.DueDay(anchor.Day) : anchor.Day;
        return birth.Born == Fact.None ? day : Math.Max(day, Months.Birthday(birth.Born, birthday.Age));
    }

    private void Count(ref Wait wait, PracticeStandard standard, Fact anchor)
    {
        if (Interval(wait, standard) is not { } allows || !Countable(wait.AnchorDay, allows))
        {
            if (standard.CountsFrom is Anchor.FromNamedDay && anchor.NamedDay != Fact.None) wait.DueDay = anchor.NamedDay;
            return;
        }

        wait.Allows = allows;
        if (standard.CountsFrom is Anchor.FromBirthday { OrStart: false } && birth.Born == Fact.None) return;
        if (standard.CountsFrom is Anchor.FromNamedDay)
        {
            if (anchor.NamedDay == Fact.None) return;
            wait.DueDay = allows.BackFrom(anchor.NamedDay);
        }
        else if (standard.CountsFrom is Anchor.FromExpectedBirth)
        {
            wait.DueDay = allows.BackFrom(birth.Expected);
        }
        else if (allows.ByTheMinute)
        {
            wait.TimeMissing = anchor.At == Fact.None;
            wait.AnchorAt = wait.TimeMissing ? MinuteOf(London.StartOf(anchor.On)) : anchor.At;
            wait.DueAt = allows.DueAt(wait.AnchorAt);
            wait.DueDay = Days.NumberOf(London.DayOf(Instant.FromUnixTimeSeconds(60L * wait.DueAt)));
        }
        else
        {
            wait.DueDay = DueDay(wait, standard, allows);
        }

        wait.WarnDay = Warning.Day(standard, wait);
    }

    private Allowance? Interval(in Wait wait, PracticeStandard standard)
    {
        if (standard.AllowsByAge is { } byAge)
        {
            if (birth.Born == Fact.None) return byAge.From;
            return byAge.Before.DueDay(wait.AnchorDay) < Months.Birthday(birth.Born, byAge.Age) ? byAge.Before : byAge.From;
        }

        Allowance? allows = wait.Ordinal == 1 || standard.ThenEvery.Count == 0
            ? standard.Allows
            : standard.ThenEvery[Math.Min(wait.Ordinal - 2, standard.ThenEvery.Count - 1)];
        if (!settings.IsEmpty) allows = Local(wait, standard, allows) ?? allows;
        return Switched(wait, standard, wait.AnchorDay)?.ThenEvery ?? allows;
    }

    /// <summary>The council's own number for this interval; null where it set none. A repeat like the first interval follows the first's number.</summary>
    private Allowance? Local(in Wait wait, PracticeStandard standard, Allowance? allows)
    {
        if (wait.Ordinal > 1 && allows is { } own && settings.RepeatFor(standard, wait.StartDay, own) is { } repeat) return repeat;
        return wait.Ordinal == 1 || allows == standard.Allows ? settings.For(standard, wait.StartDay) : null;
    }

    /// <summary>The latest switch that applies to this wait by this day; null when none does.</summary>
    private Switch? Switched(in Wait wait, PracticeStandard standard, int day)
    {
        if (standard.Switches.Count == 0) return null;
        var first = wait.Ordinal == 1 && standard.ThenEvery.Count > 0;
        for (var at = switched.Count - 1; at >= 0; at--)
        {
            var (number, which, place) = switched[at];
            if (number != wait.Standard || (which & Switch.Also) != 0 || !Reaches(wait, standard, place)) continue;
            var rule = standard.Switches[which];
            if (first && !rule.FromTheFirst) continue;
            if (rule.NotBefore is { } notBefore && day < notBefore.DueDay(wait.StartDay)) continue;
            if (rule.IfAlso is not null && !AlsoHappened(wait, (byte)(which | Switch.Also))) continue;
            return rule;
        }

        return null;
    }

    private bool AlsoHappened(in Wait wait, byte also)
    {
        foreach (var (number, which, place) in switched)
            if (number == wait.Standard && which == also && Near(wait.Strand, facts.StrandOf(place))) return true;
        return false;
    }

    /// <summary>Whether a switch touches this wait: in its piece of work, or, where there is one clock for the child, anywhere since it started.</summary>
    private bool Reaches(in Wait wait, PracticeStandard standard, int place) =>
        (standard.OnePerSubject && place >= wait.StartPlace) || Near(wait.Strand, facts.StrandOf(place));

    private void Bring(ref Wait wait, PracticeStandard standard, Fact fact)
    {
        if (wait.DueDay == Fact.None || Switched(wait, standard, fact.Day) is not { } rule) return;
        var due = Math.Max(fact.Day, DueDay(wait, standard, rule.ThenEvery));
        if (rule.Lengthens ? fact.Day > wait.DueDay : due >= wait.DueDay) return;
        wait.Allows = rule.ThenEvery;
        wait.DueDay = due;
        wait.WarnDay = Warning.Day(standard, wait);
    }

    private static void Rebook(ref Wait wait, PracticeStandard standard, Fact fact)
    {
        wait.Restarts++;
        wait.DueDay = standard.Allows is { } allows ? allows.BackFrom(fact.NamedDay) : fact.NamedDay;
        wait.WarnDay = Warning.Day(standard, wait);
    }

    private static bool Countable(int day, Allowance allows) =>
        day != Birth.NotYet && (allows.Unit is not (TimeUnit.WorkingDays or TimeUnit.SchoolDays or TimeUnit.Terms) || (day >= FirstCountable && day <= LastCountable));

    private static readonly int FirstCountable = Days.NumberOf(new LocalDate(1990, 1, 1));
    private static readonly int LastCountable = Days.NumberOf(new LocalDate(2099, 12, 31));

    private static int MinuteOf(Instant instant) => (int)(instant.ToUnixTimeSeconds() / 60);
}
