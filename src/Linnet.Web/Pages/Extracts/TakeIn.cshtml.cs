using Linnet.Calendar;
using Linnet.Record;
using Linnet.Returns;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Extracts;
using Linnet.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Extracts;

/// <summary>Asks for a file, and reads it without taking anything in.</summary>
/// <remarks>What is sent stays in memory: nothing of it is written to a disk.</remarks>
[RequestSizeLimit(UploadLimit.MostBytesInRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadLimit.MostBytesInRequest, MemoryBufferThreshold = UploadLimit.MostBytesInRequest)]
public sealed class TakeInModel(TakingIn taking, Asking asking, SignedIn person) : PageModel
{
    private const int FirstYear = 1990;
    private const int LongestName = 120;

    /// <summary>What it was said to be.</summary>
    [BindProperty]
    public string? What { get; set; }

    /// <summary>The day, as it was typed.</summary>
    [BindProperty]
    public string? AsOf { get; set; }

    /// <summary>What is wrong.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>Reads the file and shows what would come of it, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel)
    {
        var wrong = new List<Problem>();
        var asOf = What == FilePlan.People ? null : ReadDay(wrong);
        wrong.AddRange(SentFile.Check(file));
        if (file is null || wrong.Count > 0) return AskAgain(wrong);

        var given = new GivenFile(await SentFile.ReadAsync(file, cancel))
        {
            What = What == FilePlan.People ? FilePlan.People : FilePlan.AnnexA,
            Name = NameOf(file),
            AsOf = asOf,
            By = person.Worker,
            At = asking.Now,
        };
        try
        {
            await taking.ShowAsync(given, cancel);
        }
        catch (ImportRefusedException refused)
        {
            return AskAgain([new("file", refused.Error.ToString())]);
        }

        return LocalRedirect($"/extracts/take-in/{given.Id}");
    }

    private LocalDate? ReadDay(List<Problem> wrong)
    {
        if (string.IsNullOrWhiteSpace(AsOf)) wrong.Add(new("asOf", "Enter the day that the file shows, like 31/3/2026"));
        else if (!WrittenDate.TryRead(AsOf, out var day)) wrong.Add(new("asOf", $"'{AsOf}' is not a date. Write it like 31/3/2026"));
        else if (day > asking.Today) wrong.Add(new("asOf", $"{Written.Day(day)} is still to come. Enter the day on which the file was made"));
        else if (day.Year < FirstYear) wrong.Add(new("asOf", $"{Written.Day(day)} is too long ago. Check the year"));
        else return day;
        return null;
    }

    private PageResult AskAgain(IReadOnlyList<Problem> wrong)
    {
        Problems = new(wrong);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>The name without a path, which some browsers send, and without what no file name holds.</summary>
    private static string NameOf(IFormFile file)
    {
        var name = new string([.. file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "file" : name.Length <= LongestName ? name : name[^LongestName..];
    }
}
