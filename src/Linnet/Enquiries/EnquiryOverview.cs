using Linnet.Calendar;
using Linnet.Conferences;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Enquiries;

/// <summary>
/// The strategy discussions and enquiries of a council: those that run, which agencies come, and what discussions led to. Counted for the
/// twelve months up to the day asked; a child is counted once for each enquiry.
/// </summary>
public sealed record EnquiryOverview
{
    private const int Months = 12;

    /// <summary>The first day counted.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Enquiries that run, the children not yet seen first, then the oldest.</summary>
    public required IReadOnlyList<ChildsEnquiry> Running { get; init; }

    /// <summary>Every enquiry or discussion about a child that began within the twelve months.</summary>
    public required IReadOnlyList<ChildsEnquiry> Year { get; init; }

    /// <summary>How often each agency that must take part did, in every sitting of the twelve months.</summary>
    public required IReadOnlyList<Attendance> Agencies { get; init; }

    /// <summary>Waits for a discussion that were over, or overdue, within the twelve months; and how many of them were met in time.</summary>
    public required (int Waited, int InTime) Discussions { get; init; }

    /// <summary>How often one agency was invited and took part.</summary>
    /// <param name="Agency">The agency.</param>
    /// <param name="Sittings">The sittings.</param>
    /// <param name="Invited">Those to which it was invited; null where no sitting says who was.</param>
    /// <param name="Silent">Those that do not say who was invited.</param>
    /// <param name="TookPart">Those in which it took part.</param>
    public sealed record Attendance(StrategyAgency Agency, int Sittings, int? Invited, int Silent, int TookPart);

    /// <summary>Discussions that led to an enquiry.</summary>
    public int LedToEnquiry => Year.Count(e => e.Began is not null);

    /// <summary>Enquiries that led to an initial conference.</summary>
    public int LedToConference => Year.Count(e => e.Began is not null && e.Conference);

    /// <summary>Enquiries that led to a child protection plan.</summary>
    public int LedToPlan => Year.Count(e => e.Began is not null && e.Plan);

    /// <summary>Enquiries that were concluded without the child having been seen.</summary>
    public IReadOnlyList<ChildsEnquiry> ConcludedUnseen => [.. Year.Where(e => e is { Began: not null, ConcludedOn: not null, SeenOn: null })];

    /// <summary>The overview as asked.</summary>
    public static EnquiryOverview Of(IReadOnlyList<SubjectFacts> children, AsKnown asked, LocalSettings settings)
    {
        var from = Days.FromNumber(asked.Day).PlusMonths(-Months).PlusDays(1);
        var all = children.SelectMany(c => ChildsEnquiry.Of(c, asked)).ToList();
        var sittings = all.SelectMany(e => e.Sittings).Where(s => s.On >= from).ToList();
        var silent = sittings.Count(s => s.Coded["invited"] is null or "");
        var waits = children.Where(HarmWasSuspected).SelectMany(c => Clocks.Of(c, asked, settings))
            .Where(c => IsForDiscussion(c.Standard) && c.Started >= from && c.State is ClockState.MetInTime or ClockState.MetLate or ClockState.Overdue).ToList();
        return new()
        {
            From = from,
            Discussions = (waits.Count, waits.Count(w => w.State == ClockState.MetInTime)),
            Running = [.. all.Where(e => e is { Began: not null, ConcludedOn: null, Conference: false }).OrderBy(e => e.SeenOn is not null).ThenBy(e => e.Began).ThenBy(e => e.Child)],
            Year = [.. all.Where(e => e.FirstSitting >= from).OrderBy(e => e.FirstSitting).ThenBy(e => e.Child)],
            Agencies = [.. StrategyDiscussion.Minimum.Select(a => new Attendance(
                a, sittings.Count, silent == sittings.Count ? null : sittings.Count(s => Has(s, "invited", a)), silent, sittings.Count(s => Has(s, "tookPart", a))))],
        };
    }

