namespace Linnet.Simulation.Practice;

/// <summary>
/// How fully a council writes down what it does: who was invited and came, what was agreed and by when, why it was decided so. What befalls
/// the children is the same whether it does or not.
/// </summary>
internal sealed record RecordWays
{
    /// <summary>Whether any of it is written down, from the day on which the front door opens.</summary>
    public bool InFull { get; init; }

    /// <summary>The share of contacts on which it is recorded whether the family agrees that others are asked.</summary>
    public double ConsentSettled { get; init; } = 0.94;

    /// <summary>The share of decisions on a contact that say that what was known before was read, and name the level of need.</summary>
    public double HistoryRead { get; init; } = 0.87;

    /// <summary>The share of those who made contact who are told what was decided.</summary>
    public double CallersTold { get; init; } = 0.81;

    /// <summary>The share of what agencies tell that is looked at: whether it was good enough to decide on.</summary>
    public double Graded { get; init; } = 0.25;

    /// <summary>The share of what is passed to a team that the team takes up the first time.</summary>
    public double TakenUp { get; init; } = 0.9;

    /// <summary>The share of core groups and reviews that are booked in the record beforehand.</summary>
    public double MeetingsBooked { get; init; } = 0.8;

    /// <summary>The share of meetings to which agencies are invited in writing.</summary>
    public double Invited { get; init; } = 0.96;

    /// <summary>How often an agency that was invited comes.</summary>
    public double AgenciesCome { get; init; } = 0.76;

    /// <summary>How often an agency sends the report that a conference asks for.</summary>
    public double ReportsSent { get; init; } = 0.68;

    /// <summary>The share of meetings of which it is recorded how the child and the family took part.</summary>
    public double FamilyRecorded { get; init; } = 0.89;

    /// <summary>The share of core groups and reviews whose minutes are sent out.</summary>
    public double MinutesSent { get; init; } = 0.92;

    /// <summary>The most working days that takes.</summary>
    public int MinutesTakeUpTo { get; init; } = 22;

    /// <summary>The share of plans that say what needs to change, and who does what.</summary>
    public double PlansWrittenOut { get; init; } = 0.9;

    /// <summary>The share of those of which a manager signs the document.</summary>
    public double PlansSignedOff { get; init; } = 0.72;

    /// <summary>The share of actions that are done by their day.</summary>
    public double ActionsInTime { get; init; } = 0.66;

    /// <summary>The share of managers' decisions that name no day on which somebody looks again.</summary>
    public double NoDaySet { get; init; } = 0.09;

    /// <summary>The share of assessments before which the two teams say what they should find out, and for which a time is set.</summary>
    public double AssessmentsFocused { get; init; } = 0.78;

    /// <summary>The share of moves to another team that are proposed before they are agreed.</summary>
    public double MovesProposed { get; init; } = 0.85;

    /// <summary>The share of those proposals that are sent back once.</summary>
    public double MovesSentBack { get; init; } = 0.3;

    /// <summary>The share of significant risks of exploitation that agencies answer with a plan.</summary>
    public double ExploitationAnswered { get; init; } = 0.75;

    /// <summary>How many children's records are audited each month.</summary>
    public int AuditsAMonth { get; init; } = 4;

    /// <summary>The share of assessments written under the headings of the council's framework.</summary>
    public double FrameworkUsed { get; init; } = 0.7;

    /// <summary>The share of work in which a tool of the council's is used where one would help.</summary>
    public double ToolsUsed { get; init; } = 0.45;
}
