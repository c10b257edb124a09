namespace Linnet.Simulation.Councils;

/// <summary>
/// A council such as inspectors found in Bath and North East Somerset on 28 February 2022: good practice, with personal advisers who come
/// nearer to the eighteenth birthday than to the sixteenth, and return interviews left blank.
/// </summary>
/// <remarks>The report states no sizes: these are chosen.</remarks>
internal static class Bath2022
{
    private static readonly Demand Known = new()
    {
        ContactsAYear = 5_500,
        OnNeedPlans = 320,
        OnProtectionPlans = 120,
        InCare = 190,
        CareLeavers = 130,
    };

    private static readonly TeamPlan[] Teams =
    [
        new(TeamKind.FrontDoor, "Triage", 6, 30),
        new(TeamKind.Assessment, "Triage and assessment", 16, 16, Teams: 2),
        new(TeamKind.Locality, "Family support", 36, 16, Teams: 3),
        new(TeamKind.Care, "Children in care", 16, 15, Teams: 2),
        new(TeamKind.LeavingCare, "Leaving care", 8, 24),
    ];

    private static readonly WaysOfWorking Ways = new()
    {
        Allocation = new() { LeaveInAYear = 0.07 },
        Missing = new() { Interviewed = 0.8, LeftBlank = 0.45 },
        LeavingCare = new() { AdviserAfterWeeks = 64, AdviserAfterWeeksAtMost = 100, InTouchEveryDays = 50 },
        Care = new() { OverTwentyMiles = 0.28 },
    };

    public static Scenario Scenario { get; } = new(Known, Teams, Ways)
    {
        Key = "bath-2022",
        Says = "Good practice, with late personal advisers and blank return interviews, as inspectors found it on 28 February 2022.",
        EndsOn = new(2022, 2, 28),
        Months = 15,
        Children = 6_500,
    };
}
