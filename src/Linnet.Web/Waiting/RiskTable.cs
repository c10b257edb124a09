using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>The children who are in a risk that nobody has weighed yet, and the delay on contacts that nobody has decided.</summary>
/// <param name="Now">The children, the longest first.</param>
/// <param name="Undecided">The contacts without a decision.</param>
/// <param name="CanBeKnown">Whether anything held could put a child here.</param>
public sealed record RiskTable(IReadOnlyList<UnassessedRisk> Now, IReadOnlyList<WaitingChild> Undecided, bool CanBeKnown)
{
    /// <summary>The days of all children together.</summary>
    public int Days => Now.Sum(r => r.Days);

    /// <summary>The longest; null where nobody is.</summary>
    public int? Longest => Now.Count == 0 ? null : Now.Max(r => r.Days);

    /// <summary>How many contacts are past the limit for a decision.</summary>
    public int PastTheLimit => Undecided.Count(w => w.Clock.State == ClockState.Overdue);

    /// <summary>Working days past that limit, all undecided contacts together: the delay that no single one shows.</summary>
    public int CumulativeDelay => Undecided.Where(w => w.Clock.State == ClockState.Overdue).Sum(w => Math.Max(0, -(w.Clock.Left ?? 0)));

    /// <summary>The children as asked.</summary>
    public static RiskTable Of(IEnumerable<SubjectFacts> children, AskedRoom room)
    {
        var contacts = room.List(FrontDoorWaits.ContactsUndecided);
        var now = children.AsParallel()
            .Select(c => UnassessedRisk.Of(c, room.Room.Asked) is [.., var last] ? last : null)
            .OfType<UnassessedRisk>()
            .Where(r => r.Lasts)
            .OrderByDescending(r => r.Days).ThenBy(r => r.Subject)
            .ToList();
        return new(now, contacts.Children, contacts.CanBeKnown || room.List(FrontDoorWaits.ReferralsUndecided).CanBeKnown || now.Count > 0);
    }
}
