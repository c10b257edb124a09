using Linnet.Practice;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Practice;

/// <summary>Whether the council's framework and tools are used: every count opens to the children.</summary>
public sealed class UseModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>The team asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The framework whose use is listed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Framework { get; set; }

    /// <summary>The form whose use is listed.</summary>
    [BindProperty(SupportsGet = true)]
    public FrameworkForm? Form { get; set; }

    /// <summary>The use that is listed.</summary>
    [BindProperty(SupportsGet = true)]
    public FrameworkUse? Use { get; set; }

    /// <summary>The purpose of the tools whose use is listed.</summary>
    [BindProperty(SupportsGet = true)]
    public ToolPurpose? Tool { get; set; }

    /// <summary>Whether the children are listed with whom a tool was used, or those with whom none was.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Used { get; set; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>Everything.</summary>
    public PracticeInUse All { get; private set; } = new([], []);

    /// <summary>What is listed: the child, the entry, and what it is.</summary>
    public Leaf<(Subject Child, Guid Entry, string What)> Listed { get; private set; } = Leaf.Empty<(Subject, Guid, string)>();

    /// <summary>The heading of the list; null where nothing was asked for.</summary>
    public string? Heading =>
        Form is { } form && Use is { } use ? $"{Framework}, {Words.Of(form).ToLowerInvariant()}: {Words.Of(use).ToLowerInvariant()} answered"
        : Tool is { } tool ? $"{Words.Of(tool)}: {(Used ? "a tool was used" : "no tool was used")}"
        : null;

    /// <summary>The address of the list of a framework.</summary>
    public string To(string framework, FrameworkForm form, FrameworkUse use, int page = 1) =>
        $"{At(page)}&framework={Uri.EscapeDataString(framework)}&form={form}&use={use}#list";

    /// <summary>The address of the list of a purpose.</summary>
    public string To(ToolPurpose tool, bool used, int page = 1) => $"{At(page)}&tool={tool}&used={(used ? "true" : "false")}#list";

    /// <summary>The address of another leaf of this list.</summary>
    public string PathOf(int page) => Form is { } form && Use is { } use ? To(Framework ?? "", form, use, page) : Tool is { } tool ? To(tool, Used, page) : At(page);

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery] int page, CancellationToken cancel)
    {
        var room = rooms.Of(asking.For(council));
        Teams = room.Teams;
        All = room.Practice.OfTeam(Team);
        IEnumerable<(Subject Child, Guid Entry, string What)> asked =
            Form is { } form && Use is { } use ? All.Of(Framework ?? "", form, use).Select(Told)
            : Tool is { } tool ? All.Of(tool, Used).Select(n => Told(n.Used ?? n.Because))
            : [];
        Listed = Leaf.Of(looks.Theirs(asked, l => l.Child, Team), page);
        await looks.WriteAsync("practice/use", Listed.Items.Select(l => l.Child), cancel);
    }

    private static (Subject, Guid, string) Told(WrittenUnderFramework written)
    {
        var (child, entry, what) = Told(written.Fact);
        return (child, entry, written.Use == FrameworkUse.Some ? $"{what}, {written.Answered.Count} of {written.Framework.Headings.Count}" : what);
    }

    private static (Subject, Guid, string) Told(Fact fact) => (fact.Subject, fact.Entry, $"{fact.Type.Title.ToLowerInvariant()}, {Calendar.Written.Day(fact.On)}");

    private string At(int page) => $"/practice/use?page={page}{(Team is null ? "" : $"&team={Uri.EscapeDataString(Team)}")}";
}
