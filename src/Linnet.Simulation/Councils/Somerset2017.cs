namespace Linnet.Simulation.Councils;

/// <summary>
/// A council such as inspectors found in Somerset on 2 May 2017: children in care visited and reviewed mostly in time, too many placed far
/// away, and nobody who talks in time with those who went missing.
/// </summary>
/// <remarks>
/// The letter's shares are 93 % of visits, 98 % of reviews, 32 % over 20 miles, 53 % of interviews and none within 72 hours. Sizes are
/// chosen.
/// </remarks>
internal static class Somerset2017
{
    private static readonly Demand Known = new()
    {
        ContactsAYear = 5_000,
        OnNeedPlans = 300,
        OnProtectionPlans = 150,
        InCare = 480,
        CareLeavers = 160,
    };

    private static readonly TeamPlan[] Teams =
    [
        new(TeamKind.FrontDoor, "First response", 8, 30),
        new(TeamKind.Assessment, "Assessment", 14, 18, Teams: 2),
        new(TeamKind.Locality, "Safeguarding", 36, 15, Teams: 3),
        new(TeamKind.Care, "Children looked after", 42, 15, Teams: 4),
        new(TeamKind.LeavingCare, "Leaving care", 10, 24),
    ];

    private static readonly WaysOfWorking Ways = new()
    {
        Allocation = new() { LeaveInAYear = 0.1 },
        Care = new()
        {
            ComesReadily = 1.8,
            OverTwentyMiles = 0.35, // of those not placed with a parent, so that 32 % of all children are
            VisitsSlip = 0.115,
            VisitsSlipByUpTo = 14,
            ReviewsPutOff = 0.022,
            HealthLate = 0.3,
            HealthLateByUpTo = 120,
        },
        Missing = new() { Interviewed = 0.53, HoursAtLeast = 80, HoursAtMost = 158, OfferedNextDay = 0 },
        Oversight = new() { ActionsReviewed = 0.8 },
    };

    public static Scenario Scenario { get; } = new(Known, Teams, Ways)
    {
        Key = "somerset-2017",
        Says = "Care visited and reviewed mostly in time, far from home, and late interviews after going missing, as on 2 May 2017.",
        EndsOn = new(2017, 5, 2),
        Months = 15,
        Children = 6_000,
    };
}
