namespace Linnet.Simulation.People;

/// <summary>An invented family: brothers and sisters, and how hard things are for them.</summary>
internal sealed class Family(string id, string name, Dice dice)
{
    /// <summary>The council's identifier.</summary>
    public string Id { get; } = id;

    /// <summary>The family name.</summary>
    public string Name { get; } = name;

    /// <summary>What happens to this family is thrown with these.</summary>
    public Dice Dice { get; } = dice;

    /// <summary>Brothers and sisters who live at home or did.</summary>
    public List<Child> Children { get; } = [];

    /// <summary>Ethnicity, by the code of the census.</summary>
    public required string Ethnicity { get; init; }

    /// <summary>How much danger the children are in, from 0 to 1.</summary>
    public required double Danger { get; init; }

    /// <summary>How often somebody who calls finds nobody in, or the door closed.</summary>
    public required double HardToSee { get; init; }

    /// <summary>The work with the family; null while children's services do not work with them.</summary>
    public Case? OpenCase { get; set; }
}
