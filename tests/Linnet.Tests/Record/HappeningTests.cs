using Linnet.Record;

namespace Linnet.Tests.Record;

public sealed class HappeningTests
{
    [Theory]
    [InlineData("2026-03-30")]
    [InlineData("2026-03-30T21:40")]
    [InlineData("2026-10-25T01:30")] // The first of the two.
    [InlineData("2026-10-25T01:30+00:00")] // The second, which only its offset can name.
    public void Is_written_as_it_was_read(string text) => Assert.Equal(text, Read(text).ToString());

    [Fact]
    public void A_repeated_hour_in_October_means_the_first() =>
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), Read("2026-10-25T01:30").At);

    [Fact]
    public void An_hour_before_midnight_belongs_to_its_own_day() => Assert.Equal(new(2026, 6, 30), Read("2026-06-30T22:50Z").Day);

    [Fact]
    public void A_day_alone_is_never_given_an_hour() => Assert.Null(Read("2026-03-30").At);

    [Theory]
    [InlineData("2026-03-29T01:30")]
    [InlineData("2026-02-30")]
    [InlineData("2026-03-30T25:00")]
    [InlineData("")]
    public void What_did_not_exist_is_refused(string text)
    {
        Assert.False(Happening.TryParse(text, out _, out var wrong));
        Assert.NotEmpty(wrong);
    }

    private static Happening Read(string text)
    {
        Assert.True(Happening.TryParse(text, out var happening, out var wrong), wrong);
        return happening;
    }
}
