namespace Linnet.Simulation.Practice;

/// <summary>How enquiries are made when a child may be suffering harm, and conferences called.</summary>
internal sealed record EnquiryWays
{
    /// <summary>The share of discussions that begin an enquiry.</summary>
    public double BeginAnEnquiry { get; init; } = 0.78;

    /// <summary>How often the police can take part.</summary>
    public double PoliceThere { get; init; } = 0.98;

    /// <summary>How often somebody from health can.</summary>
    public double HealthThere { get; init; } = 0.95;

    /// <summary>The most working days until somebody goes to see the children, where danger is plain. 0 is the same day.</summary>
    public int SeenInDangerWithin { get; init; } = 1;

    /// <summary>The same where it is not.</summary>
    public int SeenWithin { get; init; } = 4;

    /// <summary>How often nobody goes until later, because nobody has time.</summary>
    public double GoesLater { get; init; } = 0.02;

    /// <summary>How many working days later, at most.</summary>
    public int LaterByUpTo { get; init; } = 4;

    /// <summary>How often an enquiry is brought to its end although a child has not been seen.</summary>
    public double EndsUnseen { get; init; }

    /// <summary>The fewest working days an enquiry takes.</summary>
    public int TakesAtLeast { get; init; } = 4;

    /// <summary>The most.</summary>
    public int TakesUpTo { get; init; } = 12;

    /// <summary>The share of enquiries that lead to a conference.</summary>
    public double LeadToConference { get; init; } = 0.3;

    /// <summary>The share of strategy discussions whose record is shared late.</summary>
    public double RecordsSharedLate { get; init; } = 0.05;

    /// <summary>The share of reports that reach the family only the day before the conference.</summary>
    public double ReportsLate { get; init; } = 0.08;

    /// <summary>The share of initial conferences for which no day can be found in time.</summary>
    public double ConferencesLate { get; init; } = 0.04;

    /// <summary>By how many working days at most.</summary>
    public int ConferencesLateByUpTo { get; init; } = 6;
}
