using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>The room of one assessment: its time, who was seen, what is written, the other children, and where it stands.</summary>
public sealed class RoomModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The assessment.</summary>
    public AssessmentInHand? Assessment { get; private set; }

    /// <summary>What is written, in the order it is read.</summary>
    public IReadOnlyList<WrittenSection> Sections { get; private set; } = [];

    /// <summary>The child's brothers and sisters.</summary>
    public IReadOnlyList<FamilyLine> Family { get; private set; } = [];

    /// <summary>The risks and needs that it named, with what answers them.</summary>
    public IReadOnlyList<NamedNeed> Needs { get; private set; } = [];

    /// <summary>What was said between worker and manager: sent, returned, looked at, authorised.</summary>
    public IReadOnlyList<KeptEntry> Exchange { get; private set; } = [];

    /// <summary>Why the time was set that is set; null where nobody said.</summary>
    public string? WhyThisTime { get; private set; }

    /// <summary>Who held the work while it was made, one after another.</summary>
    public IReadOnlyList<AllocationHistory.Turn> Workers { get; private set; } = [];

    /// <summary>How often the worker changed within it.</summary>
    public int ChangesOfWorker => Math.Max(0, Workers.Where(t => t.Holds.IsWorker).Select(t => t.Holds.Worker).Distinct().Count() - 1);

    /// <summary>Days on which nobody held it.</summary>
    public int DaysWithoutWorker => Workers.Where(t => t.IsGap).Sum(t => Period.DaysBetween(Later(t.From), t.Until ?? End));

    /// <summary>Working days since the first of the assessments that follow upon each other.</summary>
    public int DaysOfChain => Assessment is { Chain: [var first, ..] } ? WorkingDays.EnglandAndWales.Between(first.CountsFrom, End) : 0;

    private LocalDate End => Assessment?.Ended?.On ?? asking.AsAt;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid strand, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return NotFound();
        if (AssessmentInHand.All(found.Facts, found.Asked).FirstOrDefault(a => a.Strand == strand) is not { } assessment) return NotFound();

        var entries = await records.ReadEntriesAsync(looks.Reader, "children/assessments", found.Subject, asking.AsAt, asking.KnownAt, cancel);
        (Child, Assessment) = (found, assessment);
        Sections = [.. Enum.GetValues<SectionOfAssessment>().Select(s => WrittenSection.Of(s, strand, entries))];
        Family = FamilyLine.Of(council, assessment, found.Asked);
        Needs = NamedNeed.Of(strand, entries);
        Exchange = [.. entries.Where(e => e.Stands && e.Strand == strand && IsExchange(e.Entry.Type.Class)).Reverse()];
        WhyThisTime = entries.Select(e => e.Entry).Where(e => e.Id == assessment.TimeSet?.Entry).Select(e => (e.Particulars as AssessmentTimescaleSet)?.Reasons).FirstOrDefault();
        Workers = [.. found.Workers.Turns.Where(t => t.From <= End && (t.Until is not { } until || until > assessment.Started.On))];
        if (Family.Count > 0) await looks.WriteAsync("children/assessments", Family.Select(f => f.Child.Subject), cancel);
        return Page();
    }

    private LocalDate Later(LocalDate from) => Assessment is { } a && a.Started.On > from ? a.Started.On : from;

    private static bool IsExchange(Type kind) =>
        kind == typeof(AssessmentSentToManager) || kind == typeof(AssessmentReturned) || kind == typeof(AssessmentCheckpoint)
        || kind == typeof(AssessmentTimescaleSet) || kind == typeof(AssessmentAuthorised) || kind == typeof(AssessmentShared) || kind == typeof(LateAssessmentAgreed);
}
