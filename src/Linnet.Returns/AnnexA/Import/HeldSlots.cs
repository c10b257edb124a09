using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Care;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.EarlyHelp;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Health;
using Linnet.LeavingCare;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>What earlier extracts put into the record, place by place, and what people have recorded or corrected since.</summary>
/// <remarks>
/// Give it every entry that came from Annex A, every entry that replaced one, and what people recorded of the kinds that Annex A writes,
/// in any order. It keeps a few words of each.
/// </remarks>
public sealed class HeldSlots
{
    /// <summary>How the import of an entry from Annex A is named: <c>annex-a 2026-03-31</c>.</summary>
    public const string Family = "annex-a";

    private static readonly Type[] RecordedAlike =
    [
        typeof(Contact),
        typeof(Referral),
        typeof(AssessmentStarted),
        typeof(AssessmentAuthorised),
        typeof(StrategyDiscussion),
        typeof(InitialConference),
        typeof(NeedOpened),
        typeof(CaseClosed),
        typeof(ProtectionPlanStarted),
        typeof(ProtectionPlanEnded),
        typeof(CategoryOfAbuseChanged),
        typeof(ReviewConference),
        typeof(Visit),
        typeof(WorkAllocated),
        typeof(NameConfirmed),
        typeof(EarlyHelpStarted),
        typeof(EarlyHelpEnded),
        typeof(CareStarted),
        typeof(CareEnded),
        typeof(LegalStatusChanged),
        typeof(PlacementStarted),
        typeof(CareReview),
        typeof(PermanencePlan),
        typeof(ReviewingOfficerVisit),
        typeof(HealthAssessment),
        typeof(DentalCheck),
        typeof(LeavingCareStarted),
        typeof(CareLeaverStatus),
        typeof(CareLeaverContact),
        typeof(PersonalAdviserAllocated),
        typeof(PathwayPlanReviewed),
        typeof(ChildDetails),
        typeof(ChildDied),
    ];

    private readonly Dictionary<string, List<HeldEntry>> bySlot = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, bool> replacedByAPerson = [];
    private readonly HashSet<(Subject Subject, Type Kind, LocalDate? On)> recordedHere = [];
    private readonly Dictionary<string, string> bodies = new(StringComparer.Ordinal);

    /// <summary>Nothing is held.</summary>
    public HeldSlots() { }

    public HeldSlots(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
    }

    /// <summary>The kinds of record that people make and extracts give too, by key.</summary>
    public static IReadOnlyCollection<string> KindsRecordedHere { get; } = [.. RecordedAlike.Select(t => RecordType.Of(t).Key)];

    /// <summary>The day of the latest extract that put anything into the record; none where none has.</summary>
    public LocalDate? LatestExtract { get; private set; }

    /// <summary>Every place that an extract has filled.</summary>
    public IEnumerable<string> Slots => bySlot.Keys;

    public void Add(Entry entry)
    {
        var fromUs = entry.Source?.Import.StartsWith(Family, StringComparison.Ordinal) == true;
        if (entry.Replaces is { } earlier)
            replacedByAPerson[earlier] = !fromUs;
        if (entry.Source is null)
        {
            recordedHere.Add((entry.Subject, entry.Type.Class, entry.Happened.Day));
            recordedHere.Add((entry.Subject, entry.Type.Class, null));
        }

        if (!fromUs || entry.Source?.Slot is not { } slot)
            return;

        var asOf = ExtractOf(entry);
        if (LatestExtract is null || asOf > LatestExtract)
            LatestExtract = asOf;
        if (!bySlot.TryGetValue(slot, out var held))
            bySlot[slot] = held = new(1);
        held.Add(new(entry.Id, entry.Subject, entry.Type, entry.Happened.Day, entry.Recorded, Body(entry), asOf, entry.Strand));
    }

    /// <summary>What stands in a place, earliest first; without what was corrected or taken back since.</summary>
    public IReadOnlyList<HeldEntry> Standing(string slot) =>
        bySlot.TryGetValue(slot, out var held)
            ?
            [
                .. held.Where(h => !replacedByAPerson.ContainsKey(h.Id) && !h.TakesBack)
                    .OrderBy(h => h.On)
                    .ThenBy(h => h.AsOf)
                    .ThenBy(h => h.Recorded),
            ]
            : [];

    /// <summary>What an extract said there and a person has corrected since.</summary>
    public IEnumerable<HeldEntry> CorrectedByAPerson(string slot) =>
        bySlot.TryGetValue(slot, out var held) ? held.Where(h => replacedByAPerson.TryGetValue(h.Id, out var person) && person) : [];

    /// <summary>
    /// Whether a person recorded the same kind of thing about the same subject: on the same day, or where none is given on any.
    /// </summary>
    public bool IsRecordedHere(Subject subject, Type kind, LocalDate? on) => recordedHere.Contains((subject, kind, on));

    /// <summary>The last entry in a place, whether or not it still stands: what comes next is told from it.</summary>
    public Guid? LastIn(string slot) => bySlot.TryGetValue(slot, out var held) ? held.MaxBy(h => h.Recorded).Id : null;

    // Few bodies occur, and each many times.
    private string Body(Entry entry)
    {
        var body = AnswersJson.Write(entry.Type, entry.Particulars).ToJsonString();
        if (bodies.TryGetValue(body, out var known))
            return known;
        return bodies[body] = body;
    }

    private static LocalDate ExtractOf(Entry entry)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(entry.Source?.Import[Family.Length..].Trim() ?? "");
        return day.Success ? day.Value : London.DayOf(entry.Recorded);
    }
}

/// <summary>One entry that an extract put into the record.</summary>
/// <param name="Answers">Its answers as JSON.</param>
/// <param name="AsOf">The day of the extract that said so.</param>
public readonly record struct HeldEntry(
    Guid Id,
    Subject Subject,
    RecordType Type,
    LocalDate On,
    Instant Recorded,
    string Answers,
    LocalDate AsOf,
    Guid? Strand
)
{
    /// <summary>It takes back what was said and says nothing itself.</summary>
    public bool TakesBack => Type.Class == typeof(RecordedInError);
}
