using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.CareMoments;

namespace Linnet.Care;

/// <summary>Standards of visits to a child in care that somebody asked for.</summary>
public static class AskedVisitStandards
{
    /// <summary>A visit that somebody asked for: the law says without delay and gives no number.</summary>
    public static PracticeStandard VisitedWhenAsked { get; } = new()
    {
        Key = "visited-when-asked",
        Catalogue = "cla-visit-request",
        Says = "A child in care is visited without delay when the child, the carer or the reviewing officer reasonably asks; the law gives "
            + "no number of days.",
        WaitsFor = "a visit that was asked for",
        Source = new(CareLaw.Regulations, "reg 28(7)"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.SocialWorker,
        Starts = [OtherCareMoments.VisitAskedFor],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Ends = [LeftCare],
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>A visit after an adverse notice about the home.</summary>
    public static PracticeStandard VisitedAfterAdverseNotice { get; } = new()
    {
        Key = "visited-after-adverse-notice",
        Catalogue = "cla-visit-request",
        Says = "A child in care is visited within a week of an adverse notice about the home they live in.",
        WaitsFor = "a visit after a notice about their home",
        Source = new(CareLaw.Regulations, "reg 28; Care Standards Act 2000 s.30A"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.SocialWorker,
        Starts = [OtherCareMoments.AdverseNotice],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Ends = [LeftCare],
        Allows = 1.Weeks,
        OnePerSubject = true,
        EndsAtAge = 18,
    };
}
