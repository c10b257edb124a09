using System.Net;
using Linnet.Children;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Amira says that she was not out at night. It reached the council on Monday 2 March 2026.</summary>
public sealed class CorrectionRequestTests(TestCluster cluster)
{
    private const string Room = "/children/1001/rights";

    private static readonly Entry[] Known =
    [
        Happened("1001", "2019-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2007-05-01") }),
        Happened("1001", "2019-06-04", new CaseNote { About = NoteKind.Call, Note = "She was out at night." }),
    ];

    [Fact]
    public async Task What_was_written_and_what_is_said_against_it_stand_side_by_side_whatever_a_manager_decides()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var entry = $"/children/1001/entries/{Known[1].Id}";
        var form = (await worker.OpenAsync(entry)).LinkTo("Somebody says that this is wrong");
        await worker.SendAsync(await worker.OpenAsync(form), form, ("happened", "2/3/2026"), ("who", "the-person"), ("says", "I was asleep at my aunt's."), ("of", Known[1].Id.ToString()));

        (await worker.OpenAsync(entry)).AssertSays("As it was written A call was noted. What happened? She was out at night. What is said against it The person whom the record is about, on 2 March 2026: I was asleep at my aunt's. Nobody has decided yet.");
        var page = await worker.OpenAsync(Room);
        page.AssertSays("The person whom the record is about, 2 March 2026 I was asleep at my aunt's.");
        page.AssertSays("Due 2 April 2026 · 2 days left");

        // A worker does not decide it; a manager does, in their own name.
        form = page.LinkTo("Decide it");
        var typed = new[] { ("happened", "31/3/2026"), ("decision", "stays-beside-theirs"), ("why", "It is what was said on the telephone that day.") };
        page = await worker.SendAsync(await worker.OpenAsync(form), form, [.. typed, ("by", "W1")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page.AssertSays("A manager decides it, in their own name");
        var manager = await council.SignInAsync("M1");
        await manager.SendAsync(await manager.OpenAsync(form), form, [.. typed, ("by", "M1")]);

        page = await worker.OpenAsync(entry);
        page.AssertSays("She was out at night.");
        page.AssertSays("I was asleep at my aunt's. It stays as it was written, with their words beside it. It is what was said on the telephone that day.");
        (await worker.OpenAsync(Room)).AssertSays("Met on 31 March 2026 · in time");
    }

    [Fact]
    public async Task A_copy_of_the_record_holds_both()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var form = $"/children/1001/add/correction-requested?of={Known[1].Id}";
        await worker.SendAsync(await worker.OpenAsync(form), form, ("happened", "2/3/2026"), ("who", "the-person"), ("says", "I was asleep at my aunt's."), ("of", Known[1].Id.ToString()));
        form = "/children/1001/add/access-requested";
        await worker.SendAsync(await worker.OpenAsync(form), form, ("happened", "2/3/2026"), ("who", "the-person"), ("name", "Amira Castellan"), ("identityInDoubt", "no"));
        var request = (await worker.OpenAsync(Room)).LinkTo("Amira Castellan");

        var words = Linnet.Returns.Documents.DocumentFile.Read(await worker.Browser.GetByteArrayAsync(new Uri($"{request}/copy", UriKind.Relative))).File?.Words ?? "";
        var wrong = words.IndexOf("She was out at night.", StringComparison.Ordinal);
        Assert.InRange(words.IndexOf("I was asleep at my aunt's.", StringComparison.Ordinal), wrong, wrong + 200);
    }
}
