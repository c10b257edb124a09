using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class SearchTests(TestCluster cluster)
{
    private static readonly Entry[] Known =
    [
        Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Kathryn", FamilyName = "O'Dowd", OtherNames = "Kit", BornOn = Day("2014-03-31"), Family = "F7" }),
        Happened("1002", "2026-02-02", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Wren", BornOn = Day("2012-07-09") }),
    ];

    [Theory]
    [InlineData("dowd kath")]
    [InlineData("Catherine ODowd")]
    [InlineData("kit")]
    [InlineData("31/3/2014")]
    [InlineData("1001")]
    public async Task Finds_a_child_by_part_of_a_name_in_any_order_another_name_its_sound_birth_and_identifier(string typed)
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        var found = await SearchAsync(worker, typed);

        found.AssertSays("1 child found");
        found.AssertSays("Kathryn O'Dowd 1001 Also Kit 31 March 2014, 12 years No work is open nobody F7");
        Assert.Equal("/search", found.Path);
    }

    [Fact]
    public async Task Says_why_it_finds_nothing_where_no_names_were_taken_in()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-02-02", new Contact { From = ContactSource.School }, imported: true)]);
        var worker = await council.SignInAsync("W1");

        (await SearchAsync(worker, "Amira")).AssertSays("No names have been taken in.");
        (await SearchAsync(worker, "1001")).AssertSays("1 child found");
    }

    [Fact]
    public async Task Says_what_to_try_where_nobody_is_called_that()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        (await SearchAsync(worker, "Xylophon")).AssertSays("No child was found Try fewer letters");
    }

    private static async Task<PageSeen> SearchAsync(Visitor visitor, string typed) =>
        await visitor.SendAsync(await visitor.OpenAsync("/search"), "/search", ("for", typed));
}
