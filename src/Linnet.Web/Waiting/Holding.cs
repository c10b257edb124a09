namespace Linnet.Web.Waiting;

/// <summary>How children are to be held, as the page Allocate asks it.</summary>
/// <param name="Key">As an address names it.</param>
/// <param name="Says">In words.</param>
/// <param name="Done">In words, when it was done: "are allocated".</param>
public sealed record Holding(string Key, string Says, string Done)
{
    /// <summary>A worker leads.</summary>
    public static Holding Lead { get; } = new("lead", "A worker leads the work", "allocated");

    /// <summary>A worker helps the one who leads.</summary>
    public static Holding CoWorker { get; } = new("co-worker", "A worker helps the one who leads", "given a co-worker");

    /// <summary>Nobody leads: duty.</summary>
    public static Holding Duty { get; } = new("duty", "Duty: nobody of their own, and they go on waiting", "held on duty, and still without a worker of their own");

    /// <summary>Nobody leads: a team's tray.</summary>
    public static Holding Tray { get; } = new("tray", "A team tray: nobody of their own, and they go on waiting", "in a team tray, and still without a worker of their own");

    /// <summary>Every way.</summary>
    public static IReadOnlyList<Holding> All { get; } = [Lead, CoWorker, Duty, Tray];

    /// <summary>Whether a worker is named.</summary>
    public bool IsWorker => this == Lead || this == CoWorker;

    /// <summary>Whether the lead of before ends.</summary>
    public bool Leads => this == Lead;

    /// <summary>The way of this name; that a worker leads, where it is none.</summary>
    public static Holding Named(string? key) => All.FirstOrDefault(h => h.Key == key) ?? Lead;
}
