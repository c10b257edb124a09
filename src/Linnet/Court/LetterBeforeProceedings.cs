using Linnet.Record;

namespace Linnet.Court;

/// <summary>A letter told the parents what must change for their child, and when they meet the council with their lawyers.</summary>
/// <remarks>
/// Court orders and pre-proceedings guidance, 2014. Once section 31ZA of the Children Act 1989 is in force it must offer a family group
/// meeting.
/// </remarks>
[RecordType("letter-before-proceedings", "Letter before proceedings", When = "When was it served?")]
[PartOf(Strand.PreProceedings)]
public sealed record LetterBeforeProceedings : Particulars
{
    /// <summary>Whether it offered a family group decision-making meeting.</summary>
    [Ask("Does it offer a family group decision-making meeting?"), Coded]
    public bool? OffersFamilyMeeting { get; init; }

    /// <summary>Whether each parent has it.</summary>
    [Ask("Does each parent have it?"), Coded]
    public bool? EachParent { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The parents were sent a letter before proceedings.";
}
