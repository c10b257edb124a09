using Linnet.Children;
using Linnet.Record;
using Linnet.Store.People;

namespace Linnet.Store.Tests;

public sealed class PossibleDuplicatesTests(TestCluster cluster) : StoreTest(cluster)
{
    private readonly ChildDetails held = new()
    {
        GivenNames = "Catherine Rose",
        FamilyName = "Haddad",
        BornOn = Day("2015-04-03"),
    };

    [Theory]
    [InlineData("Catherine", "Haddad", "2015-04-03", "The same date of birth, The same family name, The same given name")]
    [InlineData(
        "Kathryn",
        "Hadad",
        "2015-04-03",
        "The same date of birth, A family name that sounds alike, A given name that sounds alike"
    )]
    [InlineData("Rose", "Clarke", "2015-04-03", "The same date of birth, The same given name")]
    [InlineData(
        "Catherine",
        "Haddad",
        "2015-03-04",
        "A date of birth that may be the same, written otherwise, The same family name, The same given name"
    )]
    [InlineData("Catherine", "Haddad", null, "The same family name, The same given name")]
    public async Task Says_who_may_be_the_same_and_why(string given, string family, string? born, string because)
    {
        await AddedAsync(Entry(Amira, "2026-03-30", held));

        var found = Assert.Single(await FindAsync(new(given, family, born is null ? null : Day(born))));

        Assert.Equal(because, string.Join(", ", found.Because));
    }

    [Theory]
    [InlineData("Catherine", "Haddad", "2009-11-20", true)] // the names alone are worth a look
    [InlineData("Oliver", "Haddad", "2015-04-03", true)] // a twin, or the same child by another name
    [InlineData("Oliver", "Clarke", "2015-04-03", false)]
    [InlineData("Oliver", "Haddad", "2009-11-20", false)]
    public async Task Leaves_out_who_agrees_in_too_little(string given, string family, string born, bool isShown)
    {
        await AddedAsync(Entry(Amira, "2026-03-30", held));

        Assert.Equal(isShown, (await FindAsync(new(given, family, Day(born)))).Count == 1);
    }

    [Fact]
    public async Task Knows_a_baby_by_the_date_on_which_it_was_expected()
    {
        await AddedAsync(Entry(Amira, "2026-03-30", new ChildDetails { FamilyName = "Haddad", ExpectedOn = Day("2026-06-01") }));

        var found = Assert.Single(await FindAsync(new("Isla", "Haddad", Day("2026-05-28"))));

        Assert.Contains("Expected or born at about the same time", found.Because);
    }

    [Fact]
    public async Task Knows_an_identifier()
    {
        await AddedAsync(Entry(Amira, "2026-03-30", held));

        Assert.Equal("The same identifier", Assert.Single(await FindAsync(new(null, null, Identifier: "1001"))).Because[0]);
    }

    private Task<IReadOnlyList<PossibleDuplicate>> FindAsync(Newcomer newcomer) =>
        new PossibleDuplicates(Fresh.Database).FindAsync(Reader, newcomer, Cancel);
}
