using Linnet.Store;
using Linnet.Web.SigningIn;

namespace Linnet.Web.Tests.SigningIn;

public sealed class PasswordRulesTests
{
    private static readonly Account Priya = new("W1042", "Priya Raghunathan-Cole", "social-worker", "East");

    [Theory]
    [InlineData("four green herons")]
    [InlineData("üben heißt 三度 wieder")]
    [InlineData("aaaaaaaaaaaaaab-which-is-long-and-not-only-one-letter-and-goes-on-past-sixty-four")]
    public void Whatever_is_long_and_hard_to_guess_is_taken(string password) => Assert.Null(PasswordRules.Wrong(password, Priya));

    [Theory]
    [InlineData("", "Enter a password")]
    [InlineData("fourteen chars", "at least 15")]
    [InlineData("correct horse battery staple", "first that somebody would try")]
    [InlineData("P@ssword P@ssword 2026", "first that somebody would try")]
    [InlineData("abcabcabcabcabcabc", "again and again")]
    [InlineData("Priya Raghunathan Cole 1", "your own name")]
    [InlineData("W1042-W1042-W1042-!!", "your own name")]
    [InlineData("linnet priya W1042 26", "your own name")]
    public void What_others_would_guess_is_not(string password, string says) => Assert.Contains(says, PasswordRules.Wrong(password, Priya), StringComparison.Ordinal);

    [Fact]
    public async Task Somebody_unknown_is_looked_at_for_as_long_as_somebody_known()
    {
        using var hashing = new Hashing();
        var known = Convert.FromBase64String(await hashing.HashAsync("four green herons", TestContext.Current.CancellationToken) ?? "");
        var unknown = Convert.FromBase64String(Hashing.Nobodys);

        // The function, its iterations and the length of the salt, as Identity lays them out, and so the whole work.
        Assert.Equal(known[..13], unknown[..13]);
        Assert.Equal(known.Length, unknown.Length);
        Assert.False(await hashing.IsAsync(Hashing.Nobodys, "", TestContext.Current.CancellationToken));
    }
}
