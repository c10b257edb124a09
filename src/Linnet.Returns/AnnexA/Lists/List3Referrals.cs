using Linnet.FrontDoor;
using Linnet.Returns.AnnexA.Codes;
using Linnet.Returns.AnnexA.Import;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Referrals received in the last six months, one row each.</summary>
public static class List3Referrals
{
    public static Column ReferredOn { get; } =
        new("referred-on", "Date of referral", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded = ["Referral date", "Date referral received", "Date of referral received", "Referral received date"],
        };

    public static Column Source { get; } =
        new("source", "Referral Source", ColumnKind.Code)
        {
            Codes = FrontDoorCodes.Source,
            AlsoHeaded = ["Source of Referral", "Source", "Referral Source Code", "Contact / Referral Source"],
        };

    public static Column NoFurtherAction { get; } =
        new("no-further-action", "Referral NFA?", ColumnKind.Code)
        {
            Codes = PersonCodes.YesNo,
            AlsoHeaded = ["NFA", "Referral NFA (Y/N)", "Referral No Further Action", "Referral resulted in NFA", "No further action"],
        };

    /// <summary>Referrals begun in the twelve months before this one: the lowest is 0.</summary>
    public static Column InTwelveMonths { get; } =
        new("referrals-in-12-months", "Number of Referrals in Last 12 Months", ColumnKind.Number)
        {
            AlsoHeaded =
            [
                "Number of Referrals in the Last 12 Months",
                "Referrals in Last 12 Months",
                "No of Referrals in Last 12 Months",
                "Number of referrals",
            ],
        };

    public static AnnexAList List { get; } =
        new(
            3,
            "Referrals",
            new Window.SixMonthsFrom(ReferredOn),
            [.. Person.Begins, ReferredOn, Source, NoFurtherAction, InTwelveMonths, Person.TeamThen, Person.WorkerThen]
        )
        {
            Says = Says,
        };

    private static IEnumerable<Said> Says(AnnexARow row, ExtractIndex index)
    {
        var referral = new ReferralListed
        {
            From = SourceMeaning.Of(row.Code(Source)),
            LedTo =
                index.LedToAssessment(row) ? ListedOutcome.Assessment
                : row.Yes(NoFurtherAction) ? ListedOutcome.NoFurtherAction
                : ListedOutcome.NotKnown,
            ReferralsBefore = row.Number(InTwelveMonths),
        };
        yield return row.Opens(ReferredOn, referral) with
        {
            RecordedHereAs = typeof(Referral),
        };
    }
}
