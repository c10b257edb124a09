using System.Net;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class KeptWritingTests(TestCluster cluster)
{
    private const string Form = "/children/1001/add/case-note";
    private const string Words = "Mother says the heating has been off since Thursday. <b>Two</b> of the windows are broken. 😟";
    private static readonly Entry[] AChild = [Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") })];

    [Fact]
    public async Task What_is_being_typed_is_there_again_on_another_screen_of_the_same_person_and_on_nobody_elses()
    {
        await using var council = await WithAsync(cluster, AChild);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);

        var kept = await KeepAsync(worker, form, ("happened", "30/3/2026"), ("note", Words));
        var elsewhere = await (await council.SignInAsync("W1")).OpenAsync(Form);
        var somebodyElse = await (await council.SignInAsync("M1")).OpenAsync(Form);

        Assert.Equal(HttpStatusCode.NoContent, kept);
        elsewhere.AssertSays("This is what you had typed at");
        Assert.Equal(Words, elsewhere.TypedInto("note"));
        Assert.Equal("30/3/2026", elsewhere.TypedInto("happened"));
        Assert.Equal("", somebodyElse.TypedInto("note"));
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("1 entry");
    }

    [Fact]
    public async Task Once_sent_it_is_on_the_record_and_the_form_is_blank_again()
    {
        await using var council = await WithAsync(cluster, AChild);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);
        await KeepAsync(worker, form, ("note", Words));

        var sent = await worker.SendAsync(form, Form, ("happened", "30/3/2026"), ("about", "call"), ("note", Words));
        await KeepAsync(worker, form, ("note", "What the browser sent a moment too late."));

        Assert.Equal("/children/1001", sent.Path);
        Assert.Equal("", (await worker.OpenAsync(Form)).TypedInto("note"));
    }

    [Fact]
    public async Task A_form_sent_after_its_writer_was_signed_out_is_there_when_they_are_back()
    {
        await using var council = await WithAsync(cluster, AChild);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);
        var signedOut = council.Visit();

        var asked = await signedOut.SendAsync(form, Form, ("happened", "30/3/2026"), ("about", "call"), ("note", Words));
        var back = await (await council.SignInAsync("W1")).OpenAsync(Form);

        Assert.StartsWith("/sign-in", asked.Path, StringComparison.Ordinal);
        Assert.Equal(Words, back.TypedInto("note"));
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("1 entry");
    }

    // No script: nothing was kept while it was typed.
    [Fact]
    public async Task A_form_that_was_refused_is_there_when_its_writer_comes_back_and_gone_once_it_was_taken()
    {
        await using var council = await WithAsync(cluster, AChild);
        var worker = await council.SignInAsync("W1");

        var refused = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", ""), ("about", "call"), ("note", Words));
        var back = await worker.OpenAsync(Form);
        var taken = await worker.SendAsync(back, Form, ("happened", "30/3/2026"), ("about", "call"), ("note", Words));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(Words, back.TypedInto("note"));
        Assert.Equal("/children/1001", taken.Path);
        Assert.Equal("", (await worker.OpenAsync(Form)).TypedInto("note"));
    }

    [Fact]
    public async Task What_is_not_wanted_any_more_is_thrown_away_by_its_writer()
    {
        await using var council = await WithAsync(cluster, AChild);
        var worker = await council.SignInAsync("W1");
        await KeepAsync(worker, await worker.OpenAsync(Form), ("note", Words));
        var back = await worker.OpenAsync(Form);

        var afresh = await worker.SendAsync(back, "/writing/throw-away");

        Assert.Equal("", afresh.TypedInto("note"));
    }

    [Fact]
    public async Task What_is_begun_and_not_sent_is_a_list_of_my_work()
    {
        await using var council = await WithAsync(cluster, AChild);
        var worker = await council.SignInAsync("W1");
        await KeepAsync(worker, await worker.OpenAsync(Form), ("note", Words));

        var mine = await worker.OpenAsync("/my-work");

        mine.AssertSays("Begun and not sent");
        Assert.Equal(Form, mine.LinkTo("Case note, Amira Castellan"));
    }

    [Fact]
    public async Task The_database_holds_it_sealed()
    {
        await using var council = await WithAsync(cluster, AChild);
        var worker = await council.SignInAsync("W1");
        await KeepAsync(worker, await worker.OpenAsync(Form), ("note", "heating"));

        var held = await new Drafts(council.Database).ReadAsync("W1", Form, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("heating", System.Text.Encoding.UTF8.GetString(Assert.Single(held).Sealed), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> KeepAsync(Visitor visitor, PageSeen form, params (string Name, string Value)[] typed)
    {
        using var body = new FormUrlEncodedContent(form.Unseen(form.Path).Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value))));
        return (await visitor.Browser.PostAsync(new Uri("/writing", UriKind.Relative), body, TestContext.Current.CancellationToken)).StatusCode;
    }
}
