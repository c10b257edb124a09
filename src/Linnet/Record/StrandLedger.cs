namespace Linnet.Record;

/// <summary>The pieces of work of one subject, as far as they have been recorded: settles to which one a new entry belongs.</summary>
public sealed class StrandLedger
{
    /// <summary>Days after its close in which a piece of work may still lead to another: a contact is decided before what it leads to begins.</summary>
    private const int NewlyClosed = 28;

    /// <summary>Days before its first day in which a piece of work is prepared: a placement is planned before the child moves in.</summary>
    private const int Prepared = 28;

    /// <summary>Days before its first day in which what says so of itself belongs to it rather than to an earlier one: what an agency told.</summary>
    private const int Shortly = 7;

    private readonly List<Piece> pieces = [];
    private Dictionary<Guid, Guid>? settled;

    /// <summary>One piece of work.</summary>
    /// <param name="Id">The id of the entry that opened it, unless that named another.</param>
    /// <param name="Strand">What kind of work.</param>
    public sealed record Piece(Guid Id, Strand Strand)
    {
        /// <summary>The piece of work it arose from.</summary>
        public Guid? AroseFrom { get; internal set; }

        /// <summary>Whether its beginning is on the record, and not only something that belongs to it.</summary>
        public bool Begun { get; internal set; }

        /// <summary>The day it opened.</summary>
        public LocalDate OpenedOn { get; internal set; }

        /// <summary>The day it closed; null while it is open.</summary>
        public LocalDate? ClosedOn { get; internal set; }

        /// <summary>What tells it apart from others of its kind: the agency that was asked.</summary>
        internal string? About { get; init; }

        /// <summary>The entry that opened it.</summary>
        public Guid OpenedBy { get; internal set; }

        /// <summary>The entry that closed it; null while it is open.</summary>
        public Guid? ClosedBy { get; internal set; }
    }

    /// <summary>The pieces of work that these facts tell of.</summary>
    public static StrandLedger Of(SubjectFacts facts)
    {
        var ledger = new StrandLedger();
        foreach (var fact in facts.All.OrderBy(f => f.Recorded)) ledger.Remember(fact);
        return ledger;
    }

    /// <summary>The pieces of work, in the order they were recorded.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>The open pieces of work that an entry without a strand could belong to: of several, the person says which.</summary>
    public IReadOnlyList<Piece> Candidates(RecordType type, LocalDate on) => Candidates(type, on, about: null);

    /// <summary>The open pieces of work that this entry could belong to, by what its answers say.</summary>
    public IReadOnlyList<Piece> Candidates(Entry entry) => Candidates(entry.Type, entry.Happened.Day, About(entry));

    /// <summary>The piece of work that this entry is part of, where it begins only after the entry happened; null where it had begun by then.</summary>
    public Piece? WorkAheadOf(Entry entry)
    {
        if (entry.Type.PartOf is not { Strand: not Strand.None } part || entry.Type.Opens is not null) return null;

        var (day, about) = (entry.Happened.Day, About(entry));
        var piece = (entry.Strand ?? StrandOf(entry.Replaces)) is { } named ? Find(named)
            : Latest(part.Strand, day, about, open: part.Closes) is null ? Ahead(part.Strand, day, about)
            : null;
        return piece is { Begun: true } && piece.OpenedOn > day && piece.OpenedBy != entry.Replaces ? piece : null;
    }

    /// <summary>Settles the strand of an entry, and the one it arose from, and remembers what it opened or closed.</summary>
    /// <remarks>
    /// Without a strand of its own: the one of the entry it corrects; the subject's one open one of that kind; of several the latest;
    /// none open, the most recent; none before it, the one that it prepares; none at all, it opens one. What opens a piece of work takes up its
    /// parts that were recorded sooner, where it says so.
    /// </remarks>
    public (Guid? Strand, Guid? AroseFrom) Settle(Entry entry)
    {
        var about = About(entry);
        var (strand, from) = Place(entry, about);
        var concludes = entry.Type.Concludes is { } ends && MomentTable.All[ends.Moment].Is(entry.Particulars);
        Note(entry.Id, entry.Type, entry.Happened.Day, entry.Replaces, strand, from, about, concludes);
        return (strand, from);
    }

    /// <summary>Takes up a fact whose strand was settled when it was appended. In the order they were appended.</summary>
    public void Remember(Fact fact)
    {
        var concludes = fact.Type.Concludes is { } ends && fact.Moments.Has(MomentTable.All[ends.Moment]);
        Note(
            fact.Entry,
            fact.Type,
            fact.On,
            fact.Replaces,
            fact.Strand,
            fact.AroseFrom,
            By(fact.Type) is { } question ? fact.Coded[question] : null,
            concludes
        );
    }

    private IReadOnlyList<Piece> Candidates(RecordType type, LocalDate on, string? about) =>
        type.PartOf is { Strand: not Strand.None } part
            ? [.. pieces.Where(p => p.Strand == part.Strand && IsOpen(p, on) && IsAbout(p, about))]
            : [];

    private static string? By(RecordType type) => type.Opens?.By ?? type.PartOf?.By;

    private static string? About(Entry entry) =>
        By(entry.Type) is { } question ? CodedAnswers.Of(entry.Type, entry.Particulars)[question] : null;

