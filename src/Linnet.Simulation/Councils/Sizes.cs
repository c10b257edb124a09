namespace Linnet.Simulation.Councils;

/// <summary>What a council of median size knows and who works there.</summary>
internal static class Sizes
{
    /// <summary>The median council: 15,000 contacts a year, 2,000 to 2,400 open children, 190 social workers.</summary>
    public static Demand Median { get; } = new()
    {
        ContactsAYear = 15_000,
        OnNeedPlans = 850,
        OnProtectionPlans = 275,
        InCare = 435,
        CareLeavers = 350,
    };

    /// <summary>Its teams, in a council so many times as large.</summary>
    public static IReadOnlyList<TeamPlan> TeamsOfMedian(double scale) =>
    [
        new(TeamKind.FrontDoor, "Front door", Of(14, scale), 30),
        new(TeamKind.Assessment, "Referral and assessment", Of(40, scale), 18),
        new(TeamKind.Locality, "Locality", Of(80, scale), 17, Teams: 2),
        new(TeamKind.Care, "Children in care", Of(36, scale), 16),
        new(TeamKind.LeavingCare, "Leaving care", Of(18, scale), 24),
    ];

    private static int Of(int workers, double scale) => Math.Max(1, (int)((workers * scale) + 0.5));
}
