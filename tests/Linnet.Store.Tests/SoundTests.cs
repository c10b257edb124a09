using Linnet.Store.People;

namespace Linnet.Store.Tests;

public sealed class SoundTests
{
    [Theory]
    [InlineData("catherine", "kathryn")]
    [InlineData("catherine", "katharine")]
    [InlineData("stephen", "steven")]
    [InlineData("mohammed", "muhammad")]
    [InlineData("ahmed", "ahmad")]
    [InlineData("hussain", "hussein")]
    [InlineData("siobhan", "shivaun")]
    [InlineData("niamh", "neve")]
    [InlineData("aisha", "ayesha")]
    [InlineData("aoife", "eefa")]
    [InlineData("leigh", "lee")]
    [InlineData("sean", "shaun")]
    [InlineData("geoffrey", "jeffrey")]
    [InlineData("gemma", "jemma")]
    [InlineData("philip", "filip")]
    [InlineData("chloe", "khloe")]
    [InlineData("christina", "kristina")]
    [InlineData("zoe", "zoey")]
    [InlineData("smith", "smythe")]
    [InlineData("thompson", "tomson")]
    [InlineData("macdonald", "mcdonald")]
    [InlineData("clark", "clarke")]
    [InlineData("reid", "read")]
    [InlineData("wright", "right")]
    [InlineData("knight", "night")]
    [InlineData("nowak", "nowack")]
    public void Names_that_are_said_alike_sound_alike(string one, string other) => Assert.Equal(Sound.Of(one), Sound.Of(other));

    [Theory]
    [InlineData("amira", "oliver")]
    [InlineData("mark", "mary")]
    [InlineData("haddad", "hussain")]
    [InlineData("reid", "reilly")]
    [InlineData("jack", "jane")]
    [InlineData("anna", "hannah")]
    public void Names_that_are_said_otherwise_do_not(string one, string other) => Assert.NotEqual(Sound.Of(one), Sound.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("小明")]
    [InlineData("1")]
    public void A_word_without_a_sound_we_know_does_no_harm(string word) => Assert.NotNull(Sound.Of(word));
}
