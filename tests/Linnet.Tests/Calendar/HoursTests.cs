using Linnet.Calendar;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

public sealed class HoursTests
{
    // Found at 9:40pm on Friday; the clocks change early on Sunday; 72 real hours later is Monday, an hour earlier or later by the wall.
    [Theory]
    [InlineData("2026-10-23T20:40Z", "2026-10-23T21:40+01:00", "2026-10-26T20:40+00:00")]
    [InlineData("2026-03-27T21:40Z", "2026-03-27T21:40+00:00", "2026-03-30T22:40+01:00")]
    [InlineData("2026-06-05T20:40Z", "2026-06-05T21:40+01:00", "2026-06-08T21:40+01:00")]
    [Trap(9)]
    public void Seventy_two_hours_are_72_real_hours_when_the_clocks_change(string found, string foundAt, string dueAt)
    {
        var due = Hours.After(At(found), 72);

        Assert.Equal(foundAt, London.Write(At(found)));
        Assert.Equal(dueAt, London.Write(due));
        Assert.Equal(Duration.FromHours(72), due - At(found));
    }
}
