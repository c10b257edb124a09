using Linnet.Calendar;

namespace Linnet.Rights;

/// <summary>The letter that goes in front of a copy: what it is, what was taken out and why, one by one, and what its reader may do.</summary>
/// <remarks>UK GDPR arts. 12(1) and (4), 15(1); Data Protection Act 2018 sch. 2 to 4 for what is taken out.</remarks>
internal sealed class CopyLetter(RecordCopy copy, IReadOnlyDictionary<int, int> places)
{
    public IEnumerable<CopyLine> Lines() => Opening().Concat(TakenOut()).Concat(Rights());

    private IEnumerable<CopyLine> Opening()
    {
        yield return new(CopyLook.Title, $"The record of {copy.Child.Name}");
        yield return Body($"Made out to {copy.Recipient} on {Written.Day(copy.MadeOn)}.");
        yield return Body($"You asked us on {Written.Day(copy.AskedOn)} for a copy of what we hold. This is all of it: who worked with {copy.Child.Name}, what happened in short, every entry as it was written at the time, and the words of letters and reports. Where something was corrected, you find both: what was written first, and what it was changed to.");
        yield return Body("Some of it may be hard to read. It was written by many people over a long time, and not always with you in mind. If you would like somebody beside you while you read it, or have questions about what you find, ask us.");
    }

    private IEnumerable<CopyLine> TakenOut()
    {
        yield return new(CopyLook.Heading, "What we have taken out, and why");
        var used = copy.Redactions.TakenOut.Where(r => places.ContainsKey(r.Number)).ToList();
        if (used.Count == 0)
        {
            yield return Body("Nothing.");
            yield break;
        }

        yield return Body($"Where you read {TakingOut.Mark(used[0].Number)}, words stood in the record that we have not given you. They are not hidden underneath. The number says which of these reasons it was:");
        foreach (var taken in used)
        {
            var where = taken.Of is not null && taken.Words.Count == 0 ? "One entry, all of it" : $"In {Written.Count(places[taken.Number], "place")}";
            yield return Body($"{taken.Number}. {where}: we took this out because {taken.Says.Reason.Explains}. {taken.Says.Reason.Law}.");
        }
    }

    private IEnumerable<CopyLine> Rights()
    {
        yield return new(CopyLook.Heading, "Why we hold it, and for how long");
        yield return Body("The council keeps this record because the law asks it to help and protect children, above all the Children Act 1989. What is in it came from the family, from the people who worked with them, and from schools, health services, the police and others. It was shared with those who needed it to help. No decision was made by a machine.");
        yield return Body(copy.KeptFor);
        yield return new(CopyLook.Heading, "What you can do");
        yield return Body("If something is wrong, tell us. We put it right, or write down beside it what you say. If you think that we took out too much or that something is missing, ask us to look again. You may also complain to the Information Commissioner (ico.org.uk, Wycliffe House, Water Lane, Wilmslow SK9 5AF), or go to court.");
    }

    private static CopyLine Body(string text) => new(CopyLook.Body, text);
}
