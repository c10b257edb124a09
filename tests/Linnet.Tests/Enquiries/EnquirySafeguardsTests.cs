using Linnet.Children;
using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Visits;
using Linnet.Workers;
using static Linnet.Tests.Story;

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
    public void Once_the_child_was_seen_alone_a_social_worker_can() =>
        Assert.Empty(enquiry.Then("2026-03-04", new Visit { Seen = Seen.Alone }).Against("2026-03-09", Alone, Post.SocialWorker));

    [Fact]
    public void A_child_who_was_seen_with_others_there_was_not_seen_alone_and_it_is_said_why()
    {
        enquiry.Then("2026-03-04", new Visit { Seen = Seen.NotAlone });
        var notAlone = new EnquiryEnded { Outcome = EnquiryOutcome.NotBorneOut, ChildSeen = SeenInEnquiry.NotAlone };

        Assert.Equal(
            "No visit is recorded at which the child was seen alone in this enquiry. Record the visit, or answer 'Yes, not alone'",
            Assert.Single(enquiry.Against("2026-03-09", Alone, Post.TeamManager)).Message);
        Assert.Equal("Say why the child was not seen alone", Assert.Single(enquiry.Against("2026-03-09", notAlone, Post.SocialWorker)).Message);
        Assert.Empty(enquiry.Against("2026-03-09", notAlone with { WhyNotSeen = "Two years old, on her mother's lap." }, Post.SocialWorker));
        enquiry.Then("2026-03-05", new Visit { Seen = Seen.NotAlone, WhyNotAlone = WhyNotAlone.NotAppropriate });
        Assert.Empty(enquiry.Against("2026-03-09", notAlone, Post.SocialWorker));
    }

    [Fact]
    public void Nobody_can_say_that_the_child_was_not_seen_where_a_visit_says_so() =>
        Assert.Equal(
            "The child was seen on 4 March 2026. Answer whether alone, or correct that visit",
            Assert.Single(enquiry.Then("2026-03-04", new Visit { Seen = Seen.Alone }).Against("2026-03-09", Unseen, Post.TeamManager)).Message);

    [Fact]
    public void A_child_who_is_not_born_cannot_be_seen_and_one_who_is_born_can()
    {
        var unborn = new Story().Then("2026-02-02", new ChildDetails { ExpectedOn = Day("2026-05-20") }).Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry });
        var notBorn = Alone with { ChildSeen = SeenInEnquiry.NotBorn };

        Assert.Empty(unborn.Against("2026-03-09", notBorn, Post.SocialWorker));
        Assert.Equal(
            "The child was born on 1 June 2015. Record the visit at which the child was seen, or answer No",
            Assert.Single(enquiry.Against("2026-03-09", notBorn, Post.TeamManager)).Message);
    }

    [Fact]
    public void No_enquiry_is_concluded_or_goes_on_that_has_not_begun()
    {
        var nothing = new Story().Born("2015-06-01");
        var goesOn = new StrategyDiscussion { Decision = StrategyDecision.EnquiryGoesOn };

        Assert.Equal("No enquiry about the child is on the record. Record the strategy discussion that began it first", Assert.Single(nothing.Against("2026-03-09", Unseen, Post.TeamManager)).Message);
        Assert.Equal("decision", Assert.Single(enquiry.Against("2026-03-01", goesOn, Post.TeamManager)).Field);
        Assert.Empty(enquiry.Against("2026-03-03", goesOn, Post.TeamManager));
    }
}
