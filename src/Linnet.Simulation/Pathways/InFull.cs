using Linnet.Record;

namespace Linnet.Simulation.Pathways;

/// <summary>Writes down what is asked beside the story, with dice of its own: what happens is the same as without it.</summary>
internal sealed class InFull(Council council, Dice dice)
{
    // Later than whatever the story takes down of the same moment: what opens a piece of work comes before what belongs to it.
    private const int MinutesAfter = 26;

    /// <summary>Dice that nothing else is thrown with.</summary>
    public Dice Dice => dice;

    /// <summary>How fully this council writes things down.</summary>
    public RecordWays Ways => council.Ways.Records;

    /// <summary>Whether it is written down today.</summary>
    public bool Today => Ways.InFull && council.Narrator.Today >= council.Opens;

    /// <summary>The day on which somebody looks again, where it is written down.</summary>
    public LocalDate? DaySet(LocalDate day) => Today && dice.Chance(Ways.NoDaySet) ? null : day;

    /// <summary>Something about one child, now. Its id names the piece of work where it opens one.</summary>
    public Guid Write(Child child, Particulars what, string by, Guid? strand = null, Guid? aroseFrom = null) =>
        Write(child, what, council.Narrator.Now, by, strand, aroseFrom);

    /// <summary>The same, that happened earlier, or is written down some minutes after something else of this moment.</summary>
    public Guid Write(
        Child child, Particulars what, Time happened, string by, Guid? strand = null, Guid? aroseFrom = null, int after = 0) =>
        council.Book.InFull(child.Subject, what, happened, Recorded().Later(after), by, strand, aroseFrom);

    /// <summary>The same about each child of a piece of work, in it.</summary>
    public void Write(Piece piece, Func<Child, Particulars> what, string by)
    {
        var recorded = Recorded();
        if (recorded <= piece.Recorded) recorded = piece.Recorded.Later(1);
        foreach (var child in piece.Children)
            council.Book.InFull(child.Subject, what(child), council.Narrator.Now, recorded, by, piece.Of(child), null);
    }

    private Time Recorded() => council.Narrator.Now.Later(dice.Between(MinutesAfter, MinutesAfter + 15));
}
