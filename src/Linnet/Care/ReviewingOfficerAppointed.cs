using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child in care got an independent reviewing officer of their own.</summary>
/// <remarks>Children Act 1989 s.25A(2): before the first review; IRO Handbook: within five working days.</remarks>
[RecordType("reviewing-officer-appointed", "Reviewing officer appointed", When = "From which day?", Ahead = true)]
[PartOf(Strand.Care)]
public sealed record ReviewingOfficerAppointed : Particulars
{
    /// <summary>The officer.</summary>
    [Ask("Who is the reviewing officer?", Worker = true), Coded]
    public required string Officer { get; init; }

    /// <summary>Whether the child knows.</summary>
    [Ask("Has the child been told who it is and how to reach them?"), Coded]
    public bool? ChildTold { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Officer} became the child's reviewing officer.";
}
