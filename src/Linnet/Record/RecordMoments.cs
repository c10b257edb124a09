using Linnet.Children;

namespace Linnet.Record;

/// <summary>Moments that touch every clock of a child.</summary>
public static class RecordMoments
{
    /// <summary>A piece of work was closed and nobody said what came of it.</summary>
    public static Moment ClosedWithoutOutcome { get; } =
        Moment.Of<WorkClosed>("closed-without-outcome", "the work was closed without an outcome", c => !c.LeavesNothingToAnswer);

    /// <summary>A piece of work was closed with nothing left to answer, approved by somebody above the closer.</summary>
    public static Moment ClosedAsNothingToAnswer { get; } =
        Moment.Of<WorkClosed>("closed-nothing-to-answer", "there was nothing left to answer, and a manager agreed", c => c.LeavesNothingToAnswer);

    /// <summary>It was the same piece of work as another, so that the other goes on.</summary>
    public static Moment ClosedAsDuplicate { get; } = Moment.Of<WorkClosed>(
        "closed-as-duplicate",
        "the same work had been recorded twice, and a manager agreed",
        c => c.LeavesNothingToAnswer && c.Why == ClosingReason.Duplicate);

    /// <summary>The child died.</summary>
    public static Moment ChildDied { get; } = Moment.Of<ChildDied>("child-died", "the child died");

    /// <summary>The child's date of birth became known.</summary>
    public static Moment Born { get; } = Moment.Of<ChildDetails>("born", "the child was born", d => d.BornOn is not null);

    /// <summary>An unborn child's expected date became known.</summary>
    public static Moment Expected { get; } =
        Moment.Of<ChildDetails>("expected", "the child was expected", d => d.BornOn is null && d.ExpectedOn is not null);
}
