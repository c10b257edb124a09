using Linnet.Standards;
using static Linnet.Care.CareMoments;
using static Linnet.Care.PlacementEndMoments;

namespace Linnet.Care;

/// <summary>Standards of the end of a placement: a review before, notice, and learning why it broke down.</summary>
public static class PlacementEndStandards
{
    /// <summary>A meeting to learn why a placement broke down.</summary>
    public static PracticeStandard DisruptionMet { get; } = new()
    {
        Key = "disruption-meeting-held",
        Catalogue = "disruption-meeting",
        Says = "People meet within 20 working days to learn why a placement broke down.",
        WaitsFor = "people to learn why their placement broke down",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "10 to 20 working days",
        Owner = Role.ReviewingOfficer,
        Starts = [PlacementBrokeDown],
        SatisfiedBy = [PlacementEndMoments.DisruptionMet],
        Allows = 20.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>A review before the council ends a placement.</summary>
    public static PracticeStandard ReviewedBeforePlacementEnds { get; } = new()
    {
        Key = "reviewed-before-placement-ends",
        Catalogue = "placement-end-review",
        Says = "A child's case is reviewed before the council ends a placement, unless the child is at immediate risk there.",
        WaitsFor = "a review before their placement ends",
        Source = new(CareLaw.Regulations, "reg 14(1) and (2)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.ReviewingOfficer,
        Starts = [EndIntended],
        SatisfiedBy = [CareReviewMoments.ReviewHeld],
        Ends = [LeftCare],
        CountsFrom = Anchor.BackFromNamedDay,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>Written notice after an end that left no time for it.</summary>
    public static PracticeStandard PlacementEndNotified { get; } = new()
    {
        Key = "placement-end-notified",
        Catalogue = "placement-end-review",
        Says = "Where no notice could be given before, everybody is told in writing within 10 working days that a placement ended.",
        WaitsFor = "everybody to be told that their placement ended",
        Source = new(CareLaw.Regulations, "reg 14(3) and (4)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [PlacementEndedWithoutNotice],
        SatisfiedBy = [EndNotified],
        Allows = 10.WorkingDays,
        EndsAtAge = 18,
    };
}
