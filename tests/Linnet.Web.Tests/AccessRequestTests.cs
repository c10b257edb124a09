using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Returns.Documents;
using Linnet.Rights;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Amira, grown up, asks for her record. It reached the council on Monday 2 March 2026.</summary>
public sealed class AccessRequestTests(TestCluster cluster)
{
    private const string Room = "/children/1001/rights";

    private static readonly string[] Canaries = ["Marion", "Blythe", "Pryce", "01632 960 111", "12 Old Mill Lane", "ZX9 4QT", "Tomasz", "is ill", "Quillfeather"];

    private static readonly Entry[] Known =
    [
        Happened("1001", "2019-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2007-05-01"), Family = "F1" }),
        Happened("1002", "2019-06-01", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Castellan", BornOn = Day("2009-05-01"), Family = "F1" }),
        Happened("1001", "2019-06-02T10:00", new Contact { From = ContactSource.Acquaintance, Referrer = "Mrs Ena Pryce, 01632 960 111", AsSaid = "Marion shouts at Tomasz at night." }),
        Happened("1001", "2019-06-03", new PersonInLife { Name = "Marion Blythe", Part = PartInLife.Grandparent, Matters = "Loves her. Lives at 12 Old Mill Lane, ZX9 4QT." }),
        Happened("1001", "2019-06-04", new CaseNote { About = NoteKind.Call, Note = "MARION\nBlythe rang; Mar\u00ADion says Mrs Pryce is wrong." }),
    ];

    [Fact]
    public async Task A_copy_is_made_once_everything_is_decided_and_nothing_that_was_taken_out_is_left_in_its_bytes()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        await MarkedNoteAsync(worker);
        var request = await AskedAsync(worker);

        (await worker.OpenAsync(Room)).AssertSays("Amira Castellan The person whom the record is about 2 March 2026 Due 2 April 2026 · 2 days left");
        var page = await worker.OpenAsync(request);
        page.AssertSays("It can be made once everything is decided");
        (await worker.SendAsync(page, $"{request}?step=decide")).AssertSays("Select what is taken out");
        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync($"{request}/copy")).Status);

        page = await DecideAllAsync(worker, request, page);
        page.AssertSays("Nothing is left to decide.");
        page.AssertSays("decisions of yours could put somebody in danger");

        // What could put somebody in danger is looked at by somebody else, and by nobody twice.
        Assert.DoesNotContain("check-", page.Html, StringComparison.Ordinal);
        var manager = await council.SignInAsync("M1");
        page = await manager.OpenAsync(request);
        page = await manager.SendAsync(page, $"{request}?step=check", [.. Inputs(page, "check-").Select(c => (c, "yes"))]);
        page.AssertSays("Everything is decided. Read it through before it goes");

        page = await worker.SendAsync(await worker.OpenAsync($"{request}"), $"{request}?step=own", ("own-words", "Quillfeather"), ("own-reason", "another-person"));
        var copy = await worker.Browser.GetByteArrayAsync(new Uri($"{request}/copy", UriKind.Relative));
        Assert.Empty(Unpacked.Left(copy, Canaries));
        Assert.Equal(copy, await worker.Browser.GetByteArrayAsync(new Uri($"{request}/copy", UriKind.Relative)));

        var (read, refused) = DocumentFile.Read(copy);
        Assert.Null(refused);
        var words = read?.Words ?? "";
        Assert.Contains("We took this out because it would show who told us", words.Replace("we took", "We took", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Amira", words, StringComparison.Ordinal);
        Assert.Contains("Information Commissioner", words, StringComparison.Ordinal);
        Assert.Single(Unpacked.Left(copy, ["Record 1001, copy for Amira Castellan, page "]));

        page = await worker.SendAsync(await worker.OpenAsync(request), $"{request}?step=give", ("give-happened", "31/3/2026"), ("give-how", "by-hand"));
        page.AssertSays("The copy is given, and lies beside the entry just as it was given.");
        Assert.Equal(copy, await worker.Browser.GetByteArrayAsync(new Uri(page.LinkTo("Save the copy as it was given"), UriKind.Relative)));
        (await worker.OpenAsync(Room)).AssertSays("Met on 31 March 2026 · in time");
        Assert.Contains("children/rights/copy", await council.LooksAtAsync("child:1001"));
    }

    [Fact]
    public async Task The_search_for_what_is_left_finds_it_in_the_text_in_properties_in_part_names_and_divided_between_runs()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var leaks = new RecordCopy
        {
            Child = ("Amira", "1001"), Recipient = "Amira", AskedOn = Day("2026-03-02"), MadeOn = Day("2026-03-31"), KeptFor = "", Workers = ["Marion"],
            Chronology = new HashSet<Guid>(), Entries = [], Redactions = new([], []),
        };
        var copy = WrittenDocument.Of(leaks.Lines(), leaks.Foot);

        Assert.Equal(["Marion"], Unpacked.Left(copy, Canaries));
        Assert.Equal(["Pryce"], Unpacked.Left(With(copy, "docProps/core.xml", "<creator>Mrs Pryce</creator>"), ["Pryce"]));
        Assert.Equal(["Pryce"], Unpacked.Left(With(copy, "word/comments.xml", "<w:t>Pr</w:t></w:r><w:r><w:t>yce</w:t>"), ["Pryce"]));
        Assert.Equal(["Pryce"], Unpacked.Left(With(copy, "customXml/Pryce.xml", ""), ["Pryce"]));
        Assert.NotNull(worker);
    }

    [Fact]
    public async Task Words_that_do_not_stand_in_what_was_written_cannot_be_marked_and_everything_typed_is_given_back()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        const string form = "/children/1001/add/case-note";
        var page = await worker.OpenAsync(form);
        page = await worker.SendAsync(page, form, ("happened", "30/3/2026"), ("about", "call"), ("note", "Her aunt is ill."), ("others-what", "InConfidence"), ("others-words", "is well"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page.AssertSays("'is well' does not stand in what you wrote.");
        Assert.Equal(("Her aunt is ill.", "is well"), (page.TypedInto("note"), page.TypedInto("others-words")));

        page = await worker.SendAsync(page, form, ("happened", "30/3/2026"), ("about", "call"), ("note", "Her aunt is ill."), ("others-what", ""), ("others-words", "is ill"));
        page.AssertSays("Select what it is about these words");
    }

    [Fact]
    public async Task An_entry_is_marked_by_whoever_reads_it_later()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var form = $"/children/1001/entries/{Known[4].Id}/somebody-else";

        var page = await worker.SendAsync(await worker.OpenAsync(form), form, ("what", "about"), ("words", "not there"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page = await worker.SendAsync(page, form, ("what", "about"), ("words", "says Mrs Pryce is wrong"));
        page.AssertSays("Marked. When a copy is asked for, somebody decides on it.");

        (await worker.OpenAsync(await AskedAsync(worker))).AssertSays("says Mrs Pryce is wrong Marked when it was written or read.");
    }

    [Fact]
    public async Task Nothing_is_given_while_anything_is_open_or_nobody_knows_who_asks()
    {
        await using var council = await WithAsync(cluster, [.. Known[..1], Happened("1001", "2026-03-02", new AccessRequested { Who = Asker.ThePerson, Name = "Amira Castellan", IdentityInDoubt = true })]);
        var worker = await council.SignInAsync("W1");
        var request = (await worker.OpenAsync(Room)).LinkTo("Amira Castellan");
        var page = await worker.OpenAsync(request);

        page = await worker.SendAsync(page, $"{request}?step=give", ("give-happened", "31/3/2026"), ("give-how", "by-hand"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page.AssertSays("It is not known who asks.");
        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync($"{Room}/{Guid.CreateVersion7()}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await council.SignInAsync("A1")).OpenAsync(request)).Status);
    }

    [Fact]
    [Trait("Category", "Long")]
    public async Task A_record_of_two_thousand_pages_is_looked_through_and_copied_within_a_minute()
    {
        // 4,000 notes of 250 words, half a page each, in which somebody is named every so often.
        var draw = new Random(1);
        string[] common = ["she", "came", "home", "and", "school", "was", "quiet", "again", "today", "with", "her", "brother", "the", "worker", "rang", "about", "it"];
        string Word(int at) => at % 60 == 0 ? Canaries[draw.Next(Canaries.Length)] : common[draw.Next(common.Length)];
        var notes = Enumerable.Range(0, 4_000).Select(n => Happened(
            "1001", NodaTime.Text.LocalDatePattern.Iso.Format(Day("2012-01-02").PlusDays(n)), new CaseNote { About = NoteKind.Call, Note = string.Join(' ', Enumerable.Range(1, 250).Select(Word)) }));
        await using var council = await WithAsync(cluster, [.. Known, .. notes.Where(n => n.Happened.Day < Day("2026-03-31"))]);
        var worker = await council.SignInAsync("W1");
        var request = await AskedAsync(worker);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var page = await worker.OpenAsync(request);
        var looked = watch.Elapsed;
        page.AssertSays("Who made contact: neighbour or friend");
        page = await DecideAllAsync(worker, request, page);
        await worker.SendAsync(page, $"{request}?step=own", ("own-words", "is ill; Quillfeather"), ("own-reason", "another-person"));
        var manager = await council.SignInAsync("M1");
        page = await manager.OpenAsync(request);
        await manager.SendAsync(page, $"{request}?step=check", [.. Inputs(page, "check-").Select(c => (c, "yes"))]);

        watch.Restart();
        var copy = await worker.Browser.GetByteArrayAsync(new Uri($"{request}/copy", UriKind.Relative));
        Assert.True(looked + watch.Elapsed < TimeSpan.FromSeconds(60), $"Looked through in {looked}, copied in {watch.Elapsed}");
        TestContext.Current.SendDiagnosticMessage($"Looked through in {looked.TotalSeconds:N1} s, copied in {watch.Elapsed.TotalSeconds:N1} s, {copy.Length:N0} bytes");
        Assert.Empty(Unpacked.Left(copy, Canaries));
    }

    private static async Task MarkedNoteAsync(Visitor worker)
    {
        const string form = "/children/1001/add/case-note";
        var page = await worker.OpenAsync(form);
        var typed = new[] { ("happened", "30/3/2026"), ("about", "call"), ("note", "Her aunt is ill. Quillfeather knows."), ("others-what", "InConfidence"), ("others-words", "is ill") };
        (await worker.SendAsync(page, form, typed)).AssertSays("Case note recorded.");

        // A second click is told what the first was.
        (await worker.SendAsync(page, form, typed)).AssertSays("Case note recorded.");
    }

    private static async Task<string> AskedAsync(Visitor worker)
    {
        const string form = "/children/1001/add/access-requested?to=%2Fchildren%2F1001%2Frights";
        await worker.SendAsync(await worker.OpenAsync(form), form, ("happened", "2/3/2026"), ("who", "the-person"), ("name", "Amira Castellan"), ("identityInDoubt", "no"));
        return (await worker.OpenAsync(Room)).LinkTo("Amira Castellan");
    }

    private static async Task<PageSeen> DecideAllAsync(Visitor worker, string request, PageSeen page) =>
        await worker.SendAsync(page, $"{request}?step=decide", [.. Inputs(page, "decide-").Select(d => (d, "out")), .. Inputs(page, "reason-").Select(r => (r, page.Selected(r)))]);

    private static IEnumerable<string> Inputs(PageSeen page, string prefix) =>
        System.Text.RegularExpressions.Regex.Matches(page.Html, $"name=\"({prefix}[^\"]+)\"").Select(m => m.Groups[1].Value).Distinct();

    private static byte[] With(byte[] copy, string part, string text)
    {
        using var bytes = new MemoryStream();
        bytes.Write(copy);
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry(part).Open()))
            writer.Write(text);
        return bytes.ToArray();
    }
}
