using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Asked;

namespace Linnet.Web.Waiting;

/// <summary>The children of whom something of some kinds is held, with who holds the work: what lists of a team are made from.</summary>
public sealed class TeamChildren(Council council, Rooms rooms, Asking asking)
{
    /// <summary>What is asked.</summary>
    public AsKnown Asked => asking.For(council);

    /// <summary>The teams that hold children, by name.</summary>
    public IReadOnlyList<string> Teams => rooms.Of(Asked).Teams;

    /// <summary>The children whose work this team holds and of whom any of these kinds of record is held; of every team where none is named.</summary>
    public IEnumerable<(SubjectFacts Facts, WhoHolds Holds)> Of(string? team, KindSet kinds)
    {
        foreach (var child in council.Children)
        {
            if (!child.Holds(kinds)) continue;
            var holds = WhoHolds.Of(child, Asked);
            if (Waiting.Teams.Holds(team, holds.Team)) yield return (child, holds);
        }
    }

    /// <summary>The clocks of a child, open and closed.</summary>
    public IReadOnlyList<Clock> Clocks(SubjectFacts child) => Standards.Clocks.Of(child, Asked, council.Settings(asking.KnownAt));

    /// <summary>The open clocks of a child: the radar holds them already.</summary>
    public IReadOnlyList<Clock> OpenClocks(SubjectFacts child) => [.. rooms.Of(Asked).Room.WaitsOf(child.Subject).Select(w => w.Clock)];
}
