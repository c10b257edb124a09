using Linnet.Plans;
using Linnet.Returns.AnnexA.Codes;
using Linnet.Returns.AnnexA.Import;
using Linnet.Visits;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Children on a child protection plan now or in the last six months: one row a child, the most recent plan.</summary>
public static class List7ProtectionPlans
{
    public static Column StartedOn { get; } =
        new("started-on", "Child Protection Plan Start Date", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded = ["CP Plan Start Date", "CPP Start Date", "Plan Start Date", "Start Date", "Date CP Plan Started"],
        };

    public static Column FirstCategory { get; } =
        new("first-category", "Initial Category of Abuse", ColumnKind.Code)
        {
            Codes = NeedCodes.Abuse,
            AlsoHeaded = ["Initial Category", "Initial Abuse Category"],
        };

    public static Column LatestCategory { get; } =
        new("latest-category", "Latest Category of Abuse", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = NeedCodes.Abuse,
            AlsoHeaded = ["Latest Category", "Current Category of Abuse", "Latest Abuse Category", "Category of Abuse"],
        };

    public static Column LastVisitOn { get; } =
        new("last-visit-on", "Date of the Last Statutory Visit", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Date of Last Statutory Visit",
                "Last Statutory Visit",
                "Last Visit Date",
                "Date of Last Visit",
                "Last Statutory Visit Date",
            ],
        };

    public static Column SeenAlone { get; } =
        new("seen-alone", "Was the Child Seen Alone?", ColumnKind.Code)
        {
            About = LastVisitOn,
            Codes = PersonCodes.YesNo,
            AlsoHeaded = ["Child Seen Alone", "Seen Alone", "Was the Child Seen Alone (Y/N)"],
        };

    public static Column LastReviewOn { get; } =
        new("last-review-on", "Date of latest review conference", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Latest Review Conference",
                "Date of Last Review Conference",
                "Date of Latest RCPC",
                "Latest Review Conference Date",
                "Date of Latest Review",
            ],
        };

    // Without it every plan would look current.
    public static Column EndedOn { get; } =
        new("ended-on", "Child Protection Plan End Date", ColumnKind.Day)
        {
            Required = true,
            NotBefore = StartedOn,
            AlsoHeaded = ["CP Plan End Date", "CPP End Date", "Plan End Date", "End Date", "Date CP Plan Ended"],
        };

    public static Column EmergencyPowers { get; } =
        new(
            "emergency-powers",
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            ColumnKind.Code
        )
        {
            Role = ColumnRole.Standing,
            Codes = PersonCodes.YesNo,
            AlsoHeaded = ["Subject to EPO or Police Protection", "Subject to EPO or Protected Under Police Powers in Last Six Months"],
        };

    public static Column PreviousPlans { get; } =
        new("previous-plans", "Number of Previous Child Protection Plans", ColumnKind.Number)
        {
            AlsoHeaded =
            [
                "Number of Previous CP Plans",
                "Previous CP Plans",
                "No of Previous Child Protection Plans",
                "Number of Previous Plans",
            ],
        };

    public static AnnexAList List { get; } =
        new(
            7,
            "Child protection plans",
            new Window.OpenOrEndedInSixMonths(EndedOn),
            [
                .. Person.Begins,
                Person.Disability,
                StartedOn,
                FirstCategory,
                LatestCategory,
                LastVisitOn,
                SeenAlone,
                LastReviewOn,
                EndedOn,
                EmergencyPowers,
                PreviousPlans,
                Person.Team,
                Person.Worker,
            ]
        )
        {
            Says = Says,
        };

    private static IEnumerable<Said> Says(AnnexARow row, ExtractIndex index)
    {
        var first = NeedMeaning.OfAbuse(row.Code(FirstCategory));
        var latest = NeedMeaning.OfAbuse(row.Code(LatestCategory));
        var plan = new ProtectionPlanStarted
        {
            Category = first ?? latest ?? CategoryOfAbuse.NotKnown,
            PreviousPlans = row.Number(PreviousPlans),
        };
        yield return row.Opens(StartedOn, plan) with
        {
            AroseFrom = index.EnquiryOf(row)?.Strand(),
        };

        if (latest is { } category)
        {
            yield return new Said
            {
                Slot = $"{row.Name()}/category",
                Subject = row.Child(),
                On = index.AsOf,
                What = new CategoryOfAbuseChanged { Category = category },
                Cell = row.CellOf(LatestCategory),
                As = SaidAs.Standing,
                OnlyAfterAnother = category == plan.Category,
                Strand = row.Strand(),
            };
        }

        // That a visit was made does not say that the child was seen, unless alone.
        var visit = new Visit { Seen = row.Yes(SeenAlone) ? Seen.Alone : Seen.NotKnown, Statutory = true };
        foreach (var said in row.Happened(LastVisitOn, "last-visit", () => visit, SaidAs.Latest))
            yield return said;

        var review = new ReviewConference { Which = ReviewOrdinal.Latest };
        foreach (var said in row.Happened(LastReviewOn, "last-review", () => review, SaidAs.Latest, inStrand: true))
            yield return said;

        foreach (var said in row.Happened(EndedOn, Parts.Ended, () => new ProtectionPlanEnded(), inStrand: true))
            yield return said;
    }
}
