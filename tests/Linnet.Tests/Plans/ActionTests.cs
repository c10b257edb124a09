using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Plans.ActionStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class ActionTests
{
    private static ActionAgreed Agreed(string by) =>
        new()
        {
            From = ActionFrom.Supervision,
            Owner = ActionOwner.Worker,
            By = Day(by),
            What = "Ring the health visitor.",
        };

    [Fact]
    public void Is_done_by_its_own_day()
    {
        var story = new Story().Then("2026-03-02", Agreed("2026-03-13"));
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ActionDoneByItsDay, "2026-03-16").State);
        Assert.Equal(
            ClockState.MetLate,
            story.Then("2026-03-17", new ActionDone { Result = ActionResult.Helped }).OnlyClock(ActionDoneByItsDay, "2026-03-31").State
        );
    }

    [Fact]
    public void Each_has_its_own_day_and_one_that_is_done_does_not_do_the_other()
    {
        var story = new Story().Then("2026-03-02", Agreed("2026-03-13")).Then("2026-03-02", Agreed("2026-03-27"));
        var second = story.Last.Id;
        Assert.Equal([Day("2026-03-13"), Day("2026-03-27")], story.Clocks(ActionDoneByItsDay, "2026-03-03").Select(c => c.DueOn).Order());
        story.Then("2026-03-12", new ActionDone { Result = ActionResult.Done }, strand: second);
        Assert.Equal(Day("2026-03-13"), Assert.Single(story.Clocks(ActionDoneByItsDay, "2026-03-13"), c => c.IsOpen).DueOn);
    }

    [Fact]
    public void Another_day_is_said_and_counted()
    {
        var clock = new Story()
            .Then("2026-03-02", Agreed("2026-03-13"))
            .Then("2026-03-12", new ActionGivenAnotherDay { By = Day("2026-03-20"), Reasons = "The health visitor is away." })
            .OnlyClock(ActionDoneByItsDay, "2026-03-16");
        Assert.Equal(Day("2026-03-20"), clock.DueOn);
        Assert.Equal(1, clock.Restarts);
        Assert.Contains("The day was changed once.", clock.Because, StringComparison.Ordinal);
    }
}
