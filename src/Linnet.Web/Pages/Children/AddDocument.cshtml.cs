using Linnet.Children;
using Linnet.Record;
using Linnet.Returns.Documents;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Documents;
using Linnet.Web.Extracts;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Adds a letter, report, photograph or other file to a child's record: what it is, and the file.</summary>
/// <remarks>What is sent stays in memory until it is in the record: nothing of it is written to a disk here.</remarks>
[RequestSizeLimit(UploadLimit.MostBytesInRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadLimit.MostBytesInRequest, MemoryBufferThreshold = UploadLimit.MostBytesInRequest)]
public sealed class AddDocumentModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks, DocumentsOf documents, PdfWords words) : PageModel
{
    private const string Trace = "children/add/document";

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        await looks.WriteAsync(Trace, [Child.Subject], cancel);
        Unsent = await recording.UnsentAsync(cancel);
        return Ask(Unsent is { } unsent ? AnswerSheet.Sent(RecordType.Of<Document>(), unsent.Form) : AnswerSheet.Blank(RecordType.Of<Document>()), []);
    }

    /// <summary>Adds it, or asks again. A browser does not keep a file: it has to be chosen again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, IFormFile? file, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var sheet = AnswerSheet.Sent(RecordType.Of<Document>(), Request.Form);
        var problems = new List<Problem>();
        var attached = await ReadAsync(file, problems, cancel);
        var entry = sheet.Entry(Child.Subject, person.Worker, asking.Now, problems);
        if (entry is null || attached is null) return Ask(sheet, problems);

        var added = Attached.With(entry, attached);
        if (!await records.WasSentAsync([added], sheet.Key, cancel)) problems.AddRange(NewDocument.Check(added, await documents.ReadAsync(Child, Trace, cancel)));
        if (problems.Count == 0) problems.AddRange(await recording.AddAsync([added], [attached], sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, problems);

        TempData["Done"] = "The document lies beside the record.";
        return LocalRedirect($"{Paths.Child(Child.Subject)}/documents");
    }

    private async Task<AttachedFile?> ReadAsync(IFormFile? file, List<Problem> problems, CancellationToken cancel)
    {
        problems.AddRange(SentFile.Check(file));
        if (file is null || file.Length > FilesGiven.MostBytes) return null;

        var bytes = await SentFile.ReadAsync(file, cancel);
        var (attached, refusal) = await Task.Run(() => DocumentFile.Read(bytes), cancel);
        if (refusal is not null) problems.Add(new(SentFile.Input, refusal));
        return attached is null ? null : await words.ReadAsync(attached, cancel);
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
