using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>
/// An extract lists a section 47 enquiry: the day of the strategy discussion that began it, and whether a conference was found unnecessary.
/// </summary>
/// <remarks>
/// Ofsted, annex A, list 5. It does not say who took part, whether the child was seen, nor when the enquiry ended: only the wait for a
/// conference rests on it. An enquiry recorded here begins with a <see cref="StrategyDiscussion"/>.
/// </remarks>
[RecordType("enquiry-listed", "Enquiry listed in an extract", When = "When was the strategy discussion?", OnScreen = false)]
[Opens(Strand.Enquiry, Strand.Referral, Strand.Contact)]
public sealed record EnquiryListed : Particulars
{
    /// <summary>Whether an initial conference was found unnecessary.</summary>
    [Ask("Was an initial conference found unnecessary?"), Coded]
    public bool? ConferenceUnnecessary { get; init; }

    /// <summary>Enquiries in the twelve months before this one, as the council counts them.</summary>
    [Ask("How many enquiries were there in the twelve months before?"), Coded]
    public int? EnquiriesBefore { get; init; }

    /// <inheritdoc />
    public override string Sentence => ConferenceUnnecessary == true
        ? "A section 47 enquiry began. An initial conference was found unnecessary."
        : "A section 47 enquiry began.";
}
