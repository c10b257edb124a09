using System.Net;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Amira Castellan and her mother live where her father must not find them. Robin Ashdown (W1, team East) leads the work.</summary>
public sealed class ProtectedAddressTests(TestCluster cluster)
{
    private const string Refuge = "4 Quarry Steps";
    private const string Form = "/children/1001/add/address";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
        Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
    ];

    [Fact]
    public async Task Is_hidden_on_every_page_and_shown_to_who_says_why()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var child = await RecordedAsync(worker);

        child.AssertSays("Address protected: do not disclose");
        child.AssertSays("Where to find the mother. Must not learn it: the father.");
        foreach (var page in (string[])["/children/1001", "/children/1001/timeline", "/children/1001/chronology", "/children/1001/audit-trail", "/my-work", "/writing"])
            Assert.DoesNotContain("Quarry", (await worker.OpenAsync(page)).Html, StringComparison.Ordinal);

        var asked = await worker.OpenAsync(child.LinkTo("See it, and say why"));
        Assert.DoesNotContain("Quarry", asked.Html, StringComparison.Ordinal);
        var again = await worker.SendAsync(asked, asked.Path, ("why", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.DoesNotContain("Quarry", again.Html, StringComparison.Ordinal);

        var shown = await worker.SendAsync(again, asked.Path, ("why", "Taking her home from contact today."));
        shown.AssertSays(Refuge);
        (await (await council.SignInAsync("M1")).OpenAsync("/children/1001/audit-trail")).AssertSays("Taking her home from contact today.");
    }

    [Fact]
    public async Task A_search_finds_the_child_with_the_warning_and_not_by_the_address()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        await RecordedAsync(worker);

        var found = await worker.SendAsync(await worker.OpenAsync("/search"), "/search", ("for", "Castellan"));
        found.AssertSays("Address protected: do not disclose");
        Assert.DoesNotContain("Quarry", found.Html, StringComparison.Ordinal);
        (await worker.SendAsync(await worker.OpenAsync("/search/words"), "/search/words", ("words", "Quarry"))).AssertSays("Nothing was found");
    }

    [Fact]
    public async Task A_reason_alone_does_not_open_it()
    {
        await using var council = await WithAsync(cluster, Amira);
        var path = (await RecordedAsync(await council.SignInAsync("W1"))).LinkTo("See it, and say why");
        var another = await council.SignInAsync("M2"); // Manages Long term, which does not hold Amira.
        var opened = await another.SendAsync(await another.OpenAsync("/children/1001"), "/children/1001/closed", ("why", "Her aunt rang the wrong team."));
        opened.AssertSays("Amira Castellan");

        var page = await another.OpenAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        page.AssertSays("Ring the duty manager");
        Assert.DoesNotContain("<textarea", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_kept_while_it_is_typed_and_everything_else_is()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);
        var typed = form.Unseen(Form).Append(new("address", Refuge)).Append(new("telephone", "01632 960 999")).Append(new("whose", "mother"));

        using var kept = await worker.Browser.PostAsync(new Uri("/writing", UriKind.Relative), new FormUrlEncodedContent(typed));

        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        var back = await worker.OpenAsync(Form);
        Assert.DoesNotContain("Quarry", back.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("960 999", back.Html, StringComparison.Ordinal);
        Assert.Equal("mother", back.Chosen("whose"));
    }

    [Theory]
    [InlineData("Met her outside 4, quarry steps.")]
    [InlineData("Posted the letter to zq17xx.")]
    public async Task A_note_that_would_give_it_away_is_given_back(string note)
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        await RecordedAsync(worker);
        var form = await worker.OpenAsync("/children/1001/add/case-note");

        var back = await worker.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("about", "call"), ("note", note));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        back.AssertSays("What you wrote gives away an address or number that is protected in this record");
        Assert.Equal(note, back.TypedInto("note"));
    }

    [Fact]
    public async Task A_correction_of_something_else_leaves_it_as_it_is()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var path = (await RecordedAsync(worker)).LinkTo("See it, and say why");
        var correct = await worker.OpenAsync(path.Replace("protected", "entries", StringComparison.Ordinal) + "/correct");
        Assert.DoesNotContain("Quarry", correct.Html, StringComparison.Ordinal);

        var done = await worker.SendAsync(correct, correct.Path, ("happened", "30/3/2026"), ("whose", "mother"), ("mustNotBeKnown", "yes"), ("from", "everybody"), ("whyCorrected", "Nobody is to learn it."));

        done.AssertSays("Must not learn it: anybody who does not need it");
        var asked = await worker.OpenAsync(done.LinkTo("See it, and say why"));
        (await worker.SendAsync(asked, asked.Path, ("why", "Taking her home from contact."))).AssertSays(Refuge);
    }

    private static async Task<PageSeen> RecordedAsync(Visitor worker)
    {
        var done = await worker.SendAsync(await worker.OpenAsync(Form), Form,
            ("happened", "30/3/2026"), ("whose", "mother"), ("address", $"{Refuge}, ZQ1 7XX"), ("mustNotBeKnown", "yes"), ("from", "father"));
        Assert.Equal((HttpStatusCode.OK, "/children/1001"), (done.Status, done.Path));
        return done;
    }
}
