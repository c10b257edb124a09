using Linnet.Record;
using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>
/// What the lists of one extract say together: which referral an assessment came from, and on which lists a child stands.
/// </summary>
internal sealed class ExtractIndex
{
    private readonly Dictionary<string, List<AnnexARow>> byChild = new(StringComparer.Ordinal);

    public ExtractIndex(AnnexAExtract extract, ConfirmedNames names)
    {
        Extract = extract;
        Names = names;
        foreach (var row in extract.Lists.SelectMany(l => l.Rows))
        {
            if (!byChild.TryGetValue(row.Subject, out var rows))
                byChild[row.Subject] = rows = new(2);
            rows.Add(row);
        }
    }

    public AnnexAExtract Extract { get; }

    public ConfirmedNames Names { get; }

    public LocalDate AsOf => Extract.AsOf;

    public IReadOnlyCollection<string> Children => byChild.Keys;

    public IEnumerable<AnnexARow> RowsOf(string child, AnnexAList list) => RowsOf(child).Where(r => r.List == list);

    public IReadOnlyList<AnnexARow> RowsOf(string child) => byChild.TryGetValue(child, out var rows) ? rows : [];

    /// <summary>The piece of work from which an assessment arose: the referral before it that no other assessment had answered.</summary>
    public Guid? ReferralOf(AnnexARow assessment) =>
        ListedReferralOf(assessment)?.Strand() ?? NeedBegunByReferral(assessment)?.ReferralStrand();

    /// <summary>Whether the extract lists an assessment that came from this referral.</summary>
    public bool LedToAssessment(AnnexARow referral) =>
        RowsOf(referral.Subject, List4Assessments.List).Any(a => ListedReferralOf(a) == referral)
        || RowsOf(referral.Subject, List6InNeed.List)
            .Any(n =>
                n.Says(List6InNeed.Status, "open-assessment") && n.Day(List6InNeed.StartedOn) == referral.Day(List3Referrals.ReferredOn)
            );

    /// <summary>
    /// Whether the start of this episode of need is a referral that only List 6 knows: Ofsted's own rule for an open assessment.
    /// </summary>
    public bool BeganByReferral(AnnexARow need) =>
        need.Says(List6InNeed.Status, "open-assessment")
        && need.Day(List6InNeed.StartedOn) is { } began
        && RowsOf(need.Subject, List3Referrals.List).All(r => r.Day(List3Referrals.ReferredOn) != began);

    /// <summary>The referral on the day on which an episode of need began.</summary>
    public AnnexARow? ReferralOn(AnnexARow need) =>
        RowsOf(need.Subject, List3Referrals.List).FirstOrDefault(r => r.Day(List3Referrals.ReferredOn) == need.Day(List6InNeed.StartedOn));

    /// <summary>The enquiry whose conference made this plan: the plan begins on the day of the conference.</summary>
    public AnnexARow? EnquiryOf(AnnexARow plan) =>
        RowsOf(plan.Subject, List5Enquiries.List)
            .FirstOrDefault(e => e.Day(List5Enquiries.ConferenceOn) == plan.Day(List7ProtectionPlans.StartedOn));

    private AnnexARow? ListedReferralOf(AnnexARow assessment)
    {
        var started = assessment.Day(List4Assessments.StartedOn);
        var before = RowsOf(assessment.Subject, List4Assessments.List)
            .Select(a => a.Day(List4Assessments.StartedOn))
            .Where(day => day < started)
            .Max();
        return RowsOf(assessment.Subject, List3Referrals.List)
            .Where(r =>
                r.Day(List3Referrals.ReferredOn) is { } on && on <= started && !(on <= before) && !r.Yes(List3Referrals.NoFurtherAction)
            )
            .MaxBy(r => r.Day(List3Referrals.ReferredOn));
    }

    private AnnexARow? NeedBegunByReferral(AnnexARow assessment) =>
        assessment[List4Assessments.AuthorisedOn].IsBlank
            ? RowsOf(assessment.Subject, List6InNeed.List)
                .FirstOrDefault(n => BeganByReferral(n) && n.Day(List6InNeed.StartedOn) <= assessment.Day(List4Assessments.StartedOn))
            : null;
}

internal static class ReferralInNeed
{
    /// <summary>The name of the referral that List 6 gives as the start of an open assessment.</summary>
    public static string ReferralName(this AnnexARow need) => $"{need.Name()}/referral";

    public static Guid ReferralStrand(this AnnexARow need) => Saying.StrandOf(need.ReferralName());
}
