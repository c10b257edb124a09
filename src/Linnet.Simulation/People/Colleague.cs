namespace Linnet.Simulation.People;

/// <summary>Somebody who works for the council, with the children they hold.</summary>
internal sealed class Colleague(string id, string givenName, string familyName, Post post)
{
    /// <summary>The council's identifier.</summary>
    public string Id { get; } = id;

    /// <summary>The given name.</summary>
    public string GivenName { get; } = givenName;

    /// <summary>The family name, invented.</summary>
    public string FamilyName { get; } = familyName;

    /// <summary>What they are employed as.</summary>
    public Post Post { get; } = post;

    /// <summary>The work they lead.</summary>
    public List<Case> Cases { get; } = [];

    /// <summary>How many children they lead for.</summary>
    public int Children { get; set; }
}
