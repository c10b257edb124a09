using Linnet.Practice;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Asked;

namespace Linnet.Web.Child;

/// <summary>Where somebody goes who has just recorded a visit or supervision: to the headings of the council's framework for it, where there is one.</summary>
public static class HeadingsNext
{
    /// <summary>Of a trip to several children: the headings of each, one child after the other, and then the room.</summary>
    public static string After(Council council, IReadOnlyList<Entry> entries, string room) =>
        entries.Reverse().Aggregate(room, (next, entry) => After(council, entry, next));

    /// <summary>The headings with the room to come back to, or the room.</summary>
    public static string After(Council council, Entry entry, string room)
    {
        var recorded = council.Of(entry.Subject).All.Where(f => f.Entry == entry.Id).ToList();
        return WrittenUnderFramework.Of(recorded, new(council.Of(Subject.Authority))).Any(w => w.Form != FrameworkForm.Assessment)
            ? Paths.To($"{Paths.Child(entry.Subject)}/framework/{entry.Id}", room)
            : room;
    }
}
