using Linnet.Allocation;
using Linnet.Need;
using Linnet.Standards;
using Linnet.Waiting;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Waiting;

public sealed class NotYetMetTests
{
    private static readonly Story Allocated = new Story()
        .Then("2026-03-02", new NeedOpened())
        .Then("2026-03-03", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1" });

    [Fact]
    public void A_child_whose_worker_has_not_met_them_is_not_called_unallocated()
    {
        var room = WaitingRoom.Of([Allocated.Facts], AsKnown.At(Day("2026-03-10")));
        Assert.Equal(0, room.List(AllocationWaits.Unallocated).Count);
        Assert.Equal(7, room.List(AllocationWaits.NotYetMet).OldestDays);
    }
}
