namespace Linnet.Simulation.Pathways;

/// <summary>One child's period of care while it lasts: who holds it, where the child lives, and when it is to end.</summary>
internal sealed class PeriodOfCare(Child child, Case work, Piece care, LocalDate ends)
{
    /// <summary>The child.</summary>
    public Child Child { get; } = child;

    /// <summary>The work, held by a social worker for children in care.</summary>
    public Case Work { get; } = work;

    /// <summary>The period of care.</summary>
    public Piece Care { get; } = care;

    /// <summary>The day on which it will end.</summary>
    public LocalDate Ends { get; } = ends;

    /// <summary>The day on which it began.</summary>
    public LocalDate Began => Care.Since;

    /// <summary>Brothers or sisters are in care too.</summary>
    public bool SiblingsInCare => Child.Family.Children.Exists(c => c.InCare && !ReferenceEquals(c, Child));

    /// <summary>Where the child lives now.</summary>
    public Piece? Placement { get; set; }

    /// <summary>Support on leaving care; null before it is due.</summary>
    public Piece? Support { get; set; }

    /// <summary>The personal adviser; null before there is one.</summary>
    public Colleague? Adviser { get; set; }

    /// <summary>It has ended.</summary>
    public bool Over => Care.Closed;

    /// <summary>The child's own dice.</summary>
    public Dice Dice { get; } = child.Family.Dice.Apart();
}
