using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Supervision;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Allocation;

/// <summary>On Tuesday 31 March 2026.</summary>
public sealed class TransferReadinessTests
{
    [Fact]
    public void Nothing_is_in_order_that_is_not_held()
    {
        var lines = Of(new Story().Born("2015-01-01"));
        Assert.Equal("There is none", lines[TransferPart.Assessment].Says);
        Assert.Equal("No plan is in force", lines[TransferPart.Plan].Says);
        Assert.Equal(
            [TransferPart.Assessment, TransferPart.Plan, TransferPart.Summary, TransferPart.Chronology, TransferPart.Visit],
            lines.Values.Where(l => !l.InOrder).Select(l => l.Part));
    }

    [Fact]
    public void An_assessment_is_in_order_once_it_is_authorised_and_shared()
    {
        var begun = new Story().Then("2026-03-02", new AssessmentStarted());
        Assert.Equal("Begun on 2 March 2026 and not authorised", Of(begun)[TransferPart.Assessment].Says);
        begun.Then("2026-03-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.ChildInNeedPlan, SharedWithFamily = false });
        Assert.Equal("Authorised on 20 March 2026 and not shared with the family", Of(begun)[TransferPart.Assessment].Says);
        begun.Then("2026-03-23", new AssessmentShared { AfterAuthorised = true });
        Assert.True(Of(begun)[TransferPart.Assessment].InOrder);
    }

    [Fact]
    public void A_plan_is_in_order_once_it_is_whole_signed_and_its_review_is_to_come()
    {
        var story = new Story().Then("2026-02-09", new NeedPlanStarted());
        Assert.Contains("it does not say what needs to change", Of(story)[TransferPart.Plan].Says, StringComparison.Ordinal);
        story.Then("2026-02-09", new PlanGoal { What = "Mornings." })
            .Then("2026-02-09", new ActionAgreed { From = ActionFrom.Plan, Owner = ActionOwner.Parent, By = Day("2026-04-10"), What = "Breakfast." })
            .Then("2026-02-09", new PlanContingency { Trigger = "Alone.", Then = "We meet." });
        Assert.Equal("A child in need plan: not signed off", Of(story)[TransferPart.Plan].Says);
        story.Then("2026-02-10", new PlanSignedOff { Plan = LongPlan.Need, ReviewOn = Day("2026-03-31") });
        Assert.True(Of(story)[TransferPart.Plan].InOrder);
        Assert.False(Of(story, "2026-04-01")[TransferPart.Plan].InOrder);
    }

    [Fact]
    public void A_child_in_care_has_a_care_plan_of_this_period_of_care()
    {
        var story = new Story().Then("2025-06-02", new CarePlanAgreed()).Then("2026-03-02", new CareStarted { LegalStatus = LegalStatus.InterimCareOrder });
        Assert.Equal("Care plan: there is none", Of(story)[TransferPart.Plan].Says);
        Assert.Equal("Care plan: of 9 March 2026", Of(story.Then("2026-03-09", new CarePlanAgreed()))[TransferPart.Plan].Says);
    }

    // Three months after 15 December 2025 is 15 March 2026.
    [Theory]
    [InlineData("2025-12-15", "2026-03-15", true)]
    [InlineData("2025-12-15", "2026-03-16", false)]
    public void A_summary_is_current_for_three_months(string written, string today, bool current) =>
        Assert.Equal(current, Of(new Story().Then(written, new CaseSummary { Summary = "Alone." }), today)[TransferPart.Summary].InOrder);

    [Fact]
    public void An_action_past_its_day_is_a_gap_and_so_is_one_that_nobody_owns()
    {
        var story = new Story().Then("2026-03-02", new ActionAgreed { From = ActionFrom.Supervision, Owner = ActionOwner.Worker, By = Day("2026-03-30"), What = "Ring the school." });
        Assert.Equal("1 open, 1 past the day", Of(story)[TransferPart.Actions].Says);
        Assert.True(Of(story, "2026-03-30")[TransferPart.Actions].InOrder);
    }

    [Fact]
    public void A_handover_note_names_the_next_visit_where_no_standard_does()
    {
        var story = new Story().Then("2026-03-30", new HandoverNote { NextVisitOn = Day("2026-04-02") });
        Assert.Equal("On 2 April 2026", Of(story)[TransferPart.Visit].Says);
        Assert.False(Of(story, "2026-04-03")[TransferPart.Visit].InOrder);
    }

    private static Dictionary<TransferPart, TransferReadiness.Line> Of(Story story, string today = "2026-03-31") =>
        TransferReadiness.Of(story.Facts, story.Clocks(today), AsKnown.At(Day(today))).Lines.ToDictionary(l => l.Part);
}
