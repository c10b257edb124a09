using Linnet.Children;

namespace Linnet.Simulation.People;

/// <summary>Makes up families, and remembers some whose work has ended, because families come back.</summary>
internal sealed class Register(Dice dice)
{
    private const int Remembered = 400;
    private readonly List<Family> past = [];
    private int families;
    private int children;

    /// <summary>A family nobody has heard of, with children of these ages on this day.</summary>
    public Family NewFamily(LocalDate today, int youngest = 0, int oldest = 17)
    {
        var family = Found();
        var own = family.Dice;
        var count = own.Weighted([(1, 46.0), (2, 31.0), (3, 15.0), (4, 6.0), (5, 2.0)]);
        var born = today.PlusDays(-own.Between(youngest * 365, (oldest * 365) + 364));
        for (var child = 0; child < count; child++)
        {
            family.Children.Add(NewChild(family, born));
            born = born.PlusDays(-own.Between(380, 1500));
            if (Period.Between(born, today, PeriodUnits.Years).Years > oldest) break;
        }

        return family;
    }

    /// <summary>A family of whom one child is known, born on this day.</summary>
    public Family NewFamilyOf(LocalDate born)
    {
        var family = Found();
        family.Children.Add(NewChild(family, born));
        return family;
    }

    /// <summary>Somebody was worried again about a family known from before; null when none comes to mind.</summary>
    public Family? Again(LocalDate today)
    {
        if (past.Count == 0) return null;
        var at = dice.Between(0, past.Count - 1);
        var family = past[at];
        past[at] = past[^1];
        past.RemoveAt(past.Count - 1);
        return family.OpenCase is null && family.Children.TrueForAll(c => !c.InCare && c.AgeOn(today) < 17) ? family : null;
    }

    /// <summary>Work with a family ended, or never began.</summary>
    public void Remember(Family family)
    {
        if (past.Count < Remembered) past.Add(family);
        else past[dice.Between(0, Remembered - 1)] = family;
    }

    private Family Found()
    {
        var own = dice.Apart();
        var danger = own.Share();
        return new($"F{++families:00000}", own.OneOf(Names.Families), own)
        {
            Ethnicity = own.Weighted(Names.Ethnicities),
            Danger = danger * danger,
            HardToSee = own.Chance(0.12) ? 0.35 : 0.04,
        };
    }

    private Child NewChild(Family family, LocalDate born)
    {
        var girl = family.Dice.Chance(0.5);
        var name = family.Dice.OneOf(girl ? Names.Girls : Names.Boys);
        return new($"C{++children:000000}", family, born, girl ? Sex.Female : Sex.Male, name) { Disabled = family.Dice.Chance(0.11) };
    }
}
