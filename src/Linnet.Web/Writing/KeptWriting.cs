using System.Security.Cryptography;
using System.Text.Json;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Forms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;

namespace Linnet.Web.Writing;

/// <summary>
/// Keeps what is being typed, so that a time-out, a closed browser or a restart loses nothing. It is its author's alone, no entry and no
/// clock, until it is sent.
/// </summary>
public sealed class KeptWriting(Drafts drafts, IDataProtectionProvider protection)
{
    /// <summary>The name of the hidden input that says whose writing it is, sealed: a form that arrives signed out is still its writer's.</summary>
    public const string Writer = "writer";

    /// <summary>The name of the input that says which page the form stands on.</summary>
    public const string Page = "writtenOn";

    /// <summary>The name of the input that says what is being written.</summary>
    public const string Title = "writtenAs";

    private static readonly IReadOnlySet<string> NotTyped = new HashSet<string> { Writer, Page, "__RequestVerificationToken" };
    private readonly IDataProtector writers = protection.CreateProtector("Linnet.Writers");

    /// <summary>Who writes, sealed for a hidden input.</summary>
    public string SealWriter(string worker) => writers.Protect(worker);

    /// <summary>Keeps the form of whoever wrote it. False where it does not say who, or which form it is.</summary>
    public async Task<bool> KeepAsync(IFormCollection form, string page, CancellationToken cancel)
    {
        if (WriterOf(form) is not { } worker || form[AnswerSheet.SheetKey].FirstOrDefault() is not { Length: > 0 } sheet) return false;

        var typed = form.Where(f => !NotTyped.Contains(f.Key) && !IsProtected(f.Key)).ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray());
        await drafts.KeepAsync(worker, page, sheet, Sealer(worker).Protect(JsonSerializer.SerializeToUtf8Bytes(typed)), cancel);
        return true;
    }

    /// <summary>What this worker was typing on this page and did not send, the latest; null when there is nothing.</summary>
    public async Task<Unsent?> FindAsync(string worker, string page, CancellationToken cancel) =>
        (await drafts.ReadAsync(worker, page, cancel)).Select(d => Open(worker, d)).OfType<Unsent>().FirstOrDefault();

    /// <summary>Everything this worker has begun and not sent, the latest first.</summary>
    public async Task<IReadOnlyList<Unsent>> AllAsync(string worker, CancellationToken cancel) =>
        [.. (await drafts.ReadAsync(worker, page: null, cancel)).Select(d => Open(worker, d)).OfType<Unsent>()];

    /// <summary>Throws away what was kept of a form.</summary>
    public Task ThrowAwayAsync(string worker, string page, string sheet, CancellationToken cancel) =>
        drafts.ThrowAwayAsync(worker, page, sheet, cancel);

    /// <summary>What is protected lies in the record and nowhere else: it is typed again. A part of a form begins the names of its inputs.</summary>
    private static bool IsProtected(string input) => ProtectedAnswers.Questions.Contains(input[(input.LastIndexOf('-') + 1)..]);

    private IDataProtector Sealer(string worker) => protection.CreateProtector("Linnet.KeptWriting", worker);

    private string? WriterOf(IFormCollection form)
    {
        try
        {
            return form[Writer].FirstOrDefault() is { Length: > 0 } writer ? writers.Unprotect(writer) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What was sealed under keys that are gone cannot be read by anybody: as good as not there.</summary>
    private Unsent? Open(string worker, Draft draft)
    {
        try
        {
            var typed = JsonSerializer.Deserialize<Dictionary<string, string[]>>(Sealer(worker).Unprotect(draft.Sealed)) ?? [];
            return new(draft.Page, draft.Sheet, draft.KeptAt, new FormCollection(typed.ToDictionary(t => t.Key, t => new StringValues(t.Value))));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>What somebody had typed and not sent.</summary>
/// <param name="Page">The address of the form.</param>
/// <param name="Sheet">The form's own key.</param>
/// <param name="KeptAt">When it was kept.</param>
/// <param name="Form">What was typed.</param>
public sealed record Unsent(string Page, string Sheet, Instant KeptAt, IFormCollection Form)
{
    /// <summary>What was being written.</summary>
    public string Title => Form[KeptWriting.Title].FirstOrDefault() is { Length: > 0 } title ? title : "A form";
}
