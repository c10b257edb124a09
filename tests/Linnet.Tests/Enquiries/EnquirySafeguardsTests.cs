using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Visits;
using Linnet.Workers;

namespace Linnet.Tests.Enquiries;

public sealed class EnquirySafeguardsTests
{
    private static readonly EnquiryEnded Unseen = new()
    {
        Outcome = EnquiryOutcome.NotBorneOut, ChildSeen = SeenInEnquiry.No, WhyNotSeen = "Nobody opened, four times.", LegalStep = LegalStep.ChildAssessmentOrder, Manager = "M1",
    };

    private static readonly EnquiryEnded Alone = Unseen with { ChildSeen = SeenInEnquiry.Alone };

    // The enquiry began on Monday 2 March 2026. The child was last seen on 25 February, before it.
    private readonly Story enquiry = new Story().Born("2015-06-01").Then("2026-02-25", new Visit { Seen = Seen.Alone })
        .Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry });

    [Fact]
    public void A_social_worker_cannot_conclude_an_enquiry_in_which_the_child_was_not_seen() =>
        Assert.Equal("childSeen", Assert.Single(enquiry.Against("2026-03-09", Unseen, Post.SocialWorker)).Field);

    [Fact]
    public void Nobody_can_say_that_the_child_was_seen_where_no_visit_says_so() =>
        Assert.Equal(
            "No visit is recorded at which the child was seen in this enquiry. Record the visit first, or answer No",
            Assert.Single(enquiry.Against("2026-03-09", Alone, Post.TeamManager)).Message);

    [Fact]
    public void A_manager_can_having_said_which_legal_step_was_considered()
    {
        Assert.Equal("legalStep", Assert.Single(enquiry.Against("2026-03-09", Unseen with { LegalStep = null }, Post.TeamManager)).Field);
        Assert.Empty(enquiry.Against("2026-03-09", Unseen, Post.TeamManager));
    }

    [Fact]
    public void Once_the_child_was_seen_a_social_worker_can() =>
        Assert.Empty(enquiry.Then("2026-03-04", new Visit { Seen = Seen.NotAlone }).Against("2026-03-09", Alone, Post.SocialWorker));

    [Fact]
    public void A_child_who_is_not_born_cannot_be_seen() =>
        Assert.Empty(enquiry.Against("2026-03-09", Alone with { ChildSeen = SeenInEnquiry.NotBorn }, Post.SocialWorker));
}
