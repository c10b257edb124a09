namespace Linnet.Simulation.People;

/// <summary>A team: its manager, its workers, and the work that waits in it for somebody to hold it.</summary>
internal sealed class Team(string name, TeamKind kind, int caseload)
{
    /// <summary>What it is called.</summary>
    public string Name { get; } = name;

    /// <summary>What it does.</summary>
    public TeamKind Kind { get; } = kind;

    /// <summary>How many children one worker holds, as the council has settled.</summary>
    public int Caseload { get; } = caseload;

    /// <summary>The workers who are here now.</summary>
    public List<Colleague> Workers { get; } = [];

    /// <summary>The manager.</summary>
    public required Colleague Manager { get; init; }

    /// <summary>Work that nobody holds: on duty, until somebody has room.</summary>
    public List<Case> Waiting { get; } = [];

    /// <summary>How many children wait for somebody.</summary>
    public int ChildrenWaiting { get; set; }

    /// <summary>The worker with the fewest children among those who have room under this caseload; null when nobody has.</summary>
    public Colleague? WithRoom(int children, double stretch)
    {
        Colleague? found = null;
        foreach (var worker in Workers)
            if (worker.Children + children <= Caseload * stretch && (found is null || worker.Children < found.Children)) found = worker;
        return found;
    }
}

/// <summary>What a team does.</summary>
internal enum TeamKind
{
    FrontDoor,
    Assessment,
    Locality,
    Care,
    LeavingCare,
}
