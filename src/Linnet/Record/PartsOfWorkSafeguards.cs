using Linnet.Calendar;

namespace Linnet.Record;

/// <summary>What stands before days in an order that cannot be: a piece of work begins, its parts follow, and it ends.</summary>
/// <remarks>
/// Which kinds these are, each says itself: <see cref="PartOfAttribute.Lies"/>. Where the beginning or the end is not on the record, as after an
/// extract that shows only the latest, there is nothing to compare with, and nothing is refused. No order is asked of a birth: conferences are
/// held about children who are not born yet.
/// </remarks>
public static class PartsOfWorkSafeguards
{
    /// <summary>Days after its close in which a piece of work still takes what belongs to it.</summary>
    private const int NewlyClosed = 28;

    /// <summary>Parts lie within.</summary>
    public static Safeguard WithinItsWork { get; } = new()
    {
        Says = "Nothing that belongs to a piece of work is dated before it began; what goes on only while it lasts is not dated after it ended.",
        Before = typeof(Particulars),
        Stops = attempt => attempt.Entry.Type.PartOf is { Lies: Lies.SinceItBegan or Lies.WhileItLasts } part && !BeginsTogether(attempt, part.Strand) ? Outside(attempt, part) : null,
    };

    /// <summary>An end comes last.</summary>
    public static Safeguard EndsAfterItsParts { get; } = new()
    {
        Says = "A piece of work does not end before what went on while it lasted.",
        Before = typeof(Particulars),
        Stops = attempt => attempt.Entry.Type.PartOf is { Closes: true } part && Begun(attempt, part.Strand).LastOrDefault(p => Fits(p, attempt)) is { } piece
            && Parts(attempt, piece).LastOrDefault(f => f.Type.PartOf?.Lies == Lies.WhileItLasts && f.On > Day(attempt)) is { } later
                ? new("happened", $"{later.Type.Title} of {Written.Day(later.On)} is on the record: the {Called(part.Strand)} cannot have ended before it. Check the day, or correct that entry first")
                : null,
    };

    /// <summary>A beginning comes first, also when its day is corrected.</summary>
    public static Safeguard BeginsBeforeItsParts { get; } = new()
    {
        Says = "The day on which a piece of work began is not corrected to one after what belongs to it.",
        Before = typeof(Particulars),
        Stops = attempt => attempt.Entry is { Replaces: { } replaced, Type.Opens: { } opens } && Begun(attempt, opens.Strand).FirstOrDefault(p => p.OpenedBy == replaced) is { } piece
            && Parts(attempt, piece).FirstOrDefault(f => f.Type.PartOf is { Lies: Lies.SinceItBegan or Lies.WhileItLasts } && f.On < Day(attempt)) is { } earlier
                ? new("happened", $"{earlier.Type.Title} of {Written.Day(earlier.On)} is on the record: the {Called(opens.Strand)} cannot have begun after it. Check the day, or correct that entry first")
                : null,
    };

    private static Problem? Outside(Attempt attempt, PartOfAttribute part)
    {
        var pieces = Begun(attempt, part.Strand);
        var next = pieces.FirstOrDefault(p => p.OpenedOn > Day(attempt));
        var ended = part.Lies == Lies.WhileItLasts ? pieces.LastOrDefault(p => p.OpenedOn <= Day(attempt)) : null;
        if (pieces.Exists(p => Takes(p, attempt, part.Lies, next)) || (next ?? ended) is null) return null;

        var work = Called(part.Strand);
        var title = attempt.Entry.Type.Title;
        return ended is { ClosedOn: { } end }
            ? new("happened", $"The {work} ended on {Written.Day(end)}{(next is null ? "" : $", and the next began on {Written.Day(next.OpenedOn)}")}: '{title}' belongs to a time when there was one. Check the day, or correct the day on which it ended")
            : new("happened", $"The {work} began on {Written.Day(next?.OpenedOn ?? default)}: '{title}' cannot come before that. Check the day, or correct the day on which the {work} began");
    }

    /// <summary>Whether the entry may lie in this piece of work. What has long been closed does not take what more likely belongs to the next.</summary>
    private static bool Takes(StrandLedger.Piece piece, Attempt attempt, Lies lies, StrandLedger.Piece? next) =>
        piece.OpenedOn <= Day(attempt) && (piece.ClosedOn is not { } closed || piece.ClosedBy == attempt.Entry.Replaces || Day(attempt) <= closed
            || (lies == Lies.SinceItBegan && (next is null || Day(attempt) <= closed.PlusDays(NewlyClosed))));

    /// <summary>Whether it is the one that an end of this day ends: begun by then, and open or ended by the entry that is corrected.</summary>
    private static bool Fits(StrandLedger.Piece piece, Attempt attempt) =>
        piece.OpenedOn <= Day(attempt) && (piece.ClosedOn is null || piece.ClosedBy == attempt.Entry.Replaces);

    /// <summary>The pieces of this kind whose beginning is on the record, first to last: the one that the entry names, or all that it could belong to.</summary>
    private static List<StrandLedger.Piece> Begun(Attempt attempt, Strand strand) =>
        [.. StrandLedger.Of(attempt.Facts).Pieces.Where(p => p.Strand == strand && p.Begun && (attempt.Entry.Strand is not { } named || p.Id == named)).OrderBy(p => p.OpenedOn)];

    private static IEnumerable<Fact> Parts(Attempt attempt, StrandLedger.Piece piece) =>
        attempt.Facts.AsAt(int.MaxValue).Where(f => f.Strand == piece.Id && f.Entry != attempt.Entry.Replaces);

    private static bool BeginsTogether(Attempt attempt, Strand strand) => attempt.Together.Any(e =>
        e.Subject == attempt.Entry.Subject && e != attempt.Entry && e.Type.Opens?.Strand == strand && e.Happened.Day <= Day(attempt));

    private static LocalDate Day(Attempt attempt) => attempt.Entry.Happened.Day;

    private static string Called(Strand strand) => $"{char.ToLowerInvariant(Words.Of(strand)[0])}{Words.Of(strand)[1..]}";
}
