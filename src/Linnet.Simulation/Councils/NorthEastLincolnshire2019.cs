namespace Linnet.Simulation.Councils;

/// <summary>
/// A council such as inspectors found in North East Lincolnshire on 22 October 2019: caseloads beyond what anybody can carry, assessments
/// that stop and start and are closed and opened again, children who are not seen, supervision that does not take place, and a record
/// nobody can rely on.
/// </summary>
/// <remarks>The letter states no sizes: these are chosen. The families, the workers and every event are invented.</remarks>
internal static class NorthEastLincolnshire2019
{
    private static readonly Demand Known = new()
    {
        ContactsAYear = 7_000,
        OnNeedPlans = 480,
        OnProtectionPlans = 260,
        InCare = 420,
        CareLeavers = 140,
    };

    private static readonly TeamPlan[] Teams =
    [
        new(TeamKind.FrontDoor, "Front door", 8, 30),
        new(TeamKind.Assessment, "Children's assessment", 12, 26, Teams: 2),
        new(TeamKind.Locality, "Safeguarding", 26, 28, Teams: 3),
        new(TeamKind.Care, "Children looked after", 18, 24, Teams: 2),
        new(TeamKind.LeavingCare, "Leaving care", 6, 26),
    ];

    private static readonly WaysOfWorking Ways = new()
    {
        FrontDoor = new() { NeedsChecks = 0.1, ChecksTakeUpTo = 2, LeftOver = 0.03, ReferralsDecidedLate = 0.08 },
        Allocation = new()
        {
            DutyTolerated = 12,
            LongestOnDuty = 20,
            StretchesTo = 1.6,
            LeaveInAYear = 0.45,
            HandedOver = 0.85,
            PostsEmptyForUpTo = 16,
        },
        Assessments = new()
        {
            TakesAtLeast = 18,
            TakesUpTo = 55,
            IdleWeeks = 0.35,
            LostWithTheWorker = 0.6,
            ClosedAndBegunAgainFrom = new(2019, 6, 3),
            ClosedAndBegunAgainUntil = new(2019, 9, 27),
            ClosedAndBegunAgain = 0.2,
        },
        Enquiries = new()
        {
            BeginAnEnquiry = 0.5,
            SeenWithin = 7,
            GoesLater = 0.3,
            LaterByUpTo = 8,
            EndsUnseen = 0.4,
            RecordsSharedLate = 0.3,
            ReportsLate = 0.5,
            ConferencesLate = 0.2,
            ConferencesLateByUpTo = 12,
        },
        Visiting = new() { Slips = 0.35, SlipsOnDuty = 0.6, SlipsByUpTo = 35, SeenAlone = 0.45, GoesBack = 0.4 },
        Plans = new()
        {
            MeetingsPutOff = 0.35,
            PutOffByUpTo = 35,
            ReviewsPutOff = 0.2,
            ReviewsPutOffByUpTo = 50,
            Challenged = 0.4,
            ChallengesAnswered = 0.2,
            MinutesTakeAtLeast = 12,
            MinutesTakeUpTo = 70,
            MinutesNeverSent = 0.12,
        },
        Court = new() { TakenToLegalPlanning = 0.012, StepsPutOff = 0.55, PutOffByUpTo = 40, WeeksAtMost = 52 },
        Oversight = new() { Missed = 0.72, ActionsReviewed = 0.6, Checked = 0.3, LooksAtTheDay = 0.3, SummaryMissed = 0.5 },
        Care = new()
        {
            ComesReadily = 1.3,
            PapersLate = 0.25,
            VisitsSlip = 0.25,
            VisitsSlipByUpTo = 30,
            ReviewsPutOff = 0.15,
            HealthLate = 0.3,
        },
        WritingUp = new()
        {
            SameDay = 0.5,
            TakesUpTo = 10,
            UnreliableFrom = new(2019, 5, 7),
            UnreliableUntil = new(2019, 10, 22),
            SameDayThen = 0.25,
            TakesUpToThen = 75,
        },
    };

    public static Scenario Scenario { get; } = new(Known, Teams, Ways)
    {
        Key = "north-east-lincolnshire-2019",
        Says = "Assessments closed and opened again, children not seen, a record nobody can rely on, as found on 22 October 2019.",
        EndsOn = new(2019, 10, 22),
        Months = 15,
        Children = 8_000,
    };
}
