using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Returns.AnnexA.Codes;
using Linnet.Returns.AnnexA.Import;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Section 47 enquiries of the last six months and the conferences they led to, one row for each enquiry.</summary>
public static class List5Enquiries
{
    public static Column DiscussedOn { get; } =
        new("discussed-on", "Strategy discussion initiating Section 47 Enquiry Start Date", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded =
            [
                "Strategy discussion initiating S47 Enquiry Start Date",
                "Section 47 Enquiry Start Date",
                "S47 Start Date",
                "Strategy Discussion Date",
                "Date of Strategy Discussion",
                "Strategy discussion initiating Section 47 Start Date",
                "Section 47 Start Date",
            ],
        };

    // Without these two every enquiry would look as if its conference had not been held.
    public static Column ConferenceUnnecessary { get; } =
        new("conference-unnecessary", "Was an Initial Child Protection Conference deemed unnecessary?", ColumnKind.Code)
        {
            Required = true,
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "ICPC deemed unnecessary",
                "Was an ICPC deemed unnecessary?",
                "ICPC not required",
                "Initial Child Protection Conference deemed unnecessary",
            ],
        };

    public static Column ConferenceOn { get; } =
        new("conference-on", "Date of Initial Child Protection Conference", ColumnKind.Day)
        {
            Required = true,
            NotBefore = DiscussedOn,
            AlsoHeaded = ["Date of ICPC", "ICPC Date", "Initial Child Protection Conference Date", "Date of Initial CP Conference"],
        };

    public static Column PlanMade { get; } =
        new("plan-made", "Did the Initial Child Protection Conference Result in a Child Protection Plan", ColumnKind.Code)
        {
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "Did the ICPC result in a Child Protection Plan",
                "ICPC resulted in CPP",
                "Did the ICPC Result in a CP Plan",
                "ICPC Result in a Child Protection Plan",
            ],
        };

    public static Column EnquiriesInTwelveMonths { get; } =
        new("enquiries-in-12-months", "Number of Section 47 Enquiries in the last 12 months", ColumnKind.Number)
        {
            AlsoHeaded =
            [
                "Number of S47 Enquiries in the last 12 months",
                "S47s in last 12 months",
                "Number of Section 47 Enquiries in last 12 months",
            ],
        };

    public static Column ConferencesInTwelveMonths { get; } =
        new("conferences-in-12-months", "Number of ICPCs in the last 12 months", ColumnKind.Number)
        {
            AlsoHeaded =
            [
                "Number of ICPCs in last 12 months",
                "ICPCs in last 12 months",
                "Number of Initial Child Protection Conferences in the last 12 months",
            ],
        };

    public static AnnexAList List { get; } =
        new(
            5,
            "Section 47 enquiries and conferences",
            new Window.SixMonthsFrom(DiscussedOn),
            [
                .. Person.Begins,
                Person.Disability,
                DiscussedOn,
                ConferenceUnnecessary,
                ConferenceOn,
                PlanMade,
                EnquiriesInTwelveMonths,
                ConferencesInTwelveMonths,
                Person.TeamThen,
                Person.WorkerThen,
            ]
        )
        {
            Says = Says,
        };

    private static IEnumerable<Said> Says(AnnexARow row, ExtractIndex index)
    {
        var enquiry = new EnquiryListed
        {
            ConferenceUnnecessary = row.Code(ConferenceUnnecessary) switch
            {
                "yes" => true,
                "no" => false,
                _ => null,
            },
            EnquiriesBefore = row.Number(EnquiriesInTwelveMonths),
        };
        yield return row.Opens(DiscussedOn, enquiry) with
        {
            RecordedHereAs = typeof(StrategyDiscussion),
        };

        var outcome =
            row.Yes(PlanMade) ? ConferenceOutcome.Plan
            : row.No(PlanMade) ? ConferenceOutcome.NoPlan
            : ConferenceOutcome.NotKnown;
        foreach (var said in row.Happened(ConferenceOn, "conference", () => new InitialConference { Outcome = outcome }, inStrand: true))
            yield return said;
    }
}
