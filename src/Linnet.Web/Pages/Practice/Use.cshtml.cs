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
    public string To(string framework, FrameworkForm form, FrameworkUse use) => $"{Base()}&framework={Uri.EscapeDataString(framework)}&form={form}&use={use}#list";

    /// <summary>The address of the list of a purpose.</summary>
    public string To(ToolPurpose tool, bool used) => $"{Base()}&tool={tool}&used={(used ? "true" : "false")}#list";

    /// <summary>The address of another leaf of this list.</summary>
    public string PathOf(int page) => Form is { } form && Use is { } use && Framework is { } name ? To(name, form, use).Replace("page=1", $"page={page}", StringComparison.Ordinal)
        : Tool is { } tool ? To(tool, Used).Replace("page=1", $"page={page}", StringComparison.Ordinal) : "/practice/use";

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery] int page, CancellationToken cancel)
    {
        var room = rooms.Of(asking.For(council));
        Teams = room.Teams;
        All = room.Practice.OfTeam(Team);
        Listed = Leaf.Of<(Subject, Guid, string)>(
            Form is { } asked && Use is { } use ? [.. All.Of(Framework ?? "", asked, use).Select(w => (w.Fact.Subject, w.Fact.Entry, $"{w.Fact.Type.Title.ToLowerInvariant()}, {Calendar.Written.Day(w.Fact.On)}{(use == FrameworkUse.Some ? $", {w.Answered.Count} of {w.Framework.Headings.Count}" : "")}"))]
            : Tool is { } tool ? [.. All.Of(tool, Used).Select(n => (n.Subject, (n.Used ?? n.Because).Entry, $"{(n.Used ?? n.Because).Type.Title.ToLowerInvariant()}, {Calendar.Written.Day((n.Used ?? n.Because).On)}"))]
            : [], page);
        await looks.WriteAsync("practice/use", Listed.Items.Select(l => l.Child), cancel);
    }

    private string Base() => $"/practice/use?page=1{(Team is null ? "" : $"&team={Uri.EscapeDataString(Team)}")}";
}
