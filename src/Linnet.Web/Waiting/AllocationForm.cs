using Linnet.Allocation;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Forms;
using Linnet.Workers;

namespace Linnet.Web.Waiting;

/// <summary>The form that allocates children: asked once for all of them, and of each what must be handed over.</summary>
/// <param name="Allocating">What it means.</param>
/// <param name="Holding">How they are held.</param>
/// <param name="Asks">The questions about the allocation, asked once.</param>
/// <param name="Handovers">The questions of each child's handover.</param>
/// <param name="Ending">Why the allocation of the lead before ends, asked once; null where nobody leads.</param>
public sealed record AllocationForm(Allocating Allocating, Holding Holding, Asks Asks, IReadOnlyList<(ChildToAllocate Child, Asks Asks)> Handovers, Asks? Ending)
{
    private const string SeenLead = "lead-";
    private static readonly IReadOnlySet<string> When = new HashSet<string> { AnswerSheet.Happened };
    private static readonly RecordType Allocation = RecordType.Of<WorkAllocated>();
    private static readonly RecordType Handover = RecordType.Of<HandoverNote>();
    private static readonly RecordType End = RecordType.Of<AllocationEnded>();

    /// <summary>The form's own key.</summary>
    public string Key => Asks.Sheet.Key;

    /// <summary>Whether it must be said why a family is not kept together.</summary>
    public bool AsksWhyApart => Holding.Leads && Allocating.Parted.Count > 0;

    /// <summary>The name of the hidden input that says who led when the form was opened.</summary>
    public static string LeadOf(Subject child) => SeenLead + child.Id;

    /// <summary>The form as it was sent or kept, or blank.</summary>
    public static AllocationForm Of(
        Allocating allocating, Holding holding, IFormCollection? sent, FormOf forms, IReadOnlyList<Problem> problems, Instant now, Council council, string? team)
    {
        var form = sent ?? FormCollection.Empty;
        var sheet = (sent is null ? AnswerSheet.Blank(Allocation) : AnswerSheet.Sent(Allocation, form))
            .OfferingNow(now).Offering("team", (allocating.To is { } to ? council.TeamOf(to) : null) ?? team ?? "");
        return new(
            allocating,
            holding,
            forms.Ask(sheet, problems),
            [.. allocating.Children.Select(c => (c, forms.Ask(AnswerSheet.Sent(Handover, form, $"{c.Child.Id}-").Sharing(When), problems)))],
            allocating.Children.Any(c => c.Lead is not null) && holding != Holding.CoWorker ? forms.Ask(AnswerSheet.Sent(End, form, "end-").Sharing(When), problems) : null)
        { Sent = form, PostOfWorker = allocating.To is { } worker ? council.PostOf(worker) : null };
    }

    private IFormCollection Sent { get; init; } = FormCollection.Empty;

    private Post? PostOfWorker { get; init; }

    /// <summary>Everything it records: of each child the allocation, the end of the one before, and what is handed over.</summary>
    public IReadOnlyList<Entry> Entries(string by, Instant now, List<Problem> problems)
    {
        if (AsksWhyApart && Asks.Sheet["whyApart"].Trim().Length == 0)
            problems.Add(new("whyApart", "Say why the family is not kept with one worker, or choose the whole family"));
        var whyEnds = Ending?.Sheet["why"].Trim() ?? "";
        if (Ending is not null && whyEnds.Length == 0) problems.Add(new("end-why", "Say why the last worker stops"));

        var entries = new List<Entry>();
        foreach (var (child, asks) in Handovers)
        {
            if (Sent[LeadOf(child.Child)].ToString() is var seen && seen != (child.Lead ?? ""))
                problems.Add(new("", "Somebody else was allocated or stopped since this page was opened. Open it afresh and look again"));
            entries.AddRange(new[] { Allocate(child, by, now, problems), child.Lead is { } lead && Ending is not null && whyEnds.Length > 0 ? EndOf(child, lead, by, now, problems) : null }.OfType<Entry>());
            if (!asks.Sheet.IsBlank && HandOver(child, asks.Sheet, by, now, problems) is { } note) entries.Add(note);
        }

        var distinct = problems.Distinct().ToList();
        problems.Clear();
        problems.AddRange(distinct);
        return entries;
    }

    private Entry? Allocate(ChildToAllocate child, string by, Instant now, List<Problem> problems) => Asks.Sheet
        .Offering("heldBy", HeldBy())
        .Offering("worker", Allocating.To ?? "")
        .Offering("role", Holding == Holding.CoWorker ? "co-worker" : "lead")
        .Entry(child.Child, by, now, problems);

    private Entry? EndOf(ChildToAllocate child, string lead, string by, Instant now, List<Problem> problems) =>
        Ending?.Sheet.Offering("worker", lead).Entry(child.Child, by, now, problems);

    private Entry? HandOver(ChildToAllocate child, AnswerSheet sheet, string by, Instant now, List<Problem> problems) =>
        sheet.Offering("from", child.Lead ?? child.LastWorker ?? "").Offering("to", Allocating.To ?? "").Entry(child.Child, by, now, problems);

    private string HeldBy() => Holding switch
    {
        _ when Holding == Holding.Duty => "duty",
        _ when Holding == Holding.Tray => "tray",
        _ => PostOfWorker is null or Post.SocialWorker ? "social-worker" : "lead-practitioner",
    };
}
