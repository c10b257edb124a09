using Linnet.Allocation;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>The waiting rooms that were asked for last, kept while the record stands still: today's and yesterday's are asked for all day.</summary>
public sealed class Rooms(Council council)
{
    private const int Kept = 8;
    private readonly Lock gate = new();
    private readonly LinkedList<(long Version, AsKnown Asked, Lazy<AskedRoom> Room)> latest = new();

    /// <summary>The room as asked, of the council as it stands.</summary>
    public AskedRoom Of(AsKnown asked)
    {
        (long Version, AsKnown Asked, Lazy<AskedRoom> Room) found;
        lock (gate)
        {
            var version = council.Version;
            found = latest.FirstOrDefault(k => k.Version == version && k.Asked == asked);
            if (found.Room is null) found = (version, asked, new(() => Fill(asked)));
            else latest.Remove(found);
            latest.AddFirst(found);
            while (latest.Count > Kept) latest.RemoveLast();
        }

        return found.Room.Value;
    }

    private AskedRoom Fill(AsKnown asked)
    {
        var children = council.Children;
        var room = WaitingRoom.Of(children, asked, council.Settings(KnownAt(asked)));
        return new(room, unallocated => Caseload.ByTeam(children, asked, unallocated));
    }

    private static Instant? KnownAt(AsKnown asked) =>
        asked.KnownAt >= Record.SubjectFacts.Never - 1 ? null : Instant.FromUnixTimeMilliseconds(asked.KnownAt);
}
