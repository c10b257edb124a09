using Linnet.Allocation;
using Linnet.LeavingCare;
using Linnet.Record;
using Linnet.Returns.AnnexA.Import;
using Leavers = Linnet.Returns.AnnexA.Lists.List9CareLeavers;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>What a row of List 9 says: that a young person is entitled now, and how they are. Since when, it does not say.</summary>
internal static class LeaverSays
{
    public static IEnumerable<Said> Of(AnnexARow row, ExtractIndex index)
    {
        if (LeaverMeaning.Of(row.Code(Leavers.Eligibility)) is { } eligibility)
            yield return Now(row, index, Parts.Started, Leavers.Eligibility, new LeavingCareStarted { Eligibility = eligibility }) with
            {
                Strand = row.Strand(),
            };
        if (Status(row) is { } status)
            yield return Now(row, index, "status", Leavers.InTouch, status);
        if (AdviserNamed(row, index) is { } adviser)
            yield return Now(
                row,
                index,
                "adviser",
                Leavers.Adviser,
                new PersonalAdviserAllocated { Adviser = adviser, Team = row.Text(Person.Team) }
            );

        var contact = new CareLeaverContact { How = ContactWay.NotKnown };
        foreach (var said in row.Happened(Leavers.LastContactOn, "last-contact", () => contact, SaidAs.Latest))
            yield return said;
        foreach (var said in row.Happened(Leavers.LastReviewOn, "last-review", () => new PathwayPlanReviewed(), SaidAs.Latest))
            yield return said;
    }

    private static CareLeaverStatus? Status(AnnexARow row) =>
        LeaverMeaning.OfTouch(row.Code(Leavers.InTouch)) is { } touch
            ? new()
            {
                InTouch = touch,
                Activity = LeaverMeaning.OfActivity(row.Code(Leavers.Activity)),
                Accommodation = LeaverMeaning.OfHome(row.Code(Leavers.Accommodation)),
                Suitable =
                    row.Says(Leavers.Suitability, "suitable") ? true
                    : row.Says(Leavers.Suitability, "unsuitable") ? false
                    : null,
            }
            : null;

    // A name that the council has confirmed to be a tray or a leaver is no adviser.
    private static string? AdviserNamed(AnnexARow row, ExtractIndex index) =>
        index.Names.Read(row.Text(Leavers.Adviser), row.Text(Person.Team))
            is { HeldBy: HeldBy.SocialWorker or HeldBy.LeadPractitioner or HeldBy.NotConfirmed, Worker: { } name }
            ? name
            : null;

    private static Said Now(AnnexARow row, ExtractIndex index, string part, Column column, Particulars what) =>
        new()
        {
            Slot = $"{row.Name()}/{part}",
            Subject = row.Child(),
            On = index.AsOf,
            What = what,
            Cell = row.CellOf(column),
            As = SaidAs.Standing,
        };
}
