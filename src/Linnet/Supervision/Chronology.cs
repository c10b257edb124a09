using Linnet.Children;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Assessments;
using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>The story of a child, built from the record: what happened, and how much it matters. What a worker chose stands over what the kind of record says.</summary>
/// <param name="Lines">The events, the earliest first.</param>
public sealed record Chronology(IReadOnlyList<Chronology.Line> Lines)
{
    private static readonly IReadOnlySet<Strand> PiecesOfTheStory = new HashSet<Strand>
    {
        Strand.Contact, Strand.Referral, Strand.Assessment, Strand.Enquiry, Strand.NeedPlan, Strand.ProtectionPlan, Strand.Care, Strand.Placement,
        Strand.LeavingCare, Strand.EarlyHelp, Strand.PreProceedings, Strand.Proceedings, Strand.Missing, Strand.Order,
    };

    private static readonly IReadOnlySet<Type> AlwaysKey = new HashSet<Type>
    {
        typeof(ChildDied), typeof(PoliceIncident), typeof(ChangeInChildsLife), typeof(StrategyDiscussion),
    };

    private static readonly IReadOnlySet<Type> NoEvents = new HashSet<Type>
    {
        typeof(SignificanceChosen), typeof(ChronologyUpdated), typeof(CaseSummary), typeof(PersonInLife), typeof(ChildDetails), typeof(CaseSupervision),
        typeof(ManagementOversight), typeof(RecordedInError),
    };

    /// <summary>One event.</summary>
    /// <param name="Event">What happened.</param>
    /// <param name="Significance">How much it matters.</param>
    /// <param name="Chosen">Who chose that, and what it means; null where the kind of record says it.</param>
    public sealed record Line(Entry Event, Significance Significance, Entry? Chosen)
    {
        /// <summary>What it means for the child, where somebody wrote it.</summary>
        public string? Means => (Chosen?.Particulars as SignificanceChosen)?.Why;
    }

    /// <summary>The chronology of these entries, of which each stands.</summary>
    public static Chronology Of(IReadOnlyList<Entry> entries)
    {
        var chosen = new Dictionary<string, Entry>();
        foreach (var entry in entries)
            if (entry.Particulars is SignificanceChosen choice) chosen[choice.Of] = entry;
        return new(
        [
            .. entries.Where(e => !NoEvents.Contains(e.Type.Class) && e.Type.Area != nameof(Rights)).Select(e => new { Event = e, Choice = ChoiceFor(e, chosen) })
                .Select(e => new Line(e.Event, (e.Choice?.Particulars as SignificanceChosen)?.Significance ?? Says(e.Event), e.Choice)),
        ]);
    }

    /// <summary>How much an event matters while nobody has chosen.</summary>
    public static Significance Says(Entry entry) => entry.Particulars switch
    {
        CaseNote { Significant: true } => Significance.Key,
        CaseNote => Significance.LeftOut,
        _ when AlwaysKey.Contains(entry.Type.Class) => Significance.Key,
        _ when entry.Type.Opens is { } opens && PiecesOfTheStory.Contains(opens.Strand) => Significance.Key,
        _ when entry.Type.PartOf is { Closes: true } part && PiecesOfTheStory.Contains(part.Strand) => Significance.Key,
        _ => Significance.Background,
    };

    /// <summary>A choice stays with an event that was corrected since.</summary>
    private static Entry? ChoiceFor(Entry entry, Dictionary<string, Entry> chosen) =>
        chosen.GetValueOrDefault(entry.Id.ToString()) ?? (entry.Replaces is { } earlier ? chosen.GetValueOrDefault(earlier.ToString()) : null);
}
