using System.Security.Cryptography;
using System.Text;
using Linnet.Web.SigningIn;

namespace Linnet.Web.Tests.SigningIn;

public sealed class BreachedPasswordsTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData(":17\r\n")]
    public void Every_password_of_the_file_is_found_and_no_other(string end)
    {
        var file = Path.GetTempFileName();
        string[] breached = [.. Enumerable.Range(0, 300).Select(n => $"breached password {n}")];
#pragma warning disable CA5350 // What such lists hold.
        File.WriteAllText(file, string.Concat(breached.Select(b => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(b)))).Order(StringComparer.Ordinal).Select(h => h + end)));
#pragma warning restore CA5350

        Assert.All(breached, b => Assert.True(BreachedPasswords.Hold(file, b), b));
        Assert.All(Enumerable.Range(0, 300), n => Assert.False(BreachedPasswords.Hold(file, $"kept password {n}")));
        File.Delete(file);
    }

    [Fact]
    public async Task At_nine_on_a_Monday_some_wait_and_those_beyond_them_are_told_to_come_back()
    {
        using var hashing = new Hashing();
        var cancel = TestContext.Current.CancellationToken;
        var many = Hashing.MayWait + 60;

        var answers = await Task.WhenAll(Enumerable.Range(0, many).Select(_ => hashing.IsAsync(Hashing.Nobodys, "four green herons", cancel)));

        Assert.Equal(Hashing.MayWait + Math.Max(1, Environment.ProcessorCount / 2), answers.Count(a => a is false));
        Assert.Equal(many, answers.Count(a => a is null) + answers.Count(a => a is false));
    }
}
