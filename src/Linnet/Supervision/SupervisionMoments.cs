using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>Moments at which a manager looks at the work with a child, and the record is made fit to be looked at.</summary>
public static class SupervisionMoments
{
    /// <summary>Supervision, with earlier actions gone through.</summary>
    public static Moment CaseSupervised { get; } = Moment.Of<CaseSupervision>(
        "case-supervised",
        "the manager and the worker talked about the child and went through what had been agreed",
        s => s.ActionsReviewed);

    /// <summary>A manager looked, in any of the ways there are.</summary>
    public static Moment ManagerLooked { get; } = Moment
        .Of<ManagementOversight>("manager-looked", "a manager looked at the work with the child")
        .Or<CaseSupervision>()
        .Or<ManagementDecision>();

    /// <summary>A decision that is to be checked by a day.</summary>
    public static Moment DecisionToBeChecked { get; } = Moment.Of<ManagementDecision>(
        "decision-to-be-checked", "a manager made a decision, to be checked by a day", d => d.CheckBy is not null);

    /// <summary>It was checked.</summary>
    public static Moment DecisionWasChecked { get; } = Moment.Of<DecisionChecked>(
        "decision-was-checked", "it was checked what came of the decision", d => d.Outcome != DecisionOutcome.TooSoon);

    /// <summary>The summary is up to date.</summary>
    public static Moment SummaryWritten { get; } = Moment.Of<CaseSummary>(
        "case-summary-written", "the case summary was brought up to date");

    /// <summary>The chronology is up to date.</summary>
    public static Moment ChronologyRead { get; } = Moment.Of<ChronologyUpdated>("chronology-read", "the chronology was brought up to date");
}
