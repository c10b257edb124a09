using Linnet.Supervision;
using Linnet.Workers;

namespace Linnet.Tests.Supervision;

public sealed class DecisionSafeguardsTests
{
    private static readonly ManagementDecision Decided = new() { Decision = "Duty sees her weekly.", Reasons = "Her worker is ill." };

    [Fact]
    public void A_decision_names_the_manager_who_made_it_whoever_writes_it_down()
    {
        Assert.Equal("Say which manager decided", Against(Decided, Post.SocialWorker));
        Assert.Equal("Say which manager decided", Against(Decided with { Manager = "" }, Post.TeamManager));
        Assert.Equal("This worker is not on the list as a manager. Say which manager decided", Against(Decided with { Manager = "W1" }, Post.SocialWorker));
        Assert.Null(Against(Decided with { Manager = "M1" }, Post.SocialWorker));
        Assert.Null(Against(Decided with { Manager = "not on the list" }, Post.SocialWorker));
    }

    private static string? Against(ManagementDecision decision, Post by) => new Story()
        .Against("2026-03-02", decision, by, workers: w => w switch
        {
            "W1" => new(Post.SocialWorker, "East", LeftOn: null),
            "M1" => new(Post.TeamManager, "East", LeftOn: null),
            _ => null,
        })
        .SingleOrDefault()?.Message;
}
