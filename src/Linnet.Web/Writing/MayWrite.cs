using Linnet.Access;
using Linnet.Audits;
using Linnet.Record;
using Linnet.Web.Access;

namespace Linnet.Web.Writing;

/// <summary>In whose record the person at the screen may write: where it is theirs to open. A contact can be taken about any child, with all that comes with it.</summary>
internal static class MayWrite
{
    /// <summary>What stands in the way; null where nothing does. It says neither whose record it is nor why it is closed.</summary>
    public static Problem? Against(IReadOnlyList<Entry> entries, Reaches reaches)
    {
        var people = entries.Where(e => e.Source is null && e.Subject.Kind == SubjectKind.Child).ToLookup(e => e.Subject);
        var closed = people.Where(own => !own.Any(e => e.Type.ToClosed)).ToList();
        if (closed.Any(own => !reaches.Opens(own.Key)))
            return new("", "The record of one of these children is closed to you, so nothing was recorded. Open it first and say why, or ring the duty manager");
        return closed.Any(own => reaches.Of(own.Key) == Relation.AskedToRead && own.Any(e => e.Type.Class != typeof(AuditFinding)))
            ? new("", "You were asked to read this record, and not to write in it. Tell the child's worker or the duty manager what needs to be written")
            : null;
    }
}
