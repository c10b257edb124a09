using Linnet.Care;
using Linnet.Standards;
using static Linnet.LeavingCare.LeavingCareMoments;

namespace Linnet.LeavingCare;

/// <summary>Standards of who is there for a care leaver: an adviser in time, who keeps in touch.</summary>
public static class LeavingCareStandards
{
    /// <summary>From sixteen, or from thirteen weeks in care where that is later: day 0 is worked out, so nobody has to notice.</summary>
    /// <remarks>
    /// Thirteen weeks are counted in one period of care; several short ones since fourteen need an entry that says the young person became
    /// eligible.
    /// </remarks>
    internal static Anchor Sixteen { get; } = Anchor.Birthday(16, 13.Weeks, CareMoments.CareBegan);

    /// <summary>A personal adviser. The duty is law, the day is not: never shown as a breach of statute.</summary>
    public static PracticeStandard AdviserAllocated { get; } = new()
    {
        Key = "personal-adviser-allocated",
        Catalogue = "pa-allocated",
        Says = "A young person in care has a named personal adviser by three months after turning 16.",
        WaitsFor = "a personal adviser",
        Source = new("Local practice; the Children Act 1989 (Sch 2 para 19C, s.23B(2)) asks for an adviser and names no day"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "16 to 17½",
        Owner = Role.TeamManager,
        Starts = [CareMoments.CareBegan, Entitled],
        SatisfiedBy = [LeavingCareMoments.AdviserAllocated],
        StandsUntil = [AdviserLost],
        Withdraws = [CareMoments.LeftCare],
        Ends = [SupportEnded, CareMoments.LeftCareForGood],
        CountsFrom = Sixteen,
        Allows = 3.Months,
        OnePerSubject = true,
        EndsAtAge = 25,
        StartsFromExtract = [],
    };

    /// <summary>Contact both ways. The eight weeks are practice, drawn from the visits of regulation 8.</summary>
    public static PracticeStandard KeptInTouch { get; } = new()
    {
        Key = "kept-in-touch",
        Catalogue = "pa-keep-in-touch",
        Says = "A care leaver and their adviser are in touch, both ways, at least every 8 weeks.",
        WaitsFor = "contact with their adviser",
        Source = new("Local practice; the Children Act 1989 (s.23C(2)) asks to keep in touch and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "4 to 12 weeks",
        Owner = Role.PersonalAdviser,
        Starts = [BecameCareLeaver, LeavingCareMoments.KeptInTouch],
        SatisfiedBy = [LeavingCareMoments.KeptInTouch],
        Ends = [SupportEnded, NoContactOwed],
        Allows = 8.Weeks,
        ThenEvery = [8.Weeks],
        OnePerSubject = true,
        EndsAtAge = 25,
    };
}
