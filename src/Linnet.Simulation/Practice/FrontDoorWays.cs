namespace Linnet.Simulation.Practice;

/// <summary>How contacts and referrals are taken at the front door.</summary>
internal sealed record FrontDoorWays
{
    /// <summary>The share of contacts that are not plain and wait for other agencies to say what they know.</summary>
    public double NeedsChecks { get; init; } = 0.1;

    /// <summary>The most working days those checks take; most take far fewer. 0 is the same day.</summary>
    public int ChecksTakeUpTo { get; init; } = 1;

    /// <summary>The fewest working days they take.</summary>
    public int ChecksTakeAtLeast { get; init; }

    /// <summary>The calendar days after which a manager decides with whatever is known.</summary>
    public int DecidesAnywayAfter { get; init; } = 3;

    /// <summary>The share of contacts that are simply left over to the next working day or the one after.</summary>
    public double LeftOver { get; init; } = 0.01;

    /// <summary>The share of referrals that are decided a working day or two late.</summary>
    public double ReferralsDecidedLate { get; init; } = 0.02;

    /// <summary>The share of referrals whose arrival is acknowledged on the day.</summary>
    public double Acknowledges { get; init; } = 0.96;

    /// <summary>The share of those who referred who are told late what came of it.</summary>
    public double ReferrersToldLate { get; init; } = 0.06;

    /// <summary>The share of contacts that become referrals.</summary>
    public double BecomeReferrals { get; init; } = 0.21;
}
