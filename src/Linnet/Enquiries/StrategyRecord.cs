using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Enquiries;

/// <summary>
/// The one multi-agency record of an enquiry about a child: every sitting, what each agency told, who does what by when, and to whom the
/// record went. There is never a second one.
/// </summary>
/// <remarks>Working Together 2023, chapter 3, strategy discussions.</remarks>
public sealed record StrategyRecord
{
    /// <summary>Each sitting, first to last.</summary>
    public required IReadOnlyList<(Entry Entry, StrategyDiscussion Said)> Sittings { get; init; }

    /// <summary>What each agency told, in the order it was told.</summary>
    public required IReadOnlyList<(Entry Entry, StrategyInformation Said)> Information { get; init; }

    /// <summary>Each action, with what came of it where it is over.</summary>
    public required IReadOnlyList<(Entry Entry, ActionAgreed Agreed, ActionDone? Done)> Actions { get; init; }

    /// <summary>Each time it was sent to the agencies.</summary>
    public required IReadOnlyList<(Entry Entry, StrategyRecordShared Said)> Sent { get; init; }

    /// <summary>The worker who took the enquiry up.</summary>
    public required EnquiryOpened? TakenUp { get; init; }

    /// <summary>How it was concluded.</summary>
    public required (Entry Entry, EnquiryEnded Said)? Concluded { get; init; }

    /// <summary>That a conference was asked for, and that none is needed, first to last.</summary>
    public required IReadOnlyList<Entry> AboutConference { get; init; }

    /// <summary>Interviews of the child for evidence, and what was awaited and heard of the police, in their order.</summary>
    public required IReadOnlyList<Entry> Police { get; init; }

    /// <summary>The first visit since the enquiry began at which the child was seen.</summary>
    public required Entry? FirstSeen { get; init; }

    /// <summary>The first visit since the enquiry began at which the child was seen alone.</summary>
    public required Entry? FirstSeenAlone { get; init; }

    /// <summary>The sitting that began the enquiry; null while none has.</summary>
    public Entry? Began => Sittings.Where(s => s.Said.BeganEnquiry).Select(s => s.Entry).FirstOrDefault();

    /// <summary>The agencies that must be heard, did not take part in any sitting and have told nothing since.</summary>
    public IReadOnlyList<StrategyAgency> NotHeard =>
        Sittings.Count == 0
            ? []
            : [.. StrategyDiscussion.Minimum.Where(a => Sittings.All(s => !s.Said.TookPart.Contains(a)) && Information.All(i => i.Said.Agency != a))];

    /// <summary>Each agency that was invited, came or told something: what part it had in each sitting.</summary>
    public IReadOnlyList<(StrategyAgency Agency, IReadOnlyList<string> Sittings, bool Told)> Grid =>
    [
        .. StrategyDiscussion.Minimum
            .Union(Sittings.SelectMany(s => s.Said.Invited.Union(s.Said.TookPart)))
            .Union(Information.Select(i => i.Said.Agency))
            .Order()
            .Select(a => (a, (IReadOnlyList<string>)[.. Sittings.Select(s => PartOf(a, s.Said))], Information.Any(i => i.Said.Agency == a))),
    ];

    /// <summary>The record of one enquiry, from the entries that are part of it or arose from it and the visits to the child.</summary>
    /// <param name="entries">What stands of the child's record, each with its settled piece of work and the one that arose from.</param>
    /// <param name="enquiry">The enquiry.</param>
    public static StrategyRecord Of(IReadOnlyList<(Entry Entry, Guid? Strand, Guid? AroseFrom)> entries, Guid enquiry)
    {
        var own = entries.Where(e => e.Strand == enquiry).Select(e => e.Entry).OrderBy(e => e.Happened).ThenBy(e => e.Recorded).ToList();
        var actions = entries.Where(e => e.AroseFrom == enquiry && e.Entry.Particulars is ActionAgreed).ToList();
        var sittings = Those<StrategyDiscussion>(own);
        var seen = sittings.Where(s => s.Said.BeganEnquiry).Select(s => s.Entry).FirstOrDefault() is { } began
            ? entries.Select(e => e.Entry).Where(e => e.Particulars is Visit { ChildWasSeen: true } && e.Happened.Day >= began.Happened.Day).OrderBy(e => e.Happened).ToList()
            : [];
        return new()
        {
            Sittings = sittings,
            Information = Those<StrategyInformation>(own),
            Actions =
            [
                .. actions.Select(a => (a.Entry, (ActionAgreed)a.Entry.Particulars, entries.Where(e => e.Strand == a.Strand).Select(e => e.Entry.Particulars).OfType<ActionDone>().LastOrDefault())),
            ],
            Sent = Those<StrategyRecordShared>(own),
            TakenUp = Those<EnquiryOpened>(own).Select(o => o.Said).LastOrDefault(),
            Concluded = Those<EnquiryEnded>(own) is [.., var last] ? last : null,
            AboutConference = [.. own.Where(e => e.Particulars is ConferenceRequested or ConferenceNotNeeded or ConferenceDelayAgreed or InitialConference)],
            Police = [.. own.Where(e => e.Particulars is EvidentialInterview or PoliceOutcomeAwaited or PoliceOutcomeTold)],
            FirstSeen = seen.FirstOrDefault(),
            FirstSeenAlone = seen.FirstOrDefault(v => v.Particulars is Visit { Seen: Seen.Alone }),
        };
    }

    private static IReadOnlyList<(Entry Entry, T Said)> Those<T>(IEnumerable<Entry> entries)
        where T : Particulars => [.. entries.Where(e => e.Particulars is T).Select(e => (e, (T)e.Particulars))];

    private static string PartOf(StrategyAgency agency, StrategyDiscussion sitting)
    {
        if (sitting.TookPart.Contains(agency)) return "Took part";
        if (sitting.Invited.Contains(agency)) return "Invited, did not come";
        if (!StrategyDiscussion.Minimum.Contains(agency)) return "";
        return sitting.Invited.Count == 0 ? "Did not take part, invitation not recorded" : "Not invited";
    }
}