    private static bool IsForDiscussion(PracticeStandard standard) =>
        standard.Key == StrategyStandards.DiscussionHeld.Key || standard.Key == StrategyStandards.DiscussionHeldAtOnce.Key;

    private static bool HarmWasSuspected(SubjectFacts child)
    {
        foreach (var fact in child.Facts)
            if (fact.Moments.Has(EnquiryMoments.HarmSuspected) || fact.Moments.Has(EnquiryMoments.HarmSuspectedNow)) return true;
        return false;
    }

    private static bool Has(Fact sitting, string question, StrategyAgency agency) =>
        sitting.Coded[question] is { } codes && codes.Split(' ').Contains(Code(agency));

    private static string Code(StrategyAgency agency) => Spelling.Code(agency.ToString());
}

/// <summary>One child's enquiry, from the first sitting about it.</summary>
/// <param name="Child">The child.</param>
/// <param name="Sittings">The sittings, first to last.</param>
/// <param name="Began">The day of the sitting that decided on an enquiry; null where none did.</param>
/// <param name="SeenOn">The first day since then on which the child was seen.</param>
/// <param name="AloneOn">The first day since then on which the child was seen alone.</param>
/// <param name="With">Whether it is made alone or with the police, by code; null where nobody has said.</param>
/// <param name="ConcludedOn">The day it was concluded.</param>
/// <param name="Conference">Whether an initial conference was held.</param>
/// <param name="Plan">Whether a child protection plan began.</param>
public sealed record ChildsEnquiry(
    Subject Child, IReadOnlyList<Fact> Sittings, LocalDate? Began, LocalDate? SeenOn, LocalDate? AloneOn, string? With, LocalDate? ConcludedOn, bool Conference, bool Plan)
{
    private static readonly KindSet Discussions = KindSet.Of(typeof(StrategyDiscussion));

    /// <summary>The day of the first sitting.</summary>
    public LocalDate FirstSitting => Sittings[0].On;

    /// <summary>Working days from the sitting that began it (day 0) to its conclusion, or to this day while it runs.</summary>
    public int WorkingDays(LocalDate today) => Began is { } began ? Calendar.WorkingDays.EnglandAndWales.Between(began, ConcludedOn ?? today) : 0;

    /// <summary>Every enquiry about a child, as asked, the earliest first.</summary>
    public static IEnumerable<ChildsEnquiry> Of(SubjectFacts child, AsKnown asked)
    {
        var facts = Facts(child, asked);
        var groups = facts.Where(f => f.Type.Class == typeof(StrategyDiscussion) && f.Strand is not null).GroupBy(f => f.Strand).Select(g => g.ToList()).ToList();
        for (var place = 0; place < groups.Count; place++)
        {
            var sittings = groups[place];
            var next = place + 1 < groups.Count ? groups[place + 1][0].Day : int.MaxValue;
            var began = sittings.Find(s => s.Moments.Has(EnquiryMoments.EnquiryBegan));
            var after = facts.Where(f => began is not null && f.Day >= began.Day && f.Day < next).ToList();
            var own = facts.Where(f => f.Strand == sittings[0].Strand).ToList();
            yield return new(
                child.Subject,
                sittings,
                began?.On,
                after.Find(f => f.Moments.Has(VisitMoments.ChildSeen))?.On,
                after.Find(f => f.Moments.Has(VisitMoments.ChildSeenAlone))?.On,
                own.Select(f => f.Coded["with"]).LastOrDefault(w => w is not null),
                own.FindLast(f => f.Type.Class == typeof(EnquiryEnded))?.On,
                after.Exists(f => f.Moments.Has(ConferenceMoments.InitialConferenceHeld)),
                after.Exists(f => f.Type.Class == typeof(Plans.ProtectionPlanStarted)));
        }
    }

    /// <summary>Most children were never discussed, and thousands are asked.</summary>
    private static List<Fact> Facts(SubjectFacts child, AsKnown asked) => child.Holds(Discussions) ? [.. child.AsAt(asked.Day, asked.KnownAt)] : [];
}
