using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A pathway plan was written with a young person.</summary>
/// <remarks>SI 2010/959 reg 43; SI 2010/2571 reg 6.</remarks>
[RecordType("pathway-plan-made", "Pathway plan", When = "When was the plan agreed?")]
public sealed record PathwayPlanMade : Particulars
{
    /// <summary>Whether it was written with the young person.</summary>
    [Ask("Was it written with the young person?"), Coded]
    public bool? WrittenTogether { get; init; }

    /// <summary>Whether it holds their identity papers and health history, or says how they will be got.</summary>
    [Ask("Does it deal with the birth certificate, passport, National Insurance number and health history?"), Coded]
    public bool? DealsWithPapers { get; init; }

    /// <summary>What the child says about it.</summary>
    [Ask("What does the child say about it?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => WrittenTogether == true
        ? "A pathway plan was written with the young person."
        : "A pathway plan was written.";
}
