using System.Net;
using Linnet.Assessments;
using Linnet.Record;
using static Linnet.Web.Tests.AssessmentStory;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class AssessmentSectionTests(TestCluster cluster)
{
    private static readonly string Risks = $"{Room}/risks";
    private static readonly string History = $"{Room}/history";

    [Fact]
    public async Task A_section_is_saved_and_each_later_saving_is_a_version_beside_which_the_one_before_stands()
    {
        await using var council = await WithAsync(cluster, [.. All, Section("2026-03-04", SectionOfAssessment.Risks, "He drinks.")]);
        var worker = await council.SignInAsync("W1");

        var form = await worker.OpenAsync(Risks);
        var after = await worker.SendAsync(form, Risks, ("text", "He drinks, and she is alone with him."), ("restsOn", VisitOnTheNinth.Id.ToString()));
        var again = await worker.OpenAsync(Risks);

        form.AssertSays("Unchanged since 4 March 2026: version 1, by Robin Ashdown.");
        Assert.Equal("He drinks.", form.TypedInto("text"));
        Assert.Equal(Room, after.Path);
        after.AssertSays("Unchanged since 31 March 2026 Version 2, by Robin Ashdown He drinks, and she is alone with him.");
        again.AssertSays("The version before By Robin Ashdown at midday on Wednesday 4 March 2026 He drinks.");
        again.AssertSays("It rests on: Visit, 9 March 2026");
    }

    [Fact]
    public async Task What_the_browser_keeps_of_a_section_a_moment_after_it_was_sent_is_nothing_unsent_and_other_words_are()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Risks);
        await worker.SendAsync(form, Risks, ("text", "He drinks."));

        await KeepAsync("He drinks.");
        Assert.DoesNotContain("had not sent", (await worker.OpenAsync(Risks)).Says, StringComparison.Ordinal);
        await KeepAsync("He drinks, and she is alone.");
        (await worker.OpenAsync(Risks)).AssertSays("This is what you had typed at");

        async Task KeepAsync(string text)
        {
            using var body = new FormUrlEncodedContent(form.Unseen(form.Path).Append(KeyValuePair.Create("text", text)));
            (await worker.Browser.PostAsync(new Uri("/writing", UriKind.Relative), body, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task Two_people_who_write_different_sections_merge()
    {
        await using var council = await WithAsync(cluster, All);
        var (one, other) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var (risks, history) = (await one.OpenAsync(Risks), await other.OpenAsync(History));

        await one.SendAsync(risks, Risks, ("text", "He drinks."));
        var room = await other.SendAsync(history, History, ("text", "She grew up in care."));

        room.AssertSays("He drinks.");
        room.AssertSays("She grew up in care.");
    }

    [Fact]
    public async Task Two_people_who_write_the_same_section_both_keep_their_text_and_the_second_settles_it()
    {
        await using var council = await WithAsync(cluster, All);
        var (one, other) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var (form, otherForm) = (await one.OpenAsync(Risks), await other.OpenAsync(Risks));

        await one.SendAsync(form, Risks, ("text", "He drinks."));
        var asked = await other.SendAsync(otherForm, Risks, ("text", "She is alone."));
        var kept = await other.OpenAsync(Risks);
        var settled = await other.SendAsync(asked, Risks, ("text", "He drinks, and she is alone."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        asked.AssertSays("Somebody saved this section while you were writing. Both texts are below, and nothing is lost.");
        asked.AssertSays("What is on the record now By Robin Ashdown at 12:30pm on Tuesday 31 March 2026 He drinks.");
        Assert.Equal("She is alone.", asked.TypedInto("text"));
        Assert.Equal("She is alone.", kept.TypedInto("text"));
        kept.AssertSays("What is on the record now");
        settled.AssertSays("Version 2, by Morgan Tull He drinks, and she is alone.");
        Assert.Equal("He drinks, and she is alone.", (await other.OpenAsync(Risks)).TypedInto("text"));
    }

    [Fact]
    public async Task Of_two_who_save_at_the_same_moment_one_is_asked_and_neither_text_is_lost()
    {
        await using var council = await WithAsync(cluster, All);
        var (one, other) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var (form, otherForm) = (await one.OpenAsync(Risks), await other.OpenAsync(Risks));

        var answers = await Task.WhenAll(one.SendAsync(form, Risks, ("text", "He drinks.")), other.SendAsync(otherForm, Risks, ("text", "She is alone.")));

        var asked = Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Single(answers, a => a.Path == Room);
        foreach (var text in new[] { "He drinks.", "She is alone." }) Assert.Contains(text, asked.Html, StringComparison.Ordinal);
        (await one.OpenAsync(Room)).AssertSays("Version 1, by");
    }

    [Fact]
    public async Task A_second_click_saves_once()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Risks);

        await worker.SendAsync(form, Risks, ("text", "He drinks."));
        var again = await worker.SendAsync(form, Risks, ("text", "He drinks."));

        Assert.Equal(Room, again.Path);
        again.AssertSays("Version 1, by Robin Ashdown He drinks.");
        Assert.Equal("He drinks.", (await worker.OpenAsync(Risks)).TypedInto("text"));
    }

    [Fact]
    public async Task A_hundred_thousand_characters_pictures_and_pasted_markup_are_kept_as_they_are()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");
        var text = "<b>Mum</b> & <script>alert(1)</script> 👩‍👧 " + new string('ä', 100_000) + " the end";

        var room = await worker.SendAsync(await worker.OpenAsync(Risks), Risks, ("text", text));
        var again = await worker.OpenAsync(Risks);

        Assert.Equal(Room, room.Path);
        Assert.Equal(text, again.TypedInto("text"));
        Assert.DoesNotContain("<script>alert", room.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_written_is_not_a_version()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");

        var again = await worker.SendAsync(await worker.OpenAsync(Risks), Risks, ("text", "   "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        (await worker.OpenAsync(Room)).AssertSays("Risks to the child Not written");
    }

    [Fact]
    public async Task What_the_last_assessment_says_is_offered_with_its_source_and_is_saved_only_once_it_was_read_again()
    {
        var last = Happened("1001", "2025-10-06", new AssessmentStarted());
        var written = Happened("1001", "2025-11-04", new AssessmentSection { Section = SectionOfAssessment.History, Text = "She grew up in care." }) with { Strand = last.Id };
        await using var council = await WithAsync(cluster,
            [.. All, last, written, Happened("1001", "2025-11-10", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }) with { Strand = last.Id }]);
        var worker = await council.SignInAsync("W1");

        var before = await worker.OpenAsync(Room);
        var form = await worker.OpenAsync(History);
        var unread = await worker.SendAsync(form, History, ("text", form.TypedInto("text")));
        var after = await worker.SendAsync(unread, History, ("text", "She grew up in care, and has found her sister."), ("readAgain", "yes"));

        before.AssertSays("The family's history Not written");
        Assert.Equal("She grew up in care.", form.TypedInto("text"));
        form.AssertSays("This is what was written on 4 November 2025 by Robin Ashdown, for an earlier assessment .");
        Assert.Equal($"/children/1001/entries/{written.Id}", form.LinkTo("an earlier assessment"));
        unread.AssertSays("Read what was carried over from the earlier assessment, change what is no longer true, and say that you have");
        Assert.Equal("", (await worker.OpenAsync($"{History}?blank=true")).TypedInto("carriedFrom"));
        after.AssertSays("Begun from an earlier assessment, read again");
    }

    [Fact]
    public async Task Each_section_says_what_to_think_of_and_asks_what_would_have_to_be_true_for_us_to_be_wrong()
    {
        await using var council = await WithAsync(cluster, All);
        var worker = await council.SignInAsync("W1");

        (await worker.OpenAsync($"{Room}/curiosity")).AssertSays("What would have to be true for us to be wrong?");
        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync($"{Room}/no-such-section")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync($"/children/1002/assessments/{Started.Id}/risks")).Status);
    }
}
