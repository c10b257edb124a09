using Linnet.Record;
using Linnet.Supervision;

namespace Linnet.Tests.Supervision;

public sealed class ReflectiveSupervisionTests
{
    [Theory]
    [InlineData("W1", true)]
    [InlineData("M1", true)]
    [InlineData("H1", false)]
    public void Is_between_two(string reader, bool reads) =>
        Assert.Equal(reads, ReflectiveSupervision.IsBetween(new Story("worker:W1").Then("2026-03-30", new ReflectiveSupervision { With = "M1", Reflection = "Kept." }).Last, reader));
}
