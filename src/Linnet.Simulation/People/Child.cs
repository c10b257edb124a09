using Linnet.Children;
using Linnet.Record;

namespace Linnet.Simulation.People;

/// <summary>An invented child, and what the council is doing with them now.</summary>
internal sealed class Child(string id, Family family, LocalDate born, Sex sex, string givenName)
{
    /// <summary>The council's identifier.</summary>
    public string Id { get; } = id;

    /// <summary>The family they are counted with.</summary>
    public Family Family { get; } = family;

    /// <summary>The day of birth.</summary>
    public LocalDate Born { get; } = born;

    /// <summary>Girl or boy.</summary>
    public Sex Sex { get; } = sex;

    /// <summary>A disabled child.</summary>
    public required bool Disabled { get; init; }

    /// <summary>The given name.</summary>
    public string GivenName { get; } = givenName;

    /// <summary>Whom entries about them are about.</summary>
    public Subject Subject { get; } = Subject.Child(id);

    /// <summary>Their details have been recorded.</summary>
    public bool Known { get; set; }

    /// <summary>They live away from the family, in the council's care.</summary>
    public bool InCare { get; set; }

    /// <summary>Their age in whole years.</summary>
    public int AgeOn(LocalDate day) => Period.Between(Born, day, PeriodUnits.Years).Years;
}
