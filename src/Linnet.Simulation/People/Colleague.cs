namespace Linnet.Simulation.People;

/// <summary>Somebody who works for the council, with the children they hold.</summary>
internal sealed class Colleague(string id, string name, Calling calling)
{
    /// <summary>The council's identifier.</summary>
    public string Id { get; } = id;

    /// <summary>The name, invented.</summary>
    public string Name { get; } = name;

    /// <summary>What they are employed as.</summary>
    public Calling Calling { get; } = calling;

    /// <summary>The work they lead.</summary>
    public List<Case> Cases { get; } = [];

    /// <summary>How many children they lead for.</summary>
    public int Children { get; set; }
}

/// <summary>What somebody is employed as.</summary>
internal enum Calling
{
    SocialWorker,
    TeamManager,
    HeadOfService,
    Director,
    ReviewingOfficer,
    PersonalAdviser,
    Analyst,
}
