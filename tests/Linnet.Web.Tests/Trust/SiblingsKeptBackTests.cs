using System.Net;
using Linnet.Access;
using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Web.Access;
using Linnet.Web.Forms;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Trust;

/// <summary>Wilhelmina, whom the reader may open, and her brother and sister, whom the reader may not: the same has happened to all three, in the same minutes.</summary>
public sealed class SiblingsKeptBackTests(TestCluster cluster)
{
    private const string Restricted = "Clementine", OfAConflict = "Ferdinand";

    private static readonly Entry[] Family =
    [
        .. PlantedChild.Of("1001", "Wilhelmina", "East", waits: true, "F1"),
        .. PlantedChild.Of("1003", Restricted, "Long term", waits: true, "F1"),
        Happened("1003", "2026-03-02", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere }),
    ];

    [Theory]
    [InlineData("W1")]
    [InlineData("M1")]
    public async Task No_page_of_a_child_names_a_brother_or_sister_whose_record_is_restricted_or_offers_to_write_about_them(string worker)
    {
        await using var council = await WithAsync(cluster, Family);
        var reader = await council.SignInAsync(worker);

        foreach (var page in PagesOf("1001"))
        {
            var seen = await reader.OpenAsync(page);
            Assert.True(seen.Status is HttpStatusCode.OK or HttpStatusCode.Forbidden, $"{page} answered {seen.Status}");
            Assert.False(seen.Html.Contains(Restricted, StringComparison.Ordinal), $"{page} names {Restricted}");
            Assert.False(seen.Html.Contains("\"1003-", StringComparison.Ordinal) || seen.Html.Contains("value=\"1003\"", StringComparison.Ordinal), $"{page} offers to write about 1003");
        }

        (await reader.OpenAsync("/children/1001")).AssertSays("A restricted record: ring the duty manager before you decide");
    }

    [Fact]
    public async Task Who_may_open_them_all_is_shown_them_all()
    {
        await using var council = await WithAsync(cluster, Family);
        var head = await council.SignInAsync("H1");

        foreach (var page in (string[])["/children/1001/family", "/children/1001/add/visit", "/team/allocate?child=1001&worker=W1&as=lead", ContactPage])
            Assert.True((await head.OpenAsync(page)).Html.Contains(Restricted, StringComparison.Ordinal), page);
    }

    [Fact]
    public async Task A_conflict_of_interest_is_one_with_the_whole_family_and_closes_each_of_its_records()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Family, .. PlantedChild.Of("1004", OfAConflict, "East", waits: true, "F1"),
            Happened("1004", "2026-03-02", new ConflictOfInterest { Worker = "M1", Stands = true }),
        ]);
        var reader = await council.SignInAsync("M1");

        foreach (var child in (string[])["1001", "1003", "1004"])
            Assert.Equal($"/children/{child}/closed", (await reader.OpenAsync($"/children/{child}")).Path);
        var search = await reader.OpenAsync("/search");
        var found = await reader.SendAsync(search, "/search", ("for", OfAConflict));
        found.AssertSays("A restricted record: ring the duty manager before you decide");
        Assert.DoesNotContain("2026", found.Near("ring the duty manager", "<", "/children/"), StringComparison.Ordinal);
    }

    private static string ContactPage => $"/front-door/contacts/1001/{Own<Contact>().Id}";

    private static IEnumerable<string> PagesOf(string child) =>
    [
        .. from row in AccessPolicy.All
           let page = row.Route.Replace("{child}", child, StringComparison.Ordinal)
           where page != row.Route && !page.Contains('{', StringComparison.Ordinal)
           select $"/{page}",
        .. FamilyForms.All.Keys.Select(kind => $"/children/{child}/add/{kind}"),
        .. new[] { "meetings/review-conference/2026-04-20", "meetings/review-conference/2026-04-20/invite", $"assessments/{Own<AssessmentStarted>().Id}" }
            .Select(page => $"/children/{child}/{page}"),
        ContactPage, $"/team/allocate?child={child}&worker=W1&as=lead", $"/front-door/contact?child={child}",
    ];

    private static Entry Own<T>() => Family.First(e => e.Subject.Id == "1001" && e.Particulars is T);
}
