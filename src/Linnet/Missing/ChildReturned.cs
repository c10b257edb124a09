using Linnet.Record;

namespace Linnet.Missing;

/// <summary>A missing child came back or was found. From this hour somebody independent has 72 hours to talk with them.</summary>
/// <remarks>Statutory guidance on children who run away or go missing from home or care, 2014.</remarks>
[RecordType("child-returned", "Child returned", When = "When did the child come back?", Hour = true)]
[PartOf(Strand.Missing, Closes = true)]
public sealed record ChildReturned : Particulars
{
    /// <summary>How.</summary>
    [Ask("How did the child come back?"), Coded]
    public WayBack? How { get; init; }

    /// <summary>Whether the police made their own check, which is not a return interview.</summary>
    [Ask("Have the police made their own check?", Hint = "It is not a return interview."), Coded]
    public bool? PoliceChecked { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child came back.";
}

/// <summary>How a child came back.</summary>
public enum WayBack
{
    /// <summary>By themselves.</summary>
    [Says("By themselves")] Alone = 1,
    /// <summary>The police found them.</summary>
    [Says("The police found them")] Police = 2,
    /// <summary>Family, carer or worker found them.</summary>
    [Says("Family, a carer or a worker found them")] Found = 3,
}
