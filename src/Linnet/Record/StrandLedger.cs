namespace Linnet.Record;

/// <summary>The pieces of work of one subject, as far as they have been recorded: settles to which one a new entry belongs.</summary>
public sealed class StrandLedger
{
    private readonly List<Piece> pieces = [];

    /// <summary>One piece of work.</summary>
    /// <param name="Id">The id of the entry that opened it, unless that named another.</param>
    /// <param name="Strand">What kind of work.</param>
    /// <param name="OpenedOn">The day it opened.</param>
    /// <param name="AroseFrom">The piece of work it arose from.</param>
    public sealed record Piece(Guid Id, Strand Strand, LocalDate OpenedOn, Guid? AroseFrom)
    {
        /// <summary>The day it closed; null while it is open.</summary>
        public LocalDate? ClosedOn { get; internal set; }
    }

    /// <summary>The pieces of work, in the order they were recorded.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>Whether the subject has several open pieces of work of the kind that an entry without a strand would belong to: for the person to settle.</summary>
    public IReadOnlyList<Piece> Candidates(RecordType type, LocalDate on) =>
        type.PartOf is { Strand: not Strand.None } part ? [.. pieces.Where(p => p.Strand == part.Strand && IsOpen(p, on))] : [];

    /// <summary>Settles the strand of an entry, and the one it arose from, and remembers what it opened or closed.</summary>
    /// <remarks>Without a strand of its own: the subject's one open one of that kind; of several the latest; none open, the most recent; none at all, it opens one.</remarks>
    public (Guid? Strand, Guid? AroseFrom) Settle(Entry entry)
    {
        if (entry.Type.Opens is { } opens)
        {
            var id = entry.Strand ?? entry.Replaced(pieces) ?? entry.Id;
            if (pieces.Find(p => p.Id == id) is { } known) return (known.Id, known.AroseFrom);
            var from = entry.AroseFrom ?? Parent(opens.From, entry.Happened.Day);
            pieces.Add(new(id, opens.Strand, entry.Happened.Day, from));
            return (id, from);
        }

        if (entry.Type.PartOf is not { } part) return (entry.Strand, null);
        var piece = entry.Strand is { } named
            ? pieces.Find(p => p.Id == named)
            : Latest(part.Strand, entry.Happened.Day, open: true) ?? Latest(part.Strand, entry.Happened.Day, open: false);
        if (piece is null && part.Strand == Strand.None) return (entry.Strand, null);
        if (piece is null)
        {
            piece = new(entry.Strand ?? entry.Id, part.Strand, entry.Happened.Day, entry.AroseFrom);
            pieces.Add(piece);
        }

        if (part.Closes) piece.ClosedOn = entry.Happened.Day;
        return (piece.Id, null);
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
            if ((strand == Strand.None || piece.Strand == strand) && (open ? IsOpen(piece, on) : piece.OpenedOn <= on) && (latest is null || piece.OpenedOn >= latest.OpenedOn)) latest = piece;
        return latest;
    }

    private static bool IsOpen(Piece piece, LocalDate on) => piece.OpenedOn <= on && !(piece.ClosedOn < on);
}

file static class Replacing
{
    /// <summary>A correction of an opening keeps the piece of work that was opened.</summary>
    public static Guid? Replaced(this Entry entry, IEnumerable<StrandLedger.Piece> pieces) =>
        entry.Replaces is { } replaced && pieces.Any(p => p.Id == replaced) ? replaced : null;
}
