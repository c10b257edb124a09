using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Enquiries;

/// <summary>What stands before the conclusion of an enquiry: the child.</summary>
/// <remarks>Children Act 1989 s.47(4): reasonably practicable steps are taken to see the child, unless enough is known already.</remarks>
public static class EnquirySafeguards
{
    /// <summary>An enquiry in which the child was not seen is concluded by a manager, who says what was tried and which legal step was considered.</summary>
    public static Safeguard ChildUnseen { get; } = new()
    {
        Says = "Only a manager concludes an enquiry in which the child was not seen, saying what was tried and which legal step was "
            + "considered. The wait to see the child goes on.",
        Before = typeof(EnquiryEnded),
        Stops = attempt => SeenSinceItBegan(attempt) ? null : WhatIsMissing(attempt, attempt.Answers<EnquiryEnded>()),
    };

    private static Problem? WhatIsMissing(Attempt attempt, EnquiryEnded ended) => ended switch
    {
        { ChildSeen: SeenInEnquiry.NotBorn } => null,
        _ when !attempt.ByManager => new("childSeen", "No visit is recorded at which the child was seen in this enquiry. Record the visit, or ask a manager to conclude it"),
        { ChildSeen: not SeenInEnquiry.No } => new("childSeen", "No visit is recorded at which the child was seen in this enquiry. Record the visit first, or answer No"),
        { LegalStep: null } => new("legalStep", "Select which legal step was considered so that the child is seen"),
        _ => null,
    };

    private static bool SeenSinceItBegan(Attempt attempt)
    {
        var began = attempt.Before.LastOrDefault(f => f.Moments.Has(EnquiryMoments.EnquiryBegan));
        return began is null
            || attempt.Before.Any(f => f.Day >= began.Day && f.Moments.Has(VisitMoments.ChildSeen))
            || attempt.Together.Any(e => e.Subject == attempt.Entry.Subject && e.Particulars is Visit { ChildWasSeen: true });
    }
}
