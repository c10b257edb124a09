using Linnet.Record;
using Linnet.Store.People;
using Linnet.Web.Asked;

namespace Linnet.Web.Forms;

/// <summary>
/// A form that makes one kind of record for several children of a family in one go: what is the same for all is asked once, the rest of
/// each child.
/// </summary>
/// <param name="Type">The kind of record.</param>
/// <param name="Once">What is asked once, besides when it happened, in order.</param>
/// <param name="OfEachChild">What is asked of each child, in order.</param>
/// <param name="LeaveEmpty">When a brother's or sister's part is left empty: "Leave empty where the visit was not to this child."</param>
public sealed record FamilyForm(RecordType Type, IReadOnlyList<string> Once, IReadOnlyList<string> OfEachChild, string LeaveEmpty)
{
    private readonly HashSet<string> shared = [AnswerSheet.Happened, AnswerSheet.HappenedTime, .. Once];

    /// <summary>What is asked once before the children; the rest of it comes after them.</summary>
    public IReadOnlyList<string> First { get; init; } = [];

    /// <summary>What is asked once after the children.</summary>
    public IEnumerable<string> Last => Once.Except(First);

    /// <summary>The question that is answered with whoever is at the screen until another is chosen; null where none is.</summary>
    public string? WhoAtScreen { get; init; }

    /// <summary>The room to which one returns where the address names none.</summary>
    public Func<Subject, string> Room { get; init; } = Paths.Child;

    /// <summary>The lines of a form as it was sent or kept, or blank: the first child is the one on whose page it stands.</summary>
    public IReadOnlyList<Line> Lines(IEnumerable<Person> family, IFormCollection? form) =>
    [
        .. family.Select((child, place) => new Line(child, AnswerSheet.Sent(Type, form ?? FormCollection.Empty, place == 0 ? "" : $"{child.Subject.Id}-").Sharing(shared))),
    ];

    /// <summary>An entry for the first child, and for each other of whom anything was said; with everything a person must put right.</summary>
    public static IReadOnlyList<Entry> Entries(IReadOnlyList<Line> lines, string by, Instant now, List<Problem> problems)
    {
        var found = new List<Problem>();
        var entries = lines.Where((line, place) => place == 0 || !line.Sheet.IsBlank).Select(line => line.Sheet.Entry(line.Child.Subject, by, now, found)).OfType<Entry>().ToList();
        problems.AddRange(found.Distinct());
        return entries;
    }

    /// <summary>One child of the family, and what was typed about them.</summary>
    public sealed record Line(Person Child, AnswerSheet Sheet);
}

/// <summary>The lines of a family form, to be shown.</summary>
/// <param name="Form">What is asked.</param>
/// <param name="Lines">The questions about each child, this child first.</param>
/// <param name="AsAt">The day on which ages are told.</param>
public sealed record FamilyLines(FamilyForm Form, IReadOnlyList<(Person Child, Asks Asks)> Lines, LocalDate AsAt)
{
    /// <summary>The questions that are asked once.</summary>
    public Asks Shared => Lines[0].Asks;
}
