using Linnet.Children;
using Linnet.Visits;
using Linnet.Workers;

namespace Linnet.Tests.Visits;

public sealed class VisitSafeguardsTests
{
    // Expected on 20 April 2026. On 31 March nobody can have seen the child.
    private readonly Story unborn = new Story().Then("2026-02-02", new ChildDetails { ExpectedOn = new(2026, 4, 20) });

    [Fact]
    public void A_child_is_not_seen_before_birth()
    {
        var problem = Assert.Single(unborn.Against("2026-03-31", new Visit { Seen = Seen.NotAlone }, Post.SocialWorker));

        Assert.Equal("The child is born, or expected, on 20 April 2026. Correct the date, or record a pre-birth visit to the parent", problem.Message);
    }

    [Fact]
    public void A_visit_to_the_parent_before_the_birth_is_a_pre_birth_visit() =>
        Assert.Empty(unborn.Against("2026-03-31", new PreBirthVisit { ParentSeen = true }, Post.SocialWorker));

    [Fact]
    public void A_child_born_before_the_expected_day_is_seen_once_the_birth_is_recorded() =>
        Assert.Empty(unborn.Then("2026-03-30", new ChildDetails { BornOn = new(2026, 3, 30) })
            .Against("2026-03-31", new Visit { Seen = Seen.NotAlone }, Post.SocialWorker));
}
