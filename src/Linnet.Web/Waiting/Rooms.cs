using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>The waiting rooms that were asked for last, kept while the record stands still: today's and yesterday's are asked for all day.</summary>
public sealed class Rooms(Council council)
{
    private const int Kept = 8;
    private readonly Lock gate = new();
    private readonly LinkedList<Filled> latest = new();

    /// <summary>The room as asked, of the council as it stands.</summary>
    public AskedRoom Of(AsKnown asked)
    {
        Filled found;
        lock (gate)
        {
            var version = council.Version;
            var before = latest.FirstOrDefault(f => f.Asked == asked);
            found = before is not null && before.Version == version ? before : new(version, asked, new(() => Fill(asked, before)));
            if (before is not null) latest.Remove(before);
            latest.AddFirst(found);
            while (latest.Count > Kept) latest.RemoveLast();
        }

        return found.Room.Value;
    }

    private AskedRoom Fill(AsKnown asked, Filled? before)
    {
        var children = council.Children;
        var authority = council.Of(Subject.Authority);
        var settings = council.Settings(KnownAt(asked));
        var sameSettings = before is { Room.IsValueCreated: true } && before.Room.Value.Authority.All.Count == authority.All.Count;
        var room = sameSettings && before is not null ? before.Room.Value.Room.Again(children, settings) : WaitingRoom.Of(children, asked, settings);
        return new(room, children, authority, settings);
    }

    private static Instant? KnownAt(AsKnown asked) => asked.KnownAt >= SubjectFacts.Never - 1 ? null : Instant.FromUnixTimeMilliseconds(asked.KnownAt);

    private sealed record Filled(long Version, AsKnown Asked, Lazy<AskedRoom> Room);
}
