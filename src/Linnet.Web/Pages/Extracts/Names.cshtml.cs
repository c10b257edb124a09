using System.Globalization;
using Linnet.Record;
using Linnet.Web.Extracts;
using Linnet.Web.Forms;
using Linnet.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Extracts;

/// <summary>Asks what the names in the extracts stand for: a worker, a tray, duty, a manager, somebody who has left.</summary>
public sealed class NamesModel(NamesWaiting waiting, NamesConfirmed confirmedNames, NamesSaid names) : PageModel
{
    private IReadOnlyList<NameSaid> said = [];

    /// <summary>The names of this page of the list.</summary>
    public Leaf<WaitingName> Leaf { get; private set; } = Look.Leaf.Empty<WaitingName>();

    /// <summary>What was said of names before.</summary>
    public IReadOnlyList<ConfirmedName> Confirmed { get; private set; } = [];

    /// <summary>What is wrong.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>How many names were confirmed by the form before.</summary>
    public int JustConfirmed { get; private set; }

    /// <summary>The form's own key: sent twice, it is taken once.</summary>
    public string Key { get; private set; } = Guid.CreateVersion7().ToString();

    /// <summary>The workers offered.</summary>
    public IReadOnlyList<(string Worker, string Name)> Workers => names.Workers;

    /// <summary>The confirmed name that is to be put right, with what extracts said under it; null where none is.</summary>
    public (ConfirmedName Name, ReadUnderName Under)? Wrong { get; private set; }

    /// <summary>Asks.</summary>
    /// <param name="number">The page of the list.</param>
    /// <param name="confirmed">How many names were confirmed by the form before.</param>
    /// <param name="wrong">The entry that confirmed a name wrongly.</param>
    public void OnGet([FromQuery(Name = "page")] int number, int confirmed, Guid? wrong)
    {
        JustConfirmed = confirmed;
        Load(number);
        Wrong = Find(wrong);
    }

    /// <summary>Puts right what was said of a name, or asks again.</summary>
    public async Task<IActionResult> OnPostPutRightAsync(Guid wrong, CancellationToken cancel)
    {
        Load(0);
        if (Request.Form["sheet"].ToString() is { Length: > 0 } key) Key = key;
        // Put right by a second click, or by somebody else meanwhile.
        if ((Wrong = Find(wrong)) is not var (name, _)) return LocalRedirect("/extracts/names");

        PutRight = NameSaid.Read(Request.Form, 1) is [var typed, ..] ? typed : new(0, name.Name, "", "");
        var (read, problems) = await names.PutRightAsync(name, PutRight, Key, cancel);
        if (problems.Count > 0)
        {
            Problems = new(problems);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = $"Put right, and {Calendar.Written.Count(read, "allocation")} from extracts read again. The lists have moved.";
        return LocalRedirect("/extracts/names");
    }

    /// <summary>What was typed to put a name right; what was said before until then.</summary>
    public NameSaid? PutRight { get; private set; }

    /// <summary>Takes what was said, or asks again with everything as it was typed.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        said = NameSaid.Read(Request.Form, Look.Leaf.Length);
        if (Request.Form["sheet"].ToString() is { Length: > 0 } key) Key = key;
        var (taken, problems) = await names.TakeAsync(said, Key, cancel);
        if (problems.Count == 0) return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/extracts/names?confirmed={taken}"));

        Problems = new(problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Load(number);
    }

    /// <summary>What was typed in this row, if the row is still about this name.</summary>
    public NameSaid SaidOf(int place, WaitingName name) =>
        said.FirstOrDefault(s => s.Place == place && s.Name == name.Name) ?? new(place, name.Name, "", "");

    /// <summary>What a name stands for, in words.</summary>
    public string InWords(string code) => NameSaid.Choices.FirstOrDefault(c => c.Code == code).Says ?? code;

    private (ConfirmedName, ReadUnderName)? Find(Guid? wrong) =>
        Confirmed.FirstOrDefault(n => n.Entry == wrong) is { } name ? (name, confirmedNames.Under(name)) : null;

    private PageResult Load(int number)
    {
        Leaf = Look.Leaf.Of(waiting.Now(), number);
        Confirmed = confirmedNames.All();
        return Page();
    }
}
