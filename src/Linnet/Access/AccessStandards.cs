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

    /// <summary>Whoever comes upon a restricted record is spoken with.</summary>
    public static PracticeStandard SeekingAnswered { get; } = new()
    {
        Key = "restricted-record-seeking-answered",
        Catalogue = "restricted-record-seeking-answered",
        Says = "When somebody comes upon a restricted record that is not theirs to open, whoever holds it speaks with them within 1 working day.",
        WaitsFor = "whoever holds the restricted record to speak with the person who asked for it",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "the same day to 1 working day",
        Owner = Role.SocialWorker,
        Starts = [AccessMoments.Sought],
        StartsFromExtract = [],
        SatisfiedBy = [AccessMoments.SeekingAnswered],
        Allows = 1.WorkingDays,
    };
}
