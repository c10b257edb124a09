namespace Linnet.Record;

/// <summary>Declares a kind of record. One class, in one file, is the whole of it: form, storage, timeline line and dictionary row follow.</summary>
/// <param name="key">The stable name in files and in the database, for example <c>visit</c>.</param>
/// <param name="title">What a social worker calls it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RecordTypeAttribute(string key, string title) : Attribute
{
    /// <summary>The stable name.</summary>
    public string Key { get; } = key;

    /// <summary>What a social worker calls it.</summary>
    public string Title { get; } = title;

    /// <summary>The question that asks when it happened.</summary>
    public string When { get; init; } = "When did this happen?";

    /// <summary>Whether a time of day is asked for, because a standard that rests on it counts hours.</summary>
    public bool Hour { get; init; }

    /// <summary>Whom it may be about; a child unless said otherwise.</summary>
    public SubjectKind[] About { get; init; } = [SubjectKind.Child];

    /// <summary>The version of its questions. A change of meaning raises it and brings an <see cref="IUpgrade"/>.</summary>
    public int Version { get; init; } = 1;

    /// <summary>How guarded the record is below the pages.</summary>
    public Sensitivity Sensitivity { get; init; }

    /// <summary>Within its day it comes after everything else, because it ends something: a hand-over on one day leaves no gap.</summary>
    public bool LastOfItsDay { get; init; }

    /// <summary>Whether its day may still lie ahead: what holds from a day on is said before that day. What happened is recorded once it has.</summary>
    public bool Ahead { get; init; }

    /// <summary>Whether people add it on screen; false for what only Linnet itself writes (an import, a consequence).</summary>
    public bool OnScreen { get; init; } = true;

    /// <summary>Whether somebody may record it about a child whose record is closed to them: the way in, and what reaches the front door. What comes with it does too.</summary>
    public bool ToClosed { get; init; }
}

/// <summary>How guarded a kind of record is.</summary>
public enum Sensitivity
{
    /// <summary>Seen by whoever may open the subject's record.</summary>
    [Says("Ordinary")] Ordinary = 0,

    /// <summary>Seen by those who work with the child and who oversee them.</summary>
    [Says("Confidential")] Confidential = 1,

    /// <summary>Walled off: named people only.</summary>
    [Says("Restricted")] Restricted = 2,
}

/// <summary>An entry of this kind opens a piece of work.</summary>
/// <param name="strand">The piece of work it opens.</param>
/// <param name="from">The pieces of work it may have arisen from; the subject's latest open or newly closed one of these unless the entry names another.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OpensAttribute(Strand strand, params Strand[] from) : Attribute
{
    /// <summary>The piece of work it opens.</summary>
    public Strand Strand { get; } = strand;

    /// <summary>The pieces of work it may have arisen from.</summary>
    public IReadOnlyList<Strand> From { get; } = from;

    /// <summary>It goes on with the subject's open piece of work of that kind, where there is one, and opens another only where there is none.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The coded question whose answer tells several open ones apart: the agency that was asked.</summary>
    public string? By { get; init; }

    /// <summary>
    /// Parts of it may be on the record before its beginning is: a core group meets under a plan whose own entry is written weeks later. It
    /// takes those up, and opens no second piece of work beside them.
    /// </summary>
    public bool TakesUp { get; init; }
}

/// <summary>An entry of this kind belongs to a piece of work: the subject's one open strand of that kind unless it names another.</summary>
/// <param name="strand">The piece of work it belongs to; <see cref="Strand.None"/> for whichever was opened last.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PartOfAttribute(Strand strand) : Attribute
{
    /// <summary>The piece of work it belongs to.</summary>
    public Strand Strand { get; } = strand;

    /// <summary>Whether it is the last entry of that piece of work.</summary>
    public bool Closes { get; init; }

    /// <summary>The coded question whose answer tells several open ones apart: the agency that answered.</summary>
    public string? By { get; init; }

    /// <summary>Where its day may lie beside the beginning and the end of that piece of work.</summary>
    public Lies Lies { get; init; }
}

/// <summary>Where the day of an entry may lie beside the piece of work that it belongs to.</summary>
public enum Lies
{
    /// <summary>Anywhere: it may have been told, planned or sent at another time.</summary>
    [Says("on any day")] Anywhere = 0,

    /// <summary>Nothing of the kind can come before the piece of work began.</summary>
    [Says("not before it began")] SinceItBegan = 1,

    /// <summary>Nothing of the kind can come before the piece of work began, nor after it ended.</summary>
    [Says("not before it began and not after it ended")] WhileItLasts = 2,

    /// <summary>It often comes in the days before the beginning, and belongs to what began then: what an agency told on the evening before.</summary>
    [Says("from a few days before it began")] ShortlyBefore = 3,
}

/// <summary>An entry of this kind is the last of its piece of work when its answers say so, or of those that it arose from.</summary>
/// <param name="moment">The key of the moment that concludes them.</param>
/// <param name="strands">The kinds of work that are concluded.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ConcludesAttribute(string moment, params Strand[] strands) : Attribute
{
    /// <summary>The key of the moment that concludes them.</summary>
    public string Moment { get; } = moment;

    /// <summary>The kinds of work that are concluded.</summary>
    public IReadOnlyList<Strand> Strands { get; } = strands;
}

/// <summary>A question of a record type, in the order its form asks them.</summary>
/// <param name="question">The question, as a person reads it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AskAttribute(string question) : Attribute
{
    /// <summary>The question, as a person reads it.</summary>
    public string Question { get; } = question;

    /// <summary>Help shown under the question.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Several lines of writing: a narrative, kept out of facts, logs and indexes.</summary>
    public bool Long { get; init; }

    /// <summary>The answer is a worker's identifier.</summary>
    public bool Worker { get; init; }

    /// <summary>The answer is a file that lies beside the entry, by its fingerprint. It is never typed.</summary>
    public bool File { get; init; }
}

/// <summary>An answer kept beside the fact as a code, because lists, worklists and measures need it without opening the body.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodedAttribute : Attribute;

/// <summary>The answer is a name from a list that the council keeps: its services, its tools.</summary>
/// <param name="kind">The kind of record, about the authority, by which a name comes on that list.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ListedAttribute(Type kind) : Attribute
{
    /// <summary>The kind of record by which a name comes on the list.</summary>
    public Type Kind { get; } = kind;
}

/// <summary>The answer is what the child said or wants, in the child's own words: shown first, and missed where it is not there.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChildsWordsAttribute : Attribute;

/// <summary>What a choice, a role or a unit is called on a page.</summary>
/// <param name="words">The words.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SaysAttribute(string words) : Attribute
{
    /// <summary>The words.</summary>
    public string Words { get; } = words;
}
