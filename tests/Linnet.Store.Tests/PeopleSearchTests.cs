using Linnet.Children;
using Linnet.Record;
using Linnet.Store.People;

namespace Linnet.Store.Tests;

public sealed class PeopleSearchTests(TestCluster cluster) : StoreTest(cluster)
{
    private PeopleSearch Search => new(Fresh.Database);

    [Theory]
    [InlineData("Catherine O'Brien-Walsh", "Catherine O'Brien-Walsh")]
    [InlineData("walsh catherine", "Catherine O'Brien-Walsh")] // in any order
    [InlineData("cath", "Catherine O'Brien-Walsh")] // the beginning of a name
    [InlineData("obri wal", "Catherine O'Brien-Walsh")] // parts of both, without the apostrophe
    [InlineData("therine", "Catherine O'Brien-Walsh")] // the middle of a name
    [InlineData("Kathryn", "Catherine O'Brien-Walsh")] // said alike
    [InlineData("Caterhine", "Catherine O'Brien-Walsh")] // letters turned round
    [InlineData("Kitty", "Catherine O'Brien-Walsh")] // another name
    [InlineData("Lukasz", "Łukasz Zieliński")] // without the strokes and accents
    [InlineData("ŁUKASZ zielinski", "Łukasz Zieliński")]
    [InlineData("Muhammad", "Mohammed Hussain")]
    [InlineData("mohamed husein", "Mohammed Hussain")]
    [InlineData("hu", "Mohammed Hussain")] // two letters
    [InlineData("3/4/2015", "Mohammed Hussain")]
    [InlineData("2015-04-03", "Mohammed Hussain")]
    [InlineData("3 April 2015", "Mohammed Hussain")]
    [InlineData("mohammed 2015", "Mohammed Hussain")]
    [InlineData("1003", "Mohammed Hussain")]
    [InlineData("Hussain 1003", "Mohammed Hussain")]
    public async Task Finds(string typed, string name)
    {
        await TellAsync();

        Assert.Equal(name, Assert.Single(await FindAsync(typed)).Name);
    }

    [Theory]
    [InlineData("Catherine Hussain")]
    [InlineData("catherine 2015")]
    [InlineData("9999")]
    [InlineData("  ")]
    [InlineData("'; drop table people; --")]
    [InlineData("%")]
    public async Task Finds_nobody(string typed)
    {
        await TellAsync();

        Assert.Empty(await FindAsync(typed));
    }

    [Fact]
    public async Task Puts_the_name_as_typed_before_names_that_only_sound_like_it()
    {
        await AddedAsync(Named("1", "Steven", "Wright"), Named("2", "Stephen", "Reid"), Named("3", "Stephan", "Reid"));

        Assert.Equal("Stephen Reid", (await FindAsync("stephen"))[0].Name);
    }

    [Fact]
    public async Task An_identifier_that_reads_like_a_year_is_found_before_those_born_in_it()
    {
        await AddedAsync(
            Named("2014", "Zofia", "Young"),
            Named("7", "Ada", "Ames", born: new(2014, 5, 6)),
            Named("8", "Bea", "Bond", born: new(2013, 5, 6))
        );

        Assert.Equal(["Zofia Young", "Ada Ames"], (await FindAsync("2014")).Select(p => p.Name));
        Assert.Equal("Zofia Young", Assert.Single(await FindAsync("young 2014")).Name);
        Assert.Equal("Ada Ames", Assert.Single(await FindAsync("ames 2014")).Name);
    }

    [Fact]
    public async Task Knows_the_name_as_it_is_now_and_finds_it_as_it_was()
    {
        await AddedAsync(Named("1", "Amira", "Haddad"));
        await AddedAsync(Entry(Subject.Child("1"), "2026-04-02", new ChildDetails { FamilyName = "Clarke", Restricted = true }));

        var found = Assert.Single(await FindAsync("haddad"));

        Assert.Equal("Amira Clarke", found.Name);
        Assert.Equal(["Haddad"], found.OtherNames);
        Assert.True(found.Restricted);
    }

    [Fact]
    public async Task Forgets_a_name_that_was_recorded_in_error()
    {
        var mistaken = Named("1", "Amira", "Haddad");
        await AddedAsync(mistaken);
        await AddedAsync(Correction(mistaken, "2026-04-02T09:00Z", new RecordedInError()));

        Assert.Empty(await FindAsync("haddad"));
    }

    [Fact]
    public async Task Finds_an_unborn_child_by_the_expected_date_until_it_is_born()
    {
        var baby = Subject.Child("1");
        await AddedAsync(Entry(baby, "2026-03-30", new ChildDetails { FamilyName = "Reid", ExpectedOn = Day("2026-06-01") }));
        Assert.Single(await FindAsync("reid 1 June 2026"));

        await AddedAsync(Entry(baby, "2026-05-28", new ChildDetails { GivenNames = "Isla", BornOn = Day("2026-05-28") }));

        Assert.Empty(await FindAsync("reid 1 June 2026"));
        Assert.Equal("Isla Reid", Assert.Single(await FindAsync("28/05/2026")).Name);
    }

    [Fact]
    public async Task Writes_down_who_was_shown_and_not_what_was_typed()
    {
        await TellAsync();
        await FindAsync("mohammed");
        await using var owner = await Fresh.AsOwnerAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            "select worker || ' ' || role || ' ' || page || ' ' || subjects::text from access",
            owner
        );

        Assert.Equal("W9 team manager search {child:1003}", await command.ExecuteScalarAsync(Cancel));
    }

    private async Task<IReadOnlyList<Person>> FindAsync(string typed) => await Search.FindAsync(Reader, typed, 20, kinds: null, Cancel);

    private async Task TellAsync()
    {
        await AddedAsync(
            Entry(
                Subject.Child("1001"),
                "2026-03-30",
                new ChildDetails
                {
                    GivenNames = "Catherine",
                    FamilyName = "O'Brien-Walsh",
                    OtherNames = "Kitty; Kit",
                    BornOn = Day("2012-11-20"),
                }
            ),
            Entry(
                Subject.Child("1002"),
                "2026-03-30",
                new ChildDetails
                {
                    GivenNames = "Łukasz",
                    FamilyName = "Zieliński",
                    BornOn = Day("2017-01-31"),
                }
            ),
            Entry(
                Subject.Child("1003"),
                "2026-03-30",
                new ChildDetails
                {
                    GivenNames = "Mohammed",
                    FamilyName = "Hussain",
                    BornOn = Day("2015-04-03"),
                }
            )
        );
    }

    private static Entry Named(string id, string given, string family, LocalDate? born = null) =>
        Entry(
            Subject.Child(id),
            "2026-03-30",
            new ChildDetails
            {
                GivenNames = given,
                FamilyName = family,
                BornOn = born,
            }
        );
}
