using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;

namespace Linnet.Returns.People;

/// <summary>What stands in the place of a child whose details came from a file before.</summary>
/// <param name="Entry">The entry that stands.</param>
/// <param name="Details">What it says; null where somebody took it out.</param>
/// <param name="Imported">Whether a file said so; otherwise a person corrected it, and a file leaves it alone.</param>
public sealed record HeldDetails(Guid Entry, ChildDetails? Details, bool Imported);

/// <summary>Turns a file of people into the entries that the record lacks. Pure.</summary>
public static class PeopleImport
{
    /// <summary>The place of a child's details in the record.</summary>
    public static string SlotOf(PeopleRow row) => $"people/{row.Identifier}";

    /// <summary>The entries to append, and how many rows were added, unchanged and corrected.</summary>
    public static (IReadOnlyList<Entry> Entries, int Added, int Unchanged, int Corrected) Plan(
        PeopleFile file, IReadOnlyDictionary<string, HeldDetails> held, Instant now)
    {
        var entries = new List<Entry>();
        var (added, unchanged, corrected) = (0, 0, 0);
        foreach (var row in file.Rows)
        {
            var slot = SlotOf(row);
            if (!held.TryGetValue(slot, out var known))
            {
                entries.Add(EntryOf(row, slot, file.File, now, replaces: null));
                added++;
            }
            else if (!known.Imported || known.Details is null || known.Details == row.Details)
            {
                unchanged++;
            }
            else
            {
                entries.Add(EntryOf(row, slot, file.File, now, known.Entry));
                corrected++;
            }
        }

        return (entries, added, unchanged, corrected);
    }

    private static Entry EntryOf(PeopleRow row, string slot, string file, Instant now, Guid? replaces) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child(row.Identifier),
        Type = RecordType.Of<ChildDetails>(),
        Happened = new(London.DayOf(now)),
        Recorded = now,
        By = "import",
        Replaces = replaces,
        Reason = replaces is null ? null : "The file of people says otherwise now.",
        Source = new("people", file, $"line {row.Line}", slot),
        Particulars = row.Details,
    };
}
