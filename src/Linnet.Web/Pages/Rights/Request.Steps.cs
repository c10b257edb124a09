using Linnet.Record;
using Linnet.Returns.Documents;
using Linnet.Rights;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Linnet.Web.Pages.Rights;

/// <summary>What each form on the page of a request adds to the record.</summary>
public sealed partial class RequestModel
{
    private const string OwnPart = "own-";
    private const string GivePart = "give-";

    /// <summary>Records one step.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid request, string step, CancellationToken cancel)
    {
        typed = Request.Form;
        if (!await FindAsync(child, request, cancel) || Child is null || Access is not { Ended: null }) return NotFound();

        var wrong = new List<Problem>();
        var (entries, file, done) = step switch
        {
            "decide" => (Decided(wrong), null, "Your decisions are on the record."),
            "own" => (OwnWords(wrong), null, "Your decision is on the record."),
            "check" => (Checked(wrong), null, "That you looked at it is on the record."),
            "give" => Given(wrong),
            _ => ([], null, ""),
        };
        if (entries.Count == 0 && wrong.Count == 0) return NotFound();
        if (wrong.Count == 0)
            wrong.AddRange(await recording.AddAsync([.. entries.Select(e => e with { Strand = request })], file is null ? [] : [file], Typed(AnswerSheet.SheetKey), cancel));
        if (wrong.Count > 0) return Again(wrong);

        TempData["Done"] = done;
        return LocalRedirect(Paths.AccessRequest(Child.Subject, request));
    }

    /// <summary>By the suggestions' own keys: the list may have changed since the form was opened.</summary>
    private List<Entry> Decided(List<Problem> wrong)
    {
        var entries = new List<Entry>();
        var open = (Access?.Redactions.Open ?? []).ToDictionary(KeyOf);
        for (var at = 0; at < MostOnPage; at++)
        {
            if (Typed($"decide-{at}") is not { Length: > 0 } choice || !open.TryGetValue(Typed($"key-{at}"), out var suggestion)) continue;
            if (Enum.TryParse<RedactionReason>(Typed($"reason-{at}"), out var reason) && Enum.IsDefined(reason))
                entries.Add(recording.Entry(Subject, new RedactionDecided
                {
                    TakenOut = choice == "out",
                    Reason = choice == "out" ? reason : suggestion.Reason,
                    Words = suggestion.Words.Count == 0 ? null : suggestion.Written,
                    Of = suggestion.Of?.ToString(),
                    By = person.Worker,
                }));
            else wrong.Add(new($"reason-{at}", "Select why it is taken out"));
        }

        if (entries.Count == 0 && wrong.Count == 0) wrong.Add(new("decide-0", "Select what is taken out and what is left in. What you leave open stays on this page"));
        return entries;
    }

    /// <summary>A suggestion as its form names it.</summary>
    public static string KeyOf(Suggestion suggestion) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(suggestion.Key)))[..16];

    private List<Entry> OwnWords(List<Problem> wrong) =>
        OwnSheet().Offering("takenOut", "yes").Offering("by", person.Worker).Entry(Subject, person.Worker, asking.Now, wrong) is { } entry ? [entry] : [];

    private List<Entry> Checked(List<Problem> wrong)
    {
        var entries = ToCheck.Select(r => (r.Entry.Id, Says: Typed($"check-{r.Entry.Id}"))).Where(c => c.Says is "yes" or "no")
            .Select(c => recording.Entry(Subject, new RedactionChecked { Decision = c.Id.ToString(), Agreed = c.Says == "yes" })).ToList();
        if (entries.Count == 0) wrong.Add(new(ToCheck is [var first, ..] ? $"check-{first.Entry.Id}" : "", "Select whether the decision is right"));
        return entries;
    }

    private (List<Entry> Entries, AttachedFile? File, string Done) Given(List<Problem> wrong)
    {
        if (Access is not { Redactions.AreReady: true } access)
        {
            wrong.Add(new("", "Something is still to be decided, or to be looked at by a second person. Nothing is given before that"));
            return ([], null, "");
        }

        if (!access.AskerIsKnown) wrong.Add(new("", "It is not known who asks. Record that they have shown who they are first"));
        var sheet = AnswerSheet.Sent(RecordType.Of<AccessGiven>(), Request.Form, GivePart);
        if (sheet.Entry(Subject, person.Worker, asking.Now, wrong) is not { } entry || wrong.Count > 0) return ([], null, "");

        var file = new AttachedFile(FileFormat.Docx, WrittenDocument.Of(access.Copy.Lines(), access.Copy.Foot), Words: null);
        entry = entry with { Particulars = (AccessGiven)entry.Particulars with { By = person.Worker } };
        return ([Attached.With(entry, file)], file, "The copy is given, and lies beside the entry just as it was given.");
    }

    private AnswerSheet OwnSheet() => AnswerSheet.Sent(RecordType.Of<RedactionDecided>(), typed, OwnPart).OfferingNow(asking.Now);

    private Subject Subject => Child?.Subject ?? throw new InvalidOperationException("A step of no child's request.");
}
