using Linnet.Children;

namespace Linnet.Simulation.Pathways;

/// <summary>Who is in a family's life is written down: who lives with the children, who is responsible for them, and whom they turn to.</summary>
internal sealed class Kin(Council council)
{
    private readonly HashSet<Family> written = [];

    private Dice Dice => council.InFull.Dice;

    /// <summary>When work with the family begins.</summary>
    public void Write(Family family, string by)
    {
        if (!council.Ways.Records.InFull || !written.Add(family)) return;
        foreach (var person in People(family).ToList())
            foreach (var child in family.Children) council.InFull.Write(child, person, by);
    }

    private IEnumerable<PersonInLife> People(Family family)
    {
        yield return new()
        {
            Name = $"{Dice.OneOf(Names.Girls)} {family.Name}", Part = PartInLife.Mother, LivesWithChild = Dice.Chance(0.85), ParentalResponsibility = true,
            Matters = "Wants help, and says so on her own.",
        };
        if (Dice.Chance(0.7))
            yield return new()
            {
                Name = $"{Dice.OneOf(Names.Boys)} {Dice.OneOf(Names.Families)}", Part = PartInLife.Father, LivesWithChild = Dice.Chance(0.35),
                ParentalResponsibility = Dice.Chance(0.8) ? true : null,
            };
        if (Dice.Chance(0.2))
            yield return new() { Name = $"{Dice.OneOf(Names.Boys)} {Dice.OneOf(Names.Families)}", Part = PartInLife.StepParent, LivesWithChild = true };
        if (Dice.Chance(0.6))
            yield return new()
            {
                Name = $"{Dice.OneOf(Names.Girls)} {Dice.OneOf(Names.Families)}", Part = PartInLife.Grandparent, LivesWithChild = false,
                Matters = "The children go to her when it is loud at home.",
            };
        yield return new() { Name = "Head of year", Part = PartInLife.School, LeadsForService = Dice.Chance(0.6) ? true : null, Reached = "Through the school office" };
        if (family.Children.Exists(c => c.AgeOn(council.Narrator.Today) < 5))
            yield return new() { Name = "Health visitor", Part = PartInLife.HealthVisitor, LeadsForService = true, Reached = "At the clinic, on Mondays" };
    }
}
