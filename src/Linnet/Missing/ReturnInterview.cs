using Linnet.Record;

namespace Linnet.Missing;

/// <summary>Somebody independent talked with a child who had been missing. A blank form is not an interview.</summary>
/// <remarks>
/// Statutory guidance on children who run away or go missing from home or care, 2014: independent, within 72 hours of the return.
/// </remarks>
[RecordType("return-interview", "Return interview", When = "When was it held?", Hour = true, Sensitivity = Sensitivity.Confidential)]
[PartOf(Strand.Missing)]
public sealed record ReturnInterview : Particulars
{
    /// <summary>Whether the interviewer is independent of the placement and of the child's worker.</summary>
    [Ask("Is the interviewer independent of the child's care?"), Coded]
    public bool? Independent { get; init; }

    /// <summary>What the child said. Without it the interview has not been recorded.</summary>
    [Ask("What did the child say?", Hint = "In the child's own words. Without it there is no interview.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <summary>What pushes or pulls the child away.</summary>
    [Ask("What pushes or pulls the child away, and who with?", Long = true)]
    public string? PushAndPull { get; init; }

    /// <summary>Whether what was said points to exploitation.</summary>
    [Ask("Does it point to somebody exploiting the child?"), Coded]
    public bool? ExploitationFeared { get; init; }

    /// <summary>Who talked with the child.</summary>
    [Ask("Who talked with the child?", Worker = true), Coded]
    public string? Interviewer { get; init; }

    /// <summary>Whether it counts: somebody independent, and something said.</summary>
    public bool Counts => Independent == true && !string.IsNullOrWhiteSpace(ChildsWords);

    /// <inheritdoc />
    public override string Sentence => Counts ? "Somebody independent talked with the child about being missing."
        : Independent == true ? "A return interview was entered, with nothing of what the child said."
        : "Somebody talked with the child about being missing; that they are independent is not recorded.";
}
