using Linnet.Calendar;
using Linnet.Care;
using Linnet.Children;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Retention;

namespace Linnet.Tests.Retention;

/// <summary>Lives from 1950 to 2100: whatever the days of birth, death and adoption are, what is kept is what the longest rule asks for, worked out here a second time from the text of the law.</summary>
public sealed class EveryLifeTests
{
    private static readonly LocalDate First = new(1950, 1, 1);
    private static readonly LocalDate Last = new(2100, 12, 31);
    private static readonly Type[][] Kinds =
    [
        [typeof(Contact)], [typeof(Referral)], [typeof(EnquiryOpened)], [typeof(CareStarted)], [typeof(Referral), typeof(EnquiryOpened)],
        [typeof(Referral), typeof(EnquiryOpened), typeof(CareStarted)],
    ];

    [Fact]
    public void On_every_day_of_birth_the_longest_rule_holds()
    {
        var draw = new Random(50);
        var (lives, leapDays) = (0, 0);
        for (var born = First; born <= Last; born = born.PlusDays(1))
        {
            foreach (var kinds in Kinds)
            {
                foreach (var died in Deaths(born, draw))
                {
                    var last = died ?? born.PlusDays(draw.Next(0, 365 * 21));
                    LocalDate? adopted = kinds.Contains(typeof(CareStarted)) && draw.Next(4) == 0 ? born.PlusDays(draw.Next(1, 365 * 17)) : null;
                    var life = new KeptLife(born, died, last, kinds.ToHashSet(), adopted);
                    var applying = RetentionRules.All.Where(r => r.Applies(life)).ToList();
                    var until = applying.Max(r => r.Until(life, r.Years));

                    Assert.Equal(Asked(life), until);
                    lives++;
                    if (born is { Month: 2, Day: 29 } || died is { Month: 2, Day: 29 }) leapDays++;
                }
            }
        }

        Assert.True(lives > 1_000_000 && leapDays > 1_000, $"{lives} lives, {leapDays} of them with a leap day");
    }

    [Fact]
    public void Nothing_is_destroyed_under_a_hold_however_due_it_is()
    {
        // Every rule's last day, the day before and after and years beyond, by every state of holds on the child and on everything.
        var destroyed = 0;
        foreach (var child in HoldsOf("child:1"))
        foreach (var everything in HoldsOf("authority"))
        foreach (var offset in new[] { -400, -1, 0, 1, 400, 40_000 })
        {
            var story = child.Then("1960-05-01", new Contact { From = ContactSource.Police });
            var kept = Kept.Of(story.Facts, everything.Facts);
            Assert.NotNull(kept);
            var today = (kept.Until ?? First).PlusDays(offset);
            var holds = HeldByHand(child.Facts, today) || HeldByHand(everything.Facts, today);
            if (kept.MayGo(today)) destroyed++;
            Assert.False(kept.MayGo(today) && holds, $"Destroyed under a hold on {today}");
            Assert.Equal(!holds && offset >= 0, kept.MayGo(today));
        }

        Assert.NotEqual(0, destroyed);
    }

    /// <summary>Alive, and a death on the first day, around the eighteenth birthday, and on any day; the leap day among them.</summary>
    private static IEnumerable<LocalDate?> Deaths(LocalDate born, Random draw)
    {
        yield return null;
        yield return born;
        var eighteen = Months.Birthday(born, 18);
        yield return eighteen.PlusDays(draw.Next(-1, 2));
        yield return born.PlusDays(draw.Next(0, 365 * 90));
    }

    /// <summary>As the regulations and the local rules say it, without a look at how Linnet does.</summary>
    private static LocalDate? Asked(KeptLife life)
    {
        var asked = new List<LocalDate> { life.LastOn.PlusYears(6) };
        var born = life.BornOn ?? First;
        if (life.Has(typeof(Referral))) asked.Add(Later(born.PlusYears(25), life.LastOn.PlusYears(6)));
        if (life.Has(typeof(EnquiryOpened))) asked.Add(life.LastOn.PlusYears(35));
        if (life.AdoptedOn is { } adopted) asked.Add(adopted.PlusYears(100));
        if (life.Has(typeof(CareStarted)))
        {
            // Born on 29 February: eighteen on 1 March.
            var turns = born.Month == 2 && born.Day == 29 ? new LocalDate(born.Year + 18, 3, 1) : born.PlusYears(18);
            if (born is { Month: 2, Day: 29 } && CalendarSystem.Iso.IsLeapYear(born.Year + 18)) turns = new(born.Year + 18, 2, 29);
            asked.Add(life.DiedOn is { } died && died < turns ? died.PlusYears(15) : born.PlusYears(75));
        }

        return asked.Max();
    }

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    private static IEnumerable<Story> HoldsOf(string subject)
    {
        LegalHold placed = new() { Stands = true, OrderedBy = "The inquiry" }, lifted = new() { Stands = false, OrderedBy = "It ended" };
        yield return new(subject);
        yield return new Story(subject).Then("1965-01-01", placed);
        yield return new Story(subject).Then("1965-01-01", placed).Then("1966-01-01", lifted);
        yield return new Story(subject).Then("1965-01-01", placed).Then("1966-04-30", lifted).Then("1966-05-02", placed);
        yield return new Story(subject).Then("1965-01-01", placed).Then("2070-01-01", lifted);
        yield return new Story(subject).Then("2080-01-01", placed);
    }

    /// <summary>Whether the last word that holds today is "placed", or one to come is.</summary>
    private static bool HeldByHand(SubjectFacts facts, LocalDate today)
    {
        var holds = facts.All.Where(f => f.Type.Class == typeof(LegalHold)).ToList();
        return holds.LastOrDefault(h => h.On <= today)?.Coded["stands"] == "yes" || holds.Any(h => h.On > today && h.Coded["stands"] == "yes");
    }
}
