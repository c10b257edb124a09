using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Need;
using Linnet.Record;
using Linnet.Supervision;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Allocation;

/// <summary>What the records of assessment, support, allocation and supervision say of a child.</summary>
public sealed class RecordOfAllocationTests
{
    private static readonly Circumstances On1June = new(Day("2026-06-01"), new(Day("2026-06-01")));

    public static TheoryData<Particulars, string> Said =>
        new()
        {
            {
                new TransferAgreed { ToTeam = "Long term" },
                "It was agreed that the child moves to Long term."
            },
            {
                new HandoverHeld { NewWorker = "W2", ChildMetWorker = false },
                "The work was handed over to a new worker. The child has not met them yet."
            },
            {
                new ClosureDecided { Reasons = "" },
                "It was decided that work with the child can end."
            },
            { new AssessmentSentToManager(), "The assessment was finished by the worker and is with the manager." },
            {
                new AssessmentReturned { Missing = MissingFromAssessment.ChildNotSeen },
                "The manager returned the assessment: the child was not seen."
            },
            {
                new AssessmentShared { AfterAuthorised = true },
                "The assessment was shared with the family."
            },
            {
                new AssessmentCheckpoint { At = CheckpointDay.Ten, Decision = CheckpointDecision.Finish },
                "The manager looked at the assessment at 10 working days: it can be finished now."
            },
            {
                new LateAssessmentAgreed
                {
                    By = Day("2026-06-12"),
                    Why = WhyLate.NotDone,
                    HeadOfService = "H1",
                },
                "The assessment will be late: it was not done in time. The head of service agreed to 12 June 2026."
            },
            {
                new AssessmentUpdated { Finds = UpdateFinds.Worse },
                "The assessment was brought up to date: things are worse for the child."
            },
            {
                new AssessmentAuthorised { Outcome = AssessmentOutcome.EarlyHelp, SharedWithFamily = false },
                "The assessment was authorised and has yet to be shared with the family: early help."
            },
            {
                new ChangeInChildsLife { What = LifeChange.Moved },
                "Something changed in the child's life: the child moved."
            },
            {
                new CarerAssessmentRequested { Whose = CarerAssessed.YoungCarer },
                "An assessment of the child as a young carer was asked for."
            },
            {
                new CarerAssessmentCompleted { Whose = CarerAssessed.ParentCarer },
                "The needs of a parent who cares for the child were assessed."
            },
            {
                new AdviceRequested { What = AdviceKind.Section7 },
                "A section 7 report for the court was asked for."
            },
            { new AdviceSent(), "The report or advice was sent." },
            {
                new PackageStarted { Kind = PackageKind.DirectPayments },
                "Direct payments to the family began."
            },
            {
                new PackageReviewed { ChildSeen = false },
                "The package of support was looked at without seeing the child."
            },
            { new PackageEnded(), "The package of support ended." },
            { new SupervisionOrderMade(), "The court made a supervision order." },
            {
                new SupervisionOrderExtended { Until = Day("2027-01-15") },
                "The supervision order was extended to 15 January 2027."
            },
            {
                new SupervisionOrderReviewed { Decision = SupervisionOrderDecision.Extend },
                "The work under the supervision order was reviewed: the court is asked to extend it."
            },
            {
                new SupervisionOrderEnded { How = EndOfSupervisionOrder.Discharged },
                "The supervision order ended: the court discharged it."
            },
            {
                new CaseSupervision { ActionsReviewed = true },
                "The manager and the worker talked about the child, and went through what had been agreed."
            },
            {
                new ManagementOversight { Finds = OversightFinds.NoDifference },
                "A manager looked at the work with the child: it makes no difference for the child."
            },
            {
                new DecisionChecked { Outcome = DecisionOutcome.NotDone },
                "It was checked what came of the manager's decision: it was not done."
            },
            {
                new CaseSummary { Summary = "" },
                "The case summary was brought up to date."
            },
            { new ChronologyUpdated(), "The chronology was brought up to date." },
        };

    [Theory]
    [MemberData(nameof(Said))]
    public void Says_what_happened_to_the_child(Particulars particulars, string sentence) => Assert.Equal(sentence, particulars.Sentence);

    public static TheoryData<Particulars, string> Refused =>
        new()
        {
            {
                new AssessmentStarted { FinishBy = Day("2026-05-29") },
                "finishBy"
            },
            {
                new LateAssessmentAgreed
                {
                    By = Day("2026-05-29"),
                    Why = WhyLate.NotDone,
                    HeadOfService = "H1",
                },
                "by"
            },
            {
                new AdviceRequested { What = AdviceKind.Section37, By = Day("2026-05-29") },
                "by"
            },
            {
                new SupervisionOrderMade { Until = Day("2027-06-02") },
                "until"
            },
            {
                new SupervisionOrderMade { Until = Day("2026-05-29") },
                "until"
            },
            {
                new SupervisionOrderExtended { Until = Day("2026-05-29") },
                "until"
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Asks_a_person_to_put_right_a_day_that_cannot_be(Particulars particulars, string field) =>
        Assert.Contains(particulars.Check(On1June), p => p.Field == field);
}
