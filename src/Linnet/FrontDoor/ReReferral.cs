using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.FrontDoor;

/// <summary>A referral of a child whose earlier referral, received in the twelve months before, had been closed. Worked out, never ticked.</summary>
/// <remarks>Children in need census: a re-referral is a referral within twelve months of an earlier one.</remarks>
public static class ReReferral
{
    private const int Months = 12;

    private static readonly IReadOnlySet<Strand> KeepsOpen = new HashSet<Strand>
    {
        Strand.Referral, Strand.Assessment, Strand.Enquiry, Strand.NeedPlan, Strand.ProtectionPlan, Strand.Care,
    };

    /// <summary>The earlier referral that one received on this day would come back to; null where it is none.</summary>
    /// <param name="facts">The child.</param>
    /// <param name="on">The day of the new referral.</param>
    /// <param name="itself">The new referral, where it is on the record already.</param>
    public static Fact? Earlier(SubjectFacts facts, LocalDate on, Guid? itself = null)
    {
        var from = Calendar.Days.NumberOf(on.PlusMonths(-Months));
        var until = Calendar.Days.NumberOf(on);
        var earlier = facts.AsAt(until).LastOrDefault(f =>
            (f.Type.Class == typeof(Referral) || f.Type.Class == typeof(ReferralListed)) && f.Day >= from && f.Strand != itself && f.Day < until);
        return earlier is null || IsOpen(facts, until, itself) ? null : earlier;
    }

    private static bool IsOpen(SubjectFacts facts, int day, Guid? itself)
    {
        var ended = facts.AsAt(day).LastOrDefault(f => f.Type.Class == typeof(Allocation.CaseClosed));
        return OpenWork.Of(facts, AsKnown.At(Calendar.Days.FromNumber(day)))
            .Any(w => KeepsOpen.Contains(w.Strand) && w.Id != itself && !w.Facts.Any(f => f.AroseFrom == itself && itself is not null)
                && !(ended is not null && Calendar.Days.NumberOf(w.Since) <= ended.Day)
                && !w.Facts.Any(f => f.Moments.Has(FrontDoorMoments.ReferralLeadsToNoWork)));
    }
}
