using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Simulation.Telling;

/// <summary>
/// Tells what happens to children so that it is taken down: for brothers and sisters in one go, at once or written up later.
/// </summary>
internal sealed class Narrator(Diary diary, RecordBook book, WritingUpWays ways, Dice dice)
{
    /// <summary>What time it is in the council.</summary>
    public Time Now => diary.Now;

    /// <summary>The day it is.</summary>
    public LocalDate Today => diary.Now.Day;

    /// <summary>The working day so many working days after today.</summary>
    public LocalDate In(int workingDays) => WorkingDays.EnglandAndWales.Add(Today, workingDays);

    /// <summary>Some time in office hours so many working days from today.</summary>
    public Time OfficeIn(int workingDays, Dice? whose = null) => Office(workingDays == 0 ? Today : In(workingDays), whose);

    /// <summary>Some time in office hours of this day, or of the next working day.</summary>
    public Time Office(LocalDate day, Dice? whose = null) =>
        new(WorkingDays.EnglandAndWales.FirstOnOrAfter(day), (whose ?? dice).Between(540, 1020));

    /// <summary>A piece of work began with these children.</summary>
    public Piece Open(IEnumerable<Child> children, Func<Child, Particulars> what, string by, Piece? from = null)
    {
        var piece = new Piece(Today, After(from, Now.Later(dice.Between(1, 25))));
        var occasion = book.Occasion(Now);
        foreach (var child in children) piece.Add(child, Write(child, what(child), by, null, from?.Of(child), occasion, piece.Recorded));
        return piece;
    }

    /// <summary>Something happened in a piece of work, and was recorded at once.</summary>
    public void Tell(Piece piece, Func<Child, Particulars> what, string by) => Tell(
        piece, piece.Children, what, by, Now.Later(dice.Between(1, 25)));

    /// <summary>Something happened in a piece of work, and was written up when there was time.</summary>
    public void WriteUp(Piece piece, Func<Child, Particulars> what, string by) => Tell(piece, piece.Children, what, by, WrittenUp());

    /// <summary>Something happened to some of the children of a piece of work.</summary>
    public void Tell(Piece? piece, IEnumerable<Child> children, Func<Child, Particulars> what, string by, Time recorded)
    {
        var occasion = book.Occasion(Now);
        foreach (var child in children) Write(child, what(child), by, piece?.Of(child), null, occasion, After(piece, recorded));
    }

    /// <summary>Something happened to children that belongs to no piece of work.</summary>
    public void Tell(IEnumerable<Child> children, Func<Child, Particulars> what, string by, bool later = false) =>
        Tell(null, children, what, by, later ? WrittenUp() : Now.Later(dice.Between(1, 25)));

    /// <summary>Something was noted aside: it leaves everything else as it would have been without it.</summary>
    public void Note(IEnumerable<Child> children, Func<Child, Particulars> what, string by)
    {
        foreach (var child in children) book.Aside(child.Subject, what(child), Now, by);
    }

    /// <summary>Something about a worker or the authority.</summary>
    public void Tell(Subject subject, Particulars what, string by) => book.Write(subject, what, Now, Now, by, null, null, null);

    /// <summary>When something of now is written up.</summary>
    public Time WrittenUp()
    {
        var unreliable = Today >= ways.UnreliableFrom && Today <= ways.UnreliableUntil;
        if (dice.Chance(unreliable ? ways.SameDayThen : ways.SameDay)) return Now.Later(dice.Between(20, 240));
        var days = 1 + dice.Short(0, (unreliable ? ways.TakesUpToThen : ways.TakesUpTo) - 1);
        return Office(Today.PlusDays(days));
    }

    private static Time After(Piece? piece, Time recorded) => piece is null || recorded > piece.Recorded
        ? recorded
        : piece.Recorded.Later(1);

    private Guid Write(Child child, Particulars what, string by, Guid? strand, Guid? aroseFrom, Guid occasion, Time recorded) =>
        book.Write(child.Subject, what, Now, recorded, by, strand, aroseFrom, child.Family.Children.Count > 1 ? occasion : null);
}
