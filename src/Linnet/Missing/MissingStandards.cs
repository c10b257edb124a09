using Linnet.Standards;
using static Linnet.Missing.MissingMoments;

namespace Linnet.Missing;

/// <summary>Standards after a child has been missing. Every return counts, whoever's it is and whichever kind of episode.</summary>
public static class MissingStandards
{
    private static readonly Citation Guidance = new("Statutory guidance on children who run away or go missing from home or care, 2014");

    /// <summary>Held within 72 real hours of the return. Declined ends the wait and is never counted as held.</summary>
    public static PracticeStandard ReturnInterviewHeld { get; } = new()
    {
        Key = "return-interview-held",
        Catalogue = "rhi-72h",
        Says = "Somebody independent talks with a child within 72 hours of their return from being missing.",
        WaitsFor = "somebody independent to talk with about being missing",
        Source = Guidance,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [CameBack],
        SatisfiedBy = [InterviewHeld],
        Ends = [InterviewDeclined],
        Allows = 72.Hours,
        StartsFromExtract = [],
    };

    /// <summary>Offered within 72 real hours of the return, whatever the child answers.</summary>
    public static PracticeStandard ReturnInterviewOffered { get; } = new()
    {
        Key = "return-interview-offered",
        Catalogue = "rhi-72h",
        Says = "A child is offered a talk with somebody independent within 72 hours of their return from being missing.",
        WaitsFor = "the offer of a return interview",
        Source = Guidance,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Range = "some offer it within 24 hours",
        Owner = Role.SocialWorker,
        Starts = [CameBack],
        SatisfiedBy = [InterviewOffered],
        Allows = 72.Hours,
        StartsFromExtract = [],
    };
}
