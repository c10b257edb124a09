using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Enquiries;

/// <summary>
/// The referral of a child with whom no work was open when the agencies decided on an enquiry: it is opened in the same step, so that nobody
/// has to open one before a child is protected.
/// </summary>
/// <remarks>Children in need census: a section 47 enquiry stands in an episode that a referral opened.</remarks>
public static class ReferralOfEnquiry
{
    private static readonly IReadOnlySet<Strand> Work = new HashSet<Strand>
    {
        Strand.Referral, Strand.Assessment, Strand.Enquiry, Strand.Need, Strand.NeedPlan, Strand.ProtectionPlan, Strand.Care, Strand.LeavingCare,
        Strand.PreProceedings, Strand.Proceedings,
    };

    private static readonly IReadOnlySet<Type> Opening = new HashSet<Type> { typeof(Referral), typeof(AssessmentStarted) };

    /// <summary>The referral that a sitting opens; null where it begins no enquiry, or work with the child is open already.</summary>
    /// <param name="sitting">The sitting.</param>
    /// <param name="facts">What is held about the child.</param>
    /// <param name="together">Everything that is recorded in the same go.</param>
    /// <param name="form">The key of the form: sent twice, it opens the same referral and not a second one.</param>
    public static Entry? For(Entry sitting, SubjectFacts facts, IReadOnlyList<Entry> together, string form)
    {
        if (sitting is not { Replaces: null, Source: null, Particulars: StrategyDiscussion { BeganEnquiry: true } }) return null;
        if (together.Any(e => e.Subject == sitting.Subject && Opening.Contains(e.Type.Class))) return null;

        var id = EntryJson.FromText($"referral of an enquiry {form} {sitting.Subject}");
        var known = facts.AsAt(int.MaxValue).ToList();
        if (!known.Exists(f => f.Entry == id) && IsOpen(facts, known)) return null;

        return new()
        {
            Id = id,
            Subject = sitting.Subject,
            Type = RecordType.Of<Referral>(),
            // Without the hour: an opening without one comes before everything of its day, and the sitting arises from it.
            Happened = new(sitting.Happened.Day),
            Recorded = sitting.Recorded,
            By = sitting.By,
            Particulars = new Referral
            {
                From = ToldBy(known, sitting) ?? ContactSource.NotKnown,
                Concern = "Opened in the same step as the section 47 enquiry: no work with the child was open.",
            },
        };
    }

    /// <summary>Whether work is open that began since work with the child last ended: closing the case leaves its pieces as they stood.</summary>
    private static bool IsOpen(SubjectFacts facts, List<Fact> known)
    {
        var closed = known.FindLast(f => f.Type.Class == typeof(CaseClosed));
        return OpenWork.Of(facts, Everything).Any(w => Work.Contains(w.Strand)
            && (closed is null || w.Facts[0].Day > closed.Day || (w.Facts[0].Day == closed.Day && w.Facts[0].Recorded > closed.Recorded)));
    }

    private static AsKnown Everything { get; } = new(int.MaxValue, SubjectFacts.Never - 1, int.MaxValue, int.MaxValue);

    /// <summary>Who told us, where it was a contact that led to the sitting.</summary>
    private static ContactSource? ToldBy(List<Fact> known, Entry sitting)
    {
        var day = Calendar.Days.NumberOf(sitting.Happened.Day);
        var decided = known.FindLast(f => f.Day <= day && f.Type.Class == typeof(ContactDecision) && f.Answer<ContactOutcome>("outcome") == ContactOutcome.StrategyDiscussion);
        return decided is null ? null : known.Find(f => f.Strand == decided.Strand && f.Type.Class == typeof(Contact))?.Answer<ContactSource>("from");
    }
}
