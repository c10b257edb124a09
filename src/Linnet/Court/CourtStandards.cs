using Linnet.Care;
using Linnet.Standards;
using static Linnet.Court.CourtMoments;

namespace Linnet.Court;

/// <summary>Standards of proceedings: how long a court takes, and what the council owes it.</summary>
public static class CourtStandards
{
    private static readonly Citation PracticeDirection = new("Family Procedure Rules 2010", "Practice Direction 12A");

    /// <summary>
    /// Twenty-six weeks, 182 days, from the day of issue. Time that the court allows is shown beside it and does not move it.
    /// </summary>
    public static PracticeStandard FinalOrderInTime { get; } = new()
    {
        Key = "care-proceedings-26-weeks",
        Catalogue = "care-proceedings-26w",
        Says = "Care proceedings end within 26 weeks of the day the application was issued.",
        WaitsFor = "a court's final decision",
        Source = new("Children Act 1989", "s.32(1)(a) and (5) to (8)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.Court,
        Starts = [CareProceedingsIssued],
        SatisfiedBy = [CourtMoments.FinalOrder],
        Ends = [Withdrawn],
        Allows = 26.Weeks,
    };

    /// <summary>The day that the court set when it allowed more time.</summary>
    public static PracticeStandard FinalOrderByExtendedDay { get; } = new()
    {
        Key = "care-proceedings-extended",
        Catalogue = "care-proceedings-26w",
        Says = "Proceedings for which the court allowed more time, at most 8 weeks at once, end by the day it set.",
        WaitsFor = "a court's final decision by the day it set",
        Source = new("Children Act 1989", "s.32(5) to (8); the court's own order"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.Court,
        Starts = [Extended],
        SatisfiedBy = [CourtMoments.FinalOrder],
        Ends = [Withdrawn],
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>The case management hearing: by working day 18, and the day of issue is day 1, so 17 working days after it.</summary>
    public static PracticeStandard CaseManaged { get; } = new()
    {
        Key = "case-management-hearing-held",
        Catalogue = "plo-cmh",
        Says = "The case management hearing is held from working day 12 and by working day 18, where the day of issue is day 1: 17 working "
            + "days after it.",
        WaitsFor = "a case management hearing",
        Source = PracticeDirection,
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.Court,
        Starts = [CareProceedingsIssued],
        StartsFromExtract = [],
        SatisfiedBy = [CourtMoments.CaseManaged],
        Ends = [CourtMoments.FinalOrder, Withdrawn],
        Allows = 17.WorkingDays,
        WarnsAt = 11,
    };

    /// <summary>The issues resolution hearing.</summary>
    public static PracticeStandard IssuesResolved { get; } = new()
    {
        Key = "issues-resolution-hearing-held",
        Catalogue = "plo-irh-final",
        Says = "The issues resolution hearing is usually held by week 20; the final hearing by week 26 has a clock of its own.",
        WaitsFor = "an issues resolution hearing",
        Source = PracticeDirection,
        Basis = Basis.CourtRule,
        Confidence = Confidence.Medium,
        Owner = Role.Court,
        Starts = [CareProceedingsIssued],
        StartsFromExtract = [],
        SatisfiedBy = [CourtMoments.IssuesResolved],
        Ends = [Withdrawn],
        Allows = 20.Weeks,
    };

    /// <summary>What a court directed.</summary>
    public static PracticeStandard DirectionFiled { get; } = new()
    {
        Key = "court-direction-filed",
        Catalogue = "court-direction",
        Says = "What a court directs is filed by the day it set.",
        WaitsFor = "what the court directed to be filed",
        Source = new("The court's own order"),
        Basis = Basis.CourtRule,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [Directed],
        SatisfiedBy = [Filed],
        Ends = [CourtMoments.FinalOrder, Withdrawn],
        CountsFrom = Anchor.BackFromNamedDay,
    };
}
