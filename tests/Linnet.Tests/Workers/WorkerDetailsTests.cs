using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Tests.Workers;

public sealed class WorkerDetailsTests
{
    [Fact]
    public void Keeps_post_team_and_manager_beside_the_fact_and_never_the_name()
    {
        var facts = new Story("worker:W7").Then("2026-03-02", new WorkerDetails
        {
            GivenNames = "Robin",
            FamilyName = "Ashdown",
            Post = Post.SocialWorker,
            Team = "Assessment 1",
            Manager = "W2",
        }).Facts;

        var fact = Assert.Single(facts.All);
        Assert.Equal(("social-worker", "Assessment 1", "W2"), (fact.Coded["post"], fact.Coded["team"], fact.Coded["manager"]));
        Assert.DoesNotContain("Ashdown", fact.Coded.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_somebody_works_as_until_they_have_left()
    {
        var works = new WorkerDetails { FamilyName = "Ashdown", Post = Post.TeamManager };

        Assert.Equal("Works as team manager.", works.Sentence);
        Assert.Equal("Has left.", (works with { LeftOn = new(2026, 3, 31) }).Sentence);
    }
}
