namespace Linnet.Simulation.Councils;

/// <summary>
/// A council such as inspectors found in North Somerset on 19 March 2019: checks that come back late, caseloads that are held down while
/// children wait on duty, and enquiries that end before the children are seen.
/// </summary>
/// <remarks>Sizes as published in the council's inspection of 2017. The families, the workers and every event are invented.</remarks>
internal static class NorthSomerset2019
{
    private static readonly Demand Known = new()
    {
        ContactsAYear = 8_000,
        OnNeedPlans = 500,
        OnProtectionPlans = 150,
        InCare = 227,
        CareLeavers = 121,
    };

    private static readonly TeamPlan[] Teams =
    [
        new(TeamKind.FrontDoor, "One front door", 8, 30),
        new(TeamKind.Assessment, "Referral and assessment", 13, 15, Teams: 2),
        new(TeamKind.Locality, "Locality", 37, 15, Teams: 3),
        new(TeamKind.Care, "Children looked after", 16, 15, Teams: 2),
        new(TeamKind.LeavingCare, "Leaving care", 6, 24),
    ];

    private static readonly WaysOfWorking Ways = new()
    {
        FrontDoor = new() { NeedsChecks = 0.16, ChecksTakeAtLeast = 1, ChecksTakeUpTo = 9, DecidesAnywayAfter = 13, LeftOver = 0.02 },
        Allocation = new()
        {
            DutyTolerated = 78,
            LongestOnDuty = 157,
            StretchesTo = 1.5,
            TakesTheOldestFirst = 0,
            MindsTheStage = 0,
            LeaveInAYear = 0.12,
            HandedOver = 0.6,
        },
        Assessments = new() { TakesUpTo = 48, IdleWeeks = 0.08, DoneOnDuty = 0.15 },
        Enquiries = new() { HealthThere = 0.5, SeenWithin = 7, GoesLater = 0.25, LaterByUpTo = 6, EndsUnseen = 0.35 },
        Visiting = new() { Slips = 0.08, SlipsOnDuty = 0.5, SlipsByUpTo = 20 },
        Oversight = new() { Missed = 0.08, ActionsReviewed = 0.65, Checked = 0.5 },
    };

    public static Scenario Scenario { get; } = new(Known, Teams, Ways)
    {
        Key = "north-somerset-2019",
        Says = "Late decisions at the front door and children unallocated for months, as inspectors found them on 19 March 2019.",
        EndsOn = new(2019, 3, 19),
        Months = 15,
        Children = 9_000,
    };
}
