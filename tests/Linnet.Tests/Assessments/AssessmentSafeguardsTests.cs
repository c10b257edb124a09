using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Tests.Assessments;

/// <summary>The day for a child's assessment is a manager's, with a reason, wherever it is written.</summary>
public sealed class AssessmentSafeguardsTests
{
    private static readonly AssessmentStarted WithADay = new() { FinishBy = Story.Day("2026-03-30"), WhyThatDay = "She moves school at Easter." };

    private readonly Story referred = new Story().Born("2015-06-01").Then("2026-03-02", new Referral { From = ContactSource.School });

    [Fact]
    public void A_social_worker_begins_and_does_not_set_the_day() => Assert.Equal(
        "A manager sets the day for this child. Leave it empty and begin; ask a manager to set the time meanwhile",
        Assert.Single(Against(WithADay, Post.SocialWorker)).Message);

    [Fact]
    public void A_manager_sets_it_at_the_start_with_the_reason()
    {
        Assert.Equal("Say why that day is right for this child", Assert.Single(Against(WithADay with { WhyThatDay = " " }, Post.TeamManager)).Message);
        Assert.Empty(Against(WithADay, Post.TeamManager));
    }

    [Fact]
    public void Nothing_is_asked_of_whoever_begins_without_a_day() => Assert.Empty(Against(new(), Post.SocialWorker));

    [Fact]
    public void No_second_one_begins_while_one_is_open_and_one_does_after_it_was_authorised()
    {
        referred.Then("2026-03-02", new AssessmentStarted());
        Assert.Equal(
            "An assessment of this child is open since 2 March 2026. Write in that one. Another can begin when it has been authorised or closed",
            Assert.Single(Against(new(), Post.SocialWorker)).Message);
        referred.Then("2026-03-03", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction });
        Assert.Empty(Against(new(), Post.SocialWorker));
    }

    private IReadOnlyList<Problem> Against(AssessmentStarted started, Post by) => referred.Against("2026-03-03", started, by);
}
