using Linnet.Standards;
using static Linnet.LeavingCare.LeavingCareMoments;

namespace Linnet.LeavingCare;

/// <summary>Standards of where care leavers live.</summary>
public static class CareLeaverHomeStandards
{
    /// <summary>
    /// Visits to accommodation that the council provides. Before the review at 28 days the law asks for one more; that review has its own
    /// clock.
    /// </summary>
    public static PracticeStandard VisitedWhereTheyLive { get; } = new()
    {
        Key = "care-leaver-visited-where-they-live",
        Catalogue = "pa-accommodation-visit",
        Says = "The adviser visits a young person housed by the council, where they live, within 7 days of moving in and then at least "
            + "every 2 months.",
        WaitsFor = "a visit where they live",
        Source = new("Care Leavers (England) Regulations 2010 (SI 2010/2571)", "reg 8(2)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.PersonalAdviser,
        Starts = [HousedByCouncil],
        SatisfiedBy = [LeavingCareMoments.VisitedWhereTheyLive],
        Ends = [SupportEnded],
        SupersededBy = [Moved],
        Allows = 7.Days,
        ThenEvery = [2.Months],
        EndsAtAge = 25,
    };

    /// <summary>Unsuitable accommodation is looked at every week until the young person has moved on.</summary>
    public static PracticeStandard UnsuitableLookedAt { get; } = new()
    {
        Key = "unsuitable-accommodation-looked-at",
        Catalogue = "cl-unsuitable-accom",
        Says = "Somebody senior looks every week at a young person's unsuitable accommodation until they have moved on.",
        WaitsFor = "somebody senior to look at their unsuitable accommodation",
        Source = new("Local practice; Children Act 1989 guidance, volume 3"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "weekly",
        Owner = Role.HeadOfService,
        Starts = [HousedUnsuitably],
        SatisfiedBy = [LeavingCareMoments.UnsuitableLookedAt],
        Ends = [SupportEnded],
        SupersededBy = [Moved],
        Allows = 1.Weeks,
        ThenEvery = [1.Weeks],
        EndsAtAge = 25,
    };

    /// <summary>Bed and breakfast, at most two days.</summary>
    public static PracticeStandard OutOfBedAndBreakfast { get; } = new()
    {
        Key = "out-of-bed-and-breakfast",
        Catalogue = "cl-unsuitable-accom",
        Says = "A young person is in bed and breakfast for at most 2 days.",
        WaitsFor = "a move out of bed and breakfast",
        Source = new("Local practice; Children Act 1989 guidance, volume 3"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "none to 2 days",
        Owner = Role.HeadOfService,
        Starts = [BedAndBreakfast],
        SatisfiedBy = [LeavingCareMoments.OutOfBedAndBreakfast],
        Ends = [SupportEnded],
        Allows = 2.Days,
        OnePerSubject = true,
        EndsAtAge = 25,
    };
}
