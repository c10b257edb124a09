namespace Linnet.Simulation.Telling;

/// <summary>A piece of work with some children of a family, begun on one day: each child's has its own name.</summary>
internal sealed class Piece(LocalDate since, Time recorded)
{
    private readonly List<(Child Child, Guid Name)> names = [];
    private readonly HashSet<Child> seen = [];

    /// <summary>The day it began.</summary>
    public LocalDate Since { get; } = since;

    /// <summary>When its beginning was recorded. What belongs to it is recorded later.</summary>
    public Time Recorded { get; } = recorded;

    /// <summary>It has ended.</summary>
    public bool Closed { get; set; }

    /// <summary>The children it is about.</summary>
    public IEnumerable<Child> Children => names.Select(n => n.Child);

    /// <summary>The name of this child's; null where it is not about them.</summary>
    public Guid? Of(Child child)
    {
        foreach (var (about, name) in names)
            if (ReferenceEquals(about, child)) return name;
        return null;
    }

    /// <summary>This child was seen in the course of it.</summary>
    public void Saw(Child child) => seen.Add(child);

    /// <summary>Whether this child was.</summary>
    public bool HasSeen(Child child) => seen.Contains(child);

    /// <summary>Whether every child was.</summary>
    public bool EverybodySeen => seen.Count == names.Count;

    /// <summary>It is about this child too.</summary>
    public void Add(Child child, Guid name) => names.Add((child, name));
}
