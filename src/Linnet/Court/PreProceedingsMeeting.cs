using Linnet.Record;

namespace Linnet.Court;

/// <summary>Parents, with their lawyers, met the council about what must change: the first such meeting, or a review of it.</summary>
/// <remarks>Court orders and pre-proceedings guidance, 2014; Public Law Working Group, 2021.</remarks>
[RecordType("pre-proceedings-meeting", "Pre-proceedings meeting", When = "When was it held?")]
[PartOf(Strand.PreProceedings)]
public sealed record PreProceedingsMeeting : Particulars
{
    /// <summary>Whether the parents had a lawyer.</summary>
    [Ask("Were the parents represented?"), Coded]
    public bool? Represented { get; init; }

    /// <summary>Whether there is a written agreement.</summary>
    [Ask("Is there a written agreement?"), Coded]
    public bool? Agreement { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The parents met the council about what must change for the child.";
}
