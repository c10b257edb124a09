using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>The room of one assessment: its time, who was seen, what is written, the other children, and where it stands.</summary>
public sealed class RoomModel(Council council, RecordStore records, Asking asking, SignedIn person, Looks looks, Reaches reaches) : PageModel
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

    /// <summary>The meeting that said what it should find out; null where none did.</summary>
    public Entry? Focus { get; private set; }

    /// <summary>Whether whoever is at the screen may authorise it or return it.</summary>
    public bool MayAuthorise => person.ManagesOthers;

    /// <summary>Who held the work while it was made, one after another.</summary>
    public IReadOnlyList<AllocationHistory.Turn> Workers { get; private set; } = [];

    /// <summary>How often the worker changed within it.</summary>
    public int ChangesOfWorker => Math.Max(0, Workers.Where(t => t.Holds.IsWorker).Select(t => t.Holds.Worker).Distinct().Count() - 1);

    /// <summary>Days on which nobody held it.</summary>
    public int DaysWithoutWorker => Workers.Where(t => t.IsGap).Sum(t => Period.DaysBetween(Later(t.From), t.Until ?? End));

    /// <summary>Working days since the first of the assessments that follow upon each other.</summary>
    public int DaysOfChain => Assessment is { Chain: [var first, ..] } ? WorkingDays.EnglandAndWales.Between(first.CountsFrom, End) : 0;

    /// <summary>What it should find out, and who said so when; that nobody did, where nobody did.</summary>
    public string FocusInWords(Names names) => Focus is { Particulars: TransitionMeeting meeting } entry
        ? $"{meeting.Focus} Stated on {Written.Day(entry.Happened.Day)}{(entry.Happened.Day > Assessment?.Started.On ? ", after it had begun" : "")}, by {Written.List(Present(meeting, names))}"
        : "Nobody has stated what it should find out";

    private static IReadOnlyList<string> Present(TransitionMeeting meeting, Names names) =>
        new[] { meeting.FromFrontDoor, meeting.Assesses }.OfType<string>().Select(names.Worker).Append(meeting.AlsoThere).OfType<string>().ToList() is { Count: > 0 } present
            ? present
            : ["people who are not named"];

    private LocalDate End => Assessment?.Ended?.On ?? asking.AsAt;

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid strand, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return NotFound();
        if (AssessmentInHand.All(found.Facts, found.Asked).FirstOrDefault(a => a.Strand == strand) is not { } assessment) return NotFound();

        var entries = await records.ReadEntriesAsync(looks.Reader, "children/assessments", found.Subject, asking.AsAt, asking.KnownAt, cancel);
        (Child, Assessment) = (found, assessment);
        Sections = [.. Enum.GetValues<SectionOfAssessment>().Select(s => WrittenSection.Of(s, strand, entries))];
        Family = FamilyLine.Of(council, reaches, assessment, found.Asked);
        Needs = NamedNeed.Of(strand, entries);
        Exchange = [.. entries.Where(e => e.Stands && e.Strand == strand && IsExchange(e.Entry.Type.Class)).Reverse()];
        WhyThisTime = entries.Select(e => e.Entry).Where(e => e.Id == assessment.TimeSet?.Entry).Select(e => (e.Particulars as AssessmentTimescaleSet)?.Reasons ?? (e.Particulars as AssessmentStarted)?.WhyThatDay).FirstOrDefault();
        Focus = entries.Select(e => e.Entry).FirstOrDefault(e => e.Id == assessment.Focus?.Entry);
        Workers = [.. found.Workers.Turns.Where(t => t.From <= End && (t.Until is not { } until || until > assessment.Started.On))];
        if (Family.Count > 0) await looks.WriteAsync("children/assessments", Family.Select(f => f.Child.Subject), cancel);
        return Page();
    }

    private LocalDate Later(LocalDate from) => Assessment is { } a && a.Started.On > from ? a.Started.On : from;

    private static bool IsExchange(Type kind) =>
        kind == typeof(AssessmentSentToManager) || kind == typeof(AssessmentReturned) || kind == typeof(AssessmentCheckpoint)
        || kind == typeof(AssessmentTimescaleSet) || kind == typeof(AssessmentAuthorised) || kind == typeof(AssessmentShared) || kind == typeof(LateAssessmentAgreed);
}
