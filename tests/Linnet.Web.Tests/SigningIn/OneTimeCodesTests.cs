using System.Text;
using Linnet.Web.SigningIn;

namespace Linnet.Web.Tests.SigningIn;

public sealed class OneTimeCodesTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, the rows for SHA-1; the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCodes.Of(Secret, OneTimeCodes.StepOf(Instant.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Are_taken_half_a_minute_early_or_late_for_clocks_that_differ(int seconds, bool taken)
    {
        var now = Instant.FromUnixTimeSeconds(1_774_956_600);
        var typed = OneTimeCodes.Of(Secret, OneTimeCodes.StepOf(now + Duration.FromSeconds(seconds)));

        Assert.Equal(taken, OneTimeCodes.Find(Secret, typed, now) is not null);
    }

    // RFC 4648, section 10.
    [Theory]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("f", "MY")]
    public void Their_secret_is_written_in_base_32(string bytes, string written) => Assert.Equal(written, WrittenCode.Plain(Encoding.ASCII.GetBytes(bytes)));
}
