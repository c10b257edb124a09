namespace Linnet.Record;

/// <summary>The pieces of work of one subject, as far as they have been recorded: settles to which one a new entry belongs.</summary>
public sealed class StrandLedger
{
    private readonly List<Piece> pieces = [];
    private Dictionary<Guid, Guid>? settled;

    /// <summary>One piece of work.</summary>
    /// <param name="Id">The id of the entry that opened it, unless that named another.</param>
    /// <param name="Strand">What kind of work.</param>
    /// <param name="AroseFrom">The piece of work it arose from.</param>
    public sealed record Piece(Guid Id, Strand Strand, Guid? AroseFrom)
    {
        /// <summary>The day it opened.</summary>
        public LocalDate OpenedOn { get; internal set; }

        /// <summary>The day it closed; null while it is open.</summary>
        public LocalDate? ClosedOn { get; internal set; }

        internal Guid OpenedBy { get; set; }

        internal Guid? ClosedBy { get; set; }
    }

    /// <summary>The pieces of work, in the order they were recorded.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>The open pieces of work that an entry without a strand could belong to: of several, the person says which.</summary>
    public IReadOnlyList<Piece> Candidates(RecordType type, LocalDate on) =>
        type.PartOf is { Strand: not Strand.None } part ? [.. pieces.Where(p => p.Strand == part.Strand && IsOpen(p, on))] : [];

    /// <summary>Settles the strand of an entry, and the one it arose from, and remembers what it opened or closed.</summary>
    /// <remarks>
    /// Without a strand of its own: the one of the entry it corrects; the subject's one open one of that kind; of several the latest;
    /// none open, the most recent; none at all, it opens one.
    /// </remarks>
    public (Guid? Strand, Guid? AroseFrom) Settle(Entry entry)
    {
        var (strand, from) = Place(entry);
        Note(entry.Id, entry.Type, entry.Happened.Day, entry.Replaces, strand, from);
        return (strand, from);
    }

    /// <summary>Takes up a fact whose strand was settled when it was appended. In the order they were appended.</summary>
    public void Remember(Fact fact) => Note(fact.Entry, fact.Type, fact.On, fact.Replaces, fact.Strand, fact.AroseFrom);

    private (Guid? Strand, Guid? AroseFrom) Place(Entry entry)
    {
        var named = entry.Strand ?? StrandOf(entry.Replaces);
        if (entry.Type.Opens is { } opens)
        {
            var id = named ?? entry.Id;
            return (id, Find(id) is { } known ? known.AroseFrom : entry.AroseFrom ?? Parent(opens.From, entry.Happened.Day));
        }

        if (entry.Type.PartOf is not { } part) return (named, null);
        var piece = named is { } strand
            ? Find(strand)
            : Latest(part.Strand, entry.Happened.Day, open: true) ?? Latest(part.Strand, entry.Happened.Day, open: false);
        if (piece is null) return part.Strand == Strand.None ? (named, null) : (named ?? entry.Id, entry.AroseFrom);
        return (piece.Id, null);
    }

    private void Note(Guid entry, RecordType type, LocalDate day, Guid? replaces, Guid? strand, Guid? from)
    {
        if (replaces is { } replaced) Undo(replaced, type);
        if (strand is not { } id) return;
        if (id != entry) (settled ??= [])[entry] = id;
        if ((type.Opens?.Strand ?? type.PartOf?.Strand) is not { } kind) return;

        var piece = Find(id);
        if (piece is null && kind == Strand.None) return;
        if (piece is null) pieces.Add(piece = new(id, kind, from) { OpenedOn = day, OpenedBy = entry });
        else if (piece.OpenedBy == replaces) (piece.OpenedOn, piece.OpenedBy) = (day, entry);
        if (type.PartOf is { Closes: true }) (piece.ClosedOn, piece.ClosedBy) = (day, entry);
    }

    /// <summary>What a corrected entry closed is open again, and what was opened in error was never opened.</summary>
    private void Undo(Guid replaced, RecordType by)
    {
        foreach (var piece in pieces)
            if (piece.ClosedBy == replaced) (piece.ClosedOn, piece.ClosedBy) = (null, null);
        if (by.Class == typeof(RecordedInError)) pieces.RemoveAll(p => p.OpenedBy == replaced);
    }

    private Guid? StrandOf(Guid? entry) =>
        entry is not { } known ? null
        : settled is not null && settled.TryGetValue(known, out var strand) ? strand
        : Find(known)?.Id;

    private Piece? Find(Guid id)
    {
        foreach (var piece in pieces)
            if (piece.Id == id) return piece;
        return null;
    }

    private Guid? Parent(IReadOnlyList<Strand> kinds, LocalDate on)
    {
        foreach (var kind in kinds)
            if (Latest(kind, on, open: true) is { } piece) return piece.Id;
        return null;
    }

    private Piece? Latest(Strand strand, LocalDate on, bool open)
    {
        Piece? latest = null;
        foreach (var piece in pieces)
        {
            if (strand != Strand.None && piece.Strand != strand) continue;
            if (!(open ? IsOpen(piece, on) : piece.OpenedOn <= on)) continue;
            if (latest is null || piece.OpenedOn >= latest.OpenedOn) latest = piece;
        }

        return latest;
    }

    private static bool IsOpen(Piece piece, LocalDate on) => piece.OpenedOn <= on && !(piece.ClosedOn < on);
}
