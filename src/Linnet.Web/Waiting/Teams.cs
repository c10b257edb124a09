using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>How an address names the team whose children are shown.</summary>
public static class Teams
{
    /// <summary>Every team, where one's own would be shown otherwise.</summary>
    public const string Every = "all";

    /// <summary>Children of no named team.</summary>
    public const string None = "none";

    /// <summary>The team as an address names it.</summary>
    public static string InAddress(string team) => team.Length == 0 ? None : team;

    /// <summary>The team as a page names it.</summary>
    public static string InWords(string team) => team is "" or None ? "no named team" : team;

    /// <summary>Whether the work with this child is held by the team asked for; any is, where none was.</summary>
    public static bool Holds(string? team, string? held) => team is null or Every || (team == None ? string.IsNullOrEmpty(held) : held == team);

    /// <inheritdoc cref="Holds(string?, string?)"/>
    public static bool Holds(string? team, WaitingChild wait) => Holds(team, wait.Holds.Team) || (wait.TeamAsked is { } asked && Holds(team, asked));
}
