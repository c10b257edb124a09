using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Web.Child;

/// <summary>The plan that a child lives under now, in a few lines: what kind, since when, what must change, and what is to be done first.</summary>
/// <param name="Says">What kind of plan, with its category or legal status.</param>
/// <param name="Since">Since when.</param>
/// <param name="Change">What must change, as it was written when the plan began; null where nothing was.</param>
/// <param name="Actions">The actions that are open, the first due first.</param>
public sealed record CurrentPlan(string Says, LocalDate Since, string? Change, IReadOnlyList<ActionAgreed> Actions)
{
    private static readonly IReadOnlyList<Strand> Plans = [Strand.ProtectionPlan, Strand.Care, Strand.NeedPlan, Strand.LeavingCare, Strand.EarlyHelp];

    /// <summary>Reads it from what is open and what was written; null where no plan is open.</summary>
    public static CurrentPlan? Of(IReadOnlyList<OpenWork> open, IReadOnlyList<KeptEntry> entries)
    {
        if (Plans.Select(p => open.LastOrDefault(w => w.Strand == p)).FirstOrDefault(w => w is not null) is not { } plan) return null;

        var change = entries.Where(e => e.Strand == plan.Id && e.Entry.Type.Opens is not null).SelectMany(e => Told.Writing(e.Entry)).Select(w => w.Answer).LastOrDefault();
        var actions = open.Where(w => w.Strand == Strand.Action).Select(w => w.Id).ToHashSet();
        return new(
            StatusTag.Of([plan]).Select(t => t.Says).FirstOrDefault() ?? Words.Of(plan.Strand),
            plan.Since,
            change,
            [.. entries.Where(e => e.Strand is { } strand && actions.Contains(strand)).Select(e => e.Entry.Particulars).OfType<ActionAgreed>().OrderBy(a => a.By)]);
    }
}
