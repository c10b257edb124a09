using Linnet.Allocation;
using Linnet.FrontDoor;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Returns.AnnexA.Codes;
using Linnet.Returns.AnnexA.Import;
using Linnet.Visits;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Children in need now or in the last six months, on plans, in care or being assessed: one row a child.</summary>
public static class List6InNeed
{
    /// <summary>For an open assessment this is the date of the referral.</summary>
    public static Column StartedOn { get; } =
        new("started-on", "CIN Start Date", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            MayBeBlank = true,
            AlsoHeaded =
            [
                "Child in Need Start Date",
                "Start Date",
                "CIN Episode Start Date",
                "CiN Start",
                "Date CIN Started",
                "CIN Referral Date",
            ],
        };

    public static Column PrimaryNeed { get; } =
        new("primary-need", "Primary Need Code", ColumnKind.Code)
        {
            Codes = NeedCodes.PrimaryNeed,
            AlsoHeaded = ["Primary Need", "Need Code", "Primary Need Category", "Category of Need"],
        };

    /// <summary>By a social worker, Ofsted's guidance says.</summary>
    public static Column LastSeenOn { get; } =
        new("last-seen-on", "Date Child Was Last Seen", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Date Last Seen",
                "Last Seen",
                "Last Seen Date",
                "Date Child Last Seen",
                "Child Last Seen Date",
                "Date the Child Was Last Seen",
            ],
        };

    // Without these two closed work would look open.
    public static Column ClosedOn { get; } =
        new("closed-on", "CIN Closure Date", ColumnKind.Day)
        {
            Required = true,
            NotBefore = StartedOn,
            AlsoHeaded =
            [
                "Closure Date",
                "CIN End Date",
                "Child in Need Closure Date",
                "Date of Closure",
                "CIN Episode End Date",
                "Child in Need End Date",
            ],
        };

    public static Column ReasonClosed { get; } =
        new("reason-closed", "Reason for Closure", ColumnKind.Code)
        {
            Codes = NeedCodes.ReasonForClosure,
            AlsoHeaded = ["Closure Reason", "Reason for CIN Closure", "CIN Closure Reason", "Reason Closed"],
        };

    public static Column Status { get; } =
        new("status", "Case Status", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Required = true,
            Codes = NeedCodes.CaseStatus,
            AlsoHeaded = ["Status", "Current Status", "Current Case Status"],
        };

    public static AnnexAList List { get; } =
        new(
            6,
            "Children in need",
            new Window.OpenOrEndedInSixMonths(ClosedOn),
            [
                .. Person.Begins,
                Person.Disability,
                StartedOn,
                PrimaryNeed,
                LastSeenOn,
                ClosedOn,
                ReasonClosed,
                Status,
                Person.Team,
                Person.Worker,
            ]
        )
        {
            Says = Says,
        };

    private static IEnumerable<Said> Says(AnnexARow row, ExtractIndex index)
    {
        if (row.Day(StartedOn) is not null)
        {
            var referral = index.BeganByReferral(row);
            if (referral)
                yield return Referral(row);
            yield return row.Opens(StartedOn, new NeedOpened { PrimaryNeed = NeedMeaning.Of(row.Code(PrimaryNeed)) }) with
            {
                AroseFrom = referral ? row.ReferralStrand() : index.ReferralOn(row)?.Strand(),
            };
            foreach (var said in Plan(row, index))
                yield return said;
        }

        // By a social worker, Ofsted asks; not that it was the visit which the plan or the placement demands.
        var seen = new Visit { Seen = Seen.SeenAloneNotKnown, Statutory = false };
        foreach (var said in row.Happened(LastSeenOn, "last-seen", () => seen, SaidAs.Latest))
            yield return said;

        var closed = new CaseClosed { Why = NeedMeaning.OfClosure(row.Code(ReasonClosed)) };
        foreach (var said in row.Happened(ClosedOn, Parts.Ended, () => closed))
            yield return said;
        if (closed.Why == EndOfNeed.Died && row.Day(ClosedOn) is not null)
            yield return Deaths.Of(row, ClosedOn);
    }

    private static Said Referral(AnnexARow row) =>
        new()
        {
            Slot = row.ReferralName(),
            Subject = row.Child(),
            On = row.Day(StartedOn) ?? default,
            What = new ReferralListed { LedTo = ListedOutcome.Assessment },
            Cell = row.CellOf(StartedOn),
            Strand = row.ReferralStrand(),
            RecordedHereAs = typeof(Referral),
        };

    private static IEnumerable<Said> Plan(AnnexARow row, ExtractIndex index)
    {
        if (row[Status].IsBlank || row[Status].IsUnread)
            yield break;

        var isOnPlan = row.Says(Status, "in-need-plan");
        yield return new Said
        {
            Slot = $"{row.Name()}/need-plan",
            Subject = row.Child(),
            On = isOnPlan ? row.Day(StartedOn) ?? index.AsOf : index.AsOf,
            What = isOnPlan ? new NeedPlanListed() : new NeedPlanEnded(),
            Cell = row.CellOf(Status),
            As = SaidAs.Standing,
            OnlyAfterAnother = !isOnPlan,
            Strand = Saying.StrandOf($"{row.Name()}/need-plan"),
            AroseFrom = row.Strand(),
        };
    }
}
