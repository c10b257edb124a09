using Linnet.Conferences;
using Linnet.Standards;

namespace Linnet.Plans;

/// <summary>Standards of a child being heard: somebody independent is offered before a conference speaks about them.</summary>
public static class AdvocacyStandards
{
    /// <summary>The offer comes before the conference.</summary>
    public static PracticeStandard AdvocateOfferedBeforeConference { get; } = new()
    {
        Key = "advocate-offered",
        Catalogue = "child-advocacy-offer",
        Says = "A child is offered an advocate within 5 working days of the booking of the initial conference, and before it is "
            + "held. The duty is in law, the number is not.",
        WaitsFor = "the offer of an advocate",
        Source = new("Children Act 1989", "s.26A for the duty; the number of days is the council's"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "before the conference, within 5 working days",
        Owner = Role.SocialWorker,
        Starts = [ConferenceMoments.InitialConferenceBooked],
        StartsFromExtract = [],
        SatisfiedBy = [AdvocacyMoments.AdvocateWasOffered],
        Ends = [ConferenceMoments.InitialConferenceHeld],
        Allows = 5.WorkingDays,
        OnceBorn = true,
        OnePerSubject = true,
    };
}