    private (Guid? Strand, Guid? AroseFrom) Place(Entry entry, string? about)
    {
        var named = entry.Strand ?? StrandOf(entry.Replaces);
        if (entry.Type.Opens is { } opens)
        {
            var id = named
                ?? (opens.GoesOn ? Latest(opens.Strand, entry.Happened.Day, about, open: true)?.Id : null)
                ?? (opens.TakesUp ? NotBegun(opens.Strand, entry.Happened.Day)?.Id : null)
                ?? entry.Id;
            return (id, Find(id) is { Begun: true } known ? known.AroseFrom : entry.AroseFrom ?? Parent(opens.From, entry.Happened.Day));
        }

        if (entry.Type.PartOf is not { } part)
            return (named, null);
        var piece = named is { } strand
            ? Find(strand)
            : Latest(part.Strand, entry.Happened.Day, about, open: true)
                ?? (part.Lies == Lies.ShortlyBefore ? Ahead(part.Strand, entry.Happened.Day, about, Shortly) : null)
                ?? Latest(part.Strand, entry.Happened.Day, about, open: false)
                ?? (part.Closes ? null : Ahead(part.Strand, entry.Happened.Day, about, Prepared));
        if (piece is null)
            return part.Strand == Strand.None ? (named, null) : (named ?? entry.Id, entry.AroseFrom);
        return (piece.Id, null);
    }

    private void Note(Guid entry, RecordType type, LocalDate day, Guid? replaces, Guid? strand, Guid? from, string? about, bool concludes)
    {
        if (replaces is { } replaced)
            Undo(replaced, type);
        if (strand is not { } id)
            return;
        if (id != entry)
            (settled ??= [])[entry] = id;
        if ((type.Opens?.Strand ?? type.PartOf?.Strand) is not { } kind)
            return;

        var piece = Find(id);
        if (piece is null && kind == Strand.None)
            return;
        var begins = type.Opens is not null;
        if (piece is null)
            pieces.Add(
                piece = new(id, kind)
                {
                    AroseFrom = from,
                    OpenedOn = day,
                    OpenedBy = entry,
                    About = about,
                    Begun = begins,
                }
            );
        else if (begins && !piece.Begun)
            (piece.AroseFrom, piece.OpenedOn, piece.OpenedBy, piece.Begun) = (from, day, entry, true);
        else if (piece.OpenedBy == replaces)
            (piece.OpenedOn, piece.OpenedBy) = (day, entry);
        if (type.PartOf is { Closes: true })
            (piece.ClosedOn, piece.ClosedBy) = (day, entry);
        for (var one = piece; concludes && one is not null; one = one.AroseFrom is { } parent ? Find(parent) : null)
            if (type.Concludes is { } ends && ends.Strands.Contains(one.Strand))
                (one.ClosedOn, one.ClosedBy) = (day, entry);
    }

    /// <summary>What a corrected entry closed is open again, and what was opened in error was never opened.</summary>
    private void Undo(Guid replaced, RecordType by)
    {
        foreach (var piece in pieces)
            if (piece.ClosedBy == replaced)
                (piece.ClosedOn, piece.ClosedBy) = (null, null);
        if (by.Class == typeof(RecordedInError))
            pieces.RemoveAll(p => p.OpenedBy == replaced);
    }

    private Guid? StrandOf(Guid? entry) =>
        entry is not { } known ? null
        : settled is not null && settled.TryGetValue(known, out var strand) ? strand
        : Find(known)?.Id;

    private Piece? Find(Guid id)
    {
        foreach (var piece in pieces)
            if (piece.Id == id)
                return piece;
        return null;
    }

    private Guid? Parent(IReadOnlyList<Strand> kinds, LocalDate on)
    {
        Piece? latest = null;
        foreach (var kind in kinds)
        foreach (var piece in pieces)
            if (piece.Strand == kind && IsOpen(piece, on, NewlyClosed) && (latest is null || IsLater(piece, latest)))
                latest = piece;
        return latest?.Id;

        static bool IsLater(Piece piece, Piece than) =>
            piece.Strand == than.Strand ? piece.OpenedOn >= than.OpenedOn : piece.OpenedOn > than.OpenedOn;
    }

    private Piece? Latest(Strand strand, LocalDate on, string? about, bool open)
    {
        Piece? latest = null;
        foreach (var piece in pieces)
        {
            if ((strand != Strand.None && piece.Strand != strand) || !IsAbout(piece, about))
                continue;
            if (!(open ? IsOpen(piece, on) : piece.OpenedOn <= on))
                continue;
            if (latest is null || piece.OpenedOn >= latest.OpenedOn)
                latest = piece;
        }

        return latest;
    }

    /// <summary>The next of this kind to begin after this day, within so many days.</summary>
    private Piece? Ahead(Strand strand, LocalDate on, string? about, int days = int.MaxValue)
    {
        Piece? next = null;
        foreach (var piece in pieces)
        {
            if (strand == Strand.None || piece.Strand != strand || !IsAbout(piece, about) || piece.OpenedOn <= on)
                continue;
            if (Period.DaysBetween(on, piece.OpenedOn) <= days && (next is null || piece.OpenedOn < next.OpenedOn))
                next = piece;
        }

        return next;
    }

    /// <summary>The piece of work of which parts are on the record from this day on and whose beginning is not; null where another began in between.</summary>
    private Piece? NotBegun(Strand strand, LocalDate on) =>
        pieces.Where(p => p.Strand == strand && p.OpenedOn >= on).OrderBy(p => p.OpenedOn).FirstOrDefault() is { Begun: false } first ? first : null;

    private static bool IsAbout(Piece piece, string? about) => about is null || piece.About is null || piece.About == about;

    private static bool IsOpen(Piece piece, LocalDate on, int daysAfter = 0) =>
        piece.OpenedOn <= on && !(piece.ClosedOn?.PlusDays(daysAfter) < on);
}
