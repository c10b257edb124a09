using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Access;

/// <summary>Standards of who opens records.</summary>
public static class AccessStandards
{
    /// <summary>Every opening with a reason is looked at.</summary>
    public static PracticeStandard OpeningReviewed { get; } = new()
    {
        Key = "record-opening-reviewed",
        Catalogue = "record-opening-reviewed",
        Says = "When somebody opens the record of a child they do not work with and says why, a manager looks at it within 3 working days.",
        WaitsFor = "a manager to look at why the record was opened",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "1 to 5 working days",
        Owner = Role.TeamManager,
        Starts = [AccessMoments.Opened],
        SatisfiedBy = [AccessMoments.Reviewed],
        Allows = 3.WorkingDays,
    };
}
