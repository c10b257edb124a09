using Linnet.Assessments;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Tests.Record;

/// <summary>
/// One child: agencies meet on Monday 2 March 2026 and again on the 4th, when the enquiry begins; the conference of the 23rd decides on a plan;
/// a core group on 1 April; a review on 16 June.
/// </summary>
public sealed class PartsOfWorkSafeguardsTests
{
    private static readonly InitialConference Conference = new() { Outcome = ConferenceOutcome.Plan, Quorate = true };

    private readonly Story enquiry = new Story().Born("2015-06-01")
        .Then("2026-03-02T10:00", new StrategyDiscussion { Decision = StrategyDecision.NotDecided })
        .Then("2026-03-04T09:00", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry });

    private Story Plan => enquiry.Then("2026-03-23", Conference).Then("2026-03-23", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect });

    [Theory]
    [InlineData("2026-03-01", "The enquiry began on 2 March 2026: 'Initial child protection conference' cannot come before that. Check the day, or correct the day on which the enquiry began")]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-23", null)]
    public void A_conference_comes_on_or_after_the_first_sitting_of_its_enquiry(string on, string? says) => Assert.Equal(says, Said(enquiry, on, Conference));

    [Fact]
    public void An_enquiry_that_was_over_long_ago_does_not_take_the_conference_of_the_next()
    {
        var twice = new Story().Born("2015-06-01")
            .Then("2025-03-03", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry })
            .Then("2025-03-10", new EnquiryEnded { Outcome = EnquiryOutcome.NotBorneOut })
            .Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry });

        Assert.StartsWith("The enquiry began on 2 March 2026", Said(twice, "2026-02-27", Conference), StringComparison.Ordinal);
        Assert.Null(Said(twice, "2026-03-16", Conference));
    }

    [Fact]
    public void An_unborn_childs_conference_is_held_before_the_birth() =>
        Assert.Null(Said(
            new Story().Then("2026-02-02", new ChildDetails { ExpectedOn = Story.Day("2026-06-20") }).Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry }),
            "2026-03-20", Conference));

    [Fact]
    public void Where_no_beginning_is_on_the_record_there_is_nothing_to_compare_with() => Assert.Null(Said(new Story().Born("2015-06-01"), "2026-03-23", Conference));

    [Theory]
    [InlineData("2026-03-01", "The enquiry began on 2 March 2026: 'Enquiry taken up' cannot come before that. Check the day, or correct the day on which the enquiry began")]
    [InlineData("2026-03-02", null)]
    public void An_enquiry_is_taken_up_once_it_has_begun(string on, string? says) => Assert.Equal(says, Said(enquiry, on, new EnquiryOpened { LedBy = "W1" }));

    [Theory]
    [InlineData("2026-03-22", "The child protection plan began on 23 March 2026: 'Core group' cannot come before that. Check the day, or correct the day on which the child protection plan began")]
    [InlineData("2026-03-23", null)]
    [InlineData("2026-06-16", null)]
    [InlineData("2026-06-17", "The child protection plan ended on 16 June 2026: 'Core group' belongs to a time when there was one. Check the day, or correct the day on which it ended")]
    public void A_core_group_meets_while_the_plan_lasts(string on, string? says)
    {
        var ended = Plan.Then("2026-06-16", new ReviewConference { Quorate = true, Decision = ReviewDecision.PlanEnds }).Then("2026-06-16", new ProtectionPlanEnded { Why = EndOfProtection.NoLongerNeeded });

        Assert.Equal(says, Said(ended, on, new CoreGroup { OtherAgencyThere = true }));
    }

    [Fact]
    public void A_review_between_two_plans_is_of_neither()
    {
        var twice = Plan.Then("2026-06-16", new ProtectionPlanEnded { Why = EndOfProtection.LeftTheCountry }).Then("2026-09-07", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect });

        Assert.StartsWith("The child protection plan ended on 16 June 2026, and the next began on 7 September 2026", Said(twice, "2026-07-01", new ReviewConference { Quorate = true }), StringComparison.Ordinal);
        Assert.Null(Said(twice, "2026-06-10", new ReviewConference { Quorate = true }));
        Assert.Null(Said(twice, "2026-09-21", new ReviewConference { Quorate = true }));
    }

    [Fact]
    public void A_plan_does_not_end_before_its_last_core_group()
    {
        var story = Plan.Then("2026-04-01", new CoreGroup { OtherAgencyThere = true });
        ProtectionPlanEnded left = new() { Why = EndOfProtection.LeftTheCountry };

        Assert.Equal("Core group of 1 April 2026 is on the record: the child protection plan cannot have ended before it. Check the day, or correct that entry first", Said(story, "2026-03-31", left));
        Assert.Null(Said(story, "2026-04-01", left));
    }

    [Fact]
    public void A_beginning_is_not_corrected_to_a_day_after_what_followed()
    {
        var story = new Story().Born("2015-06-01").Then("2026-03-23", new NeedPlanStarted());
        var plan = story.Last.Id;
        story.Then("2026-04-01", new NeedPlanReviewed());
        IReadOnlyList<Problem> To(string on) => [.. story.AgainstCorrecting(plan, on, new NeedPlanStarted(), Post.SocialWorker)];

        Assert.Equal("Child in need review of 1 April 2026 is on the record: the child in need plan cannot have begun after it. Check the day, or correct that entry first", Assert.Single(To("2026-04-02")).Message);
        Assert.Empty(To("2026-04-01"));
        Assert.Empty(To("2026-03-02"));
    }

    [Fact]
    public void An_end_is_corrected_within_the_plan_it_ended()
    {
        var story = Plan.Then("2026-06-16", new ProtectionPlanEnded { Why = EndOfProtection.LeftTheCountry });
        var end = story.Last.Id;
        IReadOnlyList<Problem> To(string on) => [.. story.AgainstCorrecting(end, on, new ProtectionPlanEnded { Why = EndOfProtection.LeftTheCountry }, Post.TeamManager)];

        Assert.Equal("happened", Assert.Single(To("2026-03-22")).Field);
        Assert.Empty(To("2026-06-30"));
    }

    [Fact]
    public void Nothing_of_an_assessment_is_written_before_it_started()
    {
        var story = new Story().Born("2015-06-01").Then("2026-03-02", new AssessmentStarted());

        Assert.StartsWith("The assessment began on 2 March 2026", Said(story, "2026-03-01", new AssessmentSection { Section = SectionOfAssessment.Risks, Text = "Alone." }), StringComparison.Ordinal);
        Assert.Null(Said(story, "2026-03-02", new AssessmentSection { Section = SectionOfAssessment.Risks, Text = "Alone." }));
    }

    private static string? Said(Story story, string on, Particulars particulars) =>
        story.Against(on, particulars, Post.TeamManager).SingleOrDefault(p => p.Field == "happened")?.Message;
}
