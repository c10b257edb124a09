using Linnet.Record;

namespace Linnet.Standards;

/// <summary>What a standard counts from.</summary>
public abstract record Anchor
{
    private Anchor() { }

    /// <summary>The day it started; for a repeat, the day it was last met.</summary>
    public static Anchor Start { get; } = new FromStart();

    /// <summary>
    /// The day that the starting entry names: the day itself is when it is due, or the allowance is counted back from it.
    /// </summary>
    public static Anchor BackFromNamedDay { get; } = new FromNamedDay();

    /// <summary>A birthday, or the start where that is later. Born on 29 February: 1 March in common years.</summary>
    public static Anchor Birthday(int age) => new FromBirthday(age, After: null, Of: null, OrStart: false);

    /// <summary>
    /// A birthday, or this long after the start where that is later and the start is this moment: sixteen, and thirteen weeks in care.
    /// </summary>
    public static Anchor Birthday(int age, Allowance after, Moment of) => new FromBirthday(age, after, of, OrStart: false);

    /// <summary>
    /// The start, or a birthday where that is later: nothing is asked of a younger child. Without a date of birth, the start.
    /// </summary>
    public static Anchor NotBefore(int age) => new FromBirthday(age, After: null, Of: null, OrStart: true);

    /// <summary>What opened the piece of work, whatever within it started the clock: a change of rating never moves the start.</summary>
    public static Anchor WorkOpened { get; } = new FromWorkOpened();

    /// <summary>
    /// The day of birth, for what starts before it: silent until the birth is known, and nothing for a child already born.
    /// </summary>
    public static Anchor Birth { get; } = new FromBirth();

    /// <summary>
    /// Counted back from the expected date of birth. Nothing for a child already born, or where that day has already passed.
    /// </summary>
    public static Anchor BackFromExpectedBirth { get; } = new FromExpectedBirth();

    internal sealed record FromStart : Anchor;

    internal sealed record FromWorkOpened : Anchor;

    internal sealed record FromBirth : Anchor;

    internal sealed record FromExpectedBirth : Anchor;

    internal sealed record FromNamedDay : Anchor;

    internal sealed record FromBirthday(int Age, Allowance? After, Moment? Of, bool OrStart) : Anchor;
}
