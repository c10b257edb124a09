using Linnet.Assessments;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Tests.Children;

public sealed class OpenWorkTests
{
    private static IReadOnlyList<OpenWork> On(Story story, string day) => OpenWork.Of(story.Facts, AsKnown.At(Dates.Day(day)));

    [Fact]
    public void An_assessment_is_open_from_its_start_until_it_is_authorised()
    {
        var story = new Story()
            .Then("2026-03-02", new AssessmentStarted())
            .Then("2026-03-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction });

        Assert.Equal(Strand.Assessment, Assert.Single(On(story, "2026-03-10")).Strand);
        Assert.Empty(On(story, "2026-03-20"));
    }

    [Fact]
    public void Tells_the_latest_category_of_a_protection_plan()
    {
        var story = new Story()
            .Then("2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })
            .Then("2026-04-02", new CategoryOfAbuseChanged { Category = CategoryOfAbuse.Emotional });

        Assert.Equal("Neglect", Assert.Single(On(story, "2026-03-10")).Says("category"));
        Assert.Equal("Emotional abuse", Assert.Single(On(story, "2026-04-10")).Says("category"));
    }

    [Fact]
    public void Work_closed_without_an_outcome_is_not_open_though_the_wait_goes_on()
    {
        var story = new Story().Then("2026-03-02", new Referral { From = ContactSource.School });
        story.Then("2026-03-09", new WorkClosed { Why = ClosingReason.NoOutcome }, strand: story.Last.Id);

        Assert.Empty(On(story, "2026-03-31"));
    }

    [Fact]
    public void A_discussion_that_finds_no_enquiry_needed_leaves_none_open() =>
        Assert.Empty(On(new Story().Then("2026-03-27", new StrategyDiscussion { Decision = StrategyDecision.NoEnquiry }), "2026-03-31"));

    [Fact]
    public void An_enquiry_is_open_from_its_sitting_until_it_is_found_that_no_conference_is_needed()
    {
        var story = new Story().Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry });
        Assert.Equal(Strand.Enquiry, Assert.Single(On(story, "2026-03-31")).Strand);

        story.Then("2026-03-09", new EnquiryEnded { Outcome = EnquiryOutcome.NotBorneOut, ChildSeen = SeenInEnquiry.Alone, Manager = "M1" });
        Assert.Empty(On(story, "2026-03-31"));
    }

    [Fact]
    public void An_enquiry_that_found_a_conference_needed_is_open_until_the_conference()
    {
        var story = new Story().Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry })
            .Then("2026-03-09", new EnquiryEnded { Outcome = EnquiryOutcome.ConferenceNeeded, ChildSeen = SeenInEnquiry.Alone, Manager = "M1" });
        Assert.Contains(On(story, "2026-03-31"), w => w.Strand == Strand.Enquiry);

        story.Then("2026-03-16", new InitialConference { Outcome = ConferenceOutcome.NoPlan });
        Assert.DoesNotContain(On(story, "2026-03-31"), w => w.Strand == Strand.Enquiry);
    }
}
