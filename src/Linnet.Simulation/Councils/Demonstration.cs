namespace Linnet.Simulation.Councils;

/// <summary>
/// A council to look at: small, alive until today, and with children at whom nobody is looking beside much that goes well.
/// </summary>
internal static class Demonstration
{
    private static readonly Demand Known = new()
    {
        ContactsAYear = 480,
        OnNeedPlans = 65,
        OnProtectionPlans = 26,
        InCare = 42,
        CareLeavers = 24,
    };

    private static readonly TeamPlan[] Teams =
    [
        new(TeamKind.FrontDoor, "Front door", 3, 30),
        new(TeamKind.Assessment, "Referral and assessment", 3, 5),
        new(TeamKind.Locality, "Locality", 5, 8),
        new(TeamKind.Care, "Children in care", 3, 9),
        new(TeamKind.LeavingCare, "Leaving care", 2, 22),
    ];

    private static readonly WaysOfWorking Ways = new()
    {
        FrontDoor = new()
        {
            NeedsChecks = 0.35,
            ChecksTakeAtLeast = 2,
            ChecksTakeUpTo = 10,
            DecidesAnywayAfter = 14,
            LeftOver = 0.04,
            ReferralsDecidedLate = 0.06,
        },
        Allocation = new()
        {
            DutyTolerated = 12,
            StretchesTo = 2.4,
            LongestOnDuty = 95,
            TakesTheOldestFirst = 0.1,
            MindsTheStage = 0.05,
            LeaveInAYear = 0.3,
            HandedOver = 0.6,
            HeldInManagersName = 0.25,
        },
        Assessments = new()
        {
            TakesUpTo = 50,
            IdleWeeks = 0.1,
            ClosedAndBegunAgainFrom = LocalDate.MinIsoValue,
            ClosedAndBegunAgain = 0.08,
        },
        Visiting = new() { Slips = 0.1, SlipsOnDuty = 0.4, SlipsByUpTo = 25, SeenAlone = 0.75, GoesBack = 0.75 },
        Plans = new()
        {
            MeetingsPutOff = 0.12,
            PutOffByUpTo = 20,
            MinutesTakeUpTo = 32,
            MinutesNeverSent = 0.03,
            Challenged = 0.15,
            ChallengesAnswered = 0.6,
        },
        Oversight = new() { Missed = 0.18, ActionsReviewed = 0.8, Checked = 0.6, LooksAtTheDay = 0.65, SummaryMissed = 0.25 },
        Care = new() { PapersLate = 0.12, OverTwentyMiles = 0.25, VisitsSlip = 0.08, ReviewsPutOff = 0.05, HealthLate = 0.2 },
        Missing = new() { Interviewed = 0.7, HoursAtMost = 120, LeftBlank = 0.15 },
        LeavingCare = new() { AdviserAfterWeeksAtMost = 60, PlansLate = 0.2, DoesNotAnswer = 0.2 },
        Records = new() { InFull = true },
        WritingUp = new() { SameDay = 0.6, TakesUpTo = 14 },
    };

    public static Scenario Scenario { get; } = new(Known, Teams, Ways)
    {
        Key = "demonstration",
        Says = "A small council as it is today, with what goes well and with children at whom nobody is looking.",
        Months = 12,
        Children = 500,
    };
}
