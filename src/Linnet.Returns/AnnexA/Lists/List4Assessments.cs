using Linnet.Assessments;
using Linnet.Returns.AnnexA.Codes;
using Linnet.Returns.AnnexA.Import;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Assessments under section 17 or 47 of the last six months, those still open among them, one row each.</summary>
public static class List4Assessments
{
    public static Column StartedOn { get; } =
        new("started-on", "Continuous Assessment Start Date", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded =
            [
                "Assessment Start Date",
                "Start Date",
                "C&F Assessment Start Date",
                "Single Assessment Start Date",
                "Date Assessment Started",
            ],
        };

    public static Column ChildSeen { get; } =
        new("child-seen", "Child Seen During Continuous Assessment", ColumnKind.Code)
        {
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "Child Seen",
                "Child Seen During Assessment",
                "Was the child seen during continuous assessment",
                "Child Seen During C&F Assessment",
            ],
        };

    // Without it every assessment would look open.
    public static Column AuthorisedOn { get; } =
        new("authorised-on", "Continuous Assessment Date of Authorisation", ColumnKind.Day)
        {
            Required = true,
            NotBefore = StartedOn,
            AlsoHeaded =
            [
                "Date of Authorisation",
                "Assessment Date of Authorisation",
                "Assessment Authorisation Date",
                "Assessment Authorised Date",
                "Authorisation Date",
                "Continuous Assessment Authorisation Date",
                "Assessment End Date",
                "Continuous Assessment End Date",
                "Date Authorised",
                "Assessment Completion Date",
            ],
        };

    public static Column SupportNeeded { get; } =
        new("support-needed", "Was the child assessed as requiring LA children's social care support?", ColumnKind.Code)
        {
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "Was the child assessed as being in need at assessment?",
                "Assessed as requiring social care support",
                "Requires LA children's social care support",
                "Was the child assessed as requiring LA childrens social care support",
                "Outcome of assessment",
            ],
        };

    public static AnnexAList List { get; } =
        new(
            4,
            "Assessments",
            new Window.OpenOrBegunInSixMonths(StartedOn, AuthorisedOn),
            [.. Person.Begins, Person.Disability, StartedOn, ChildSeen, AuthorisedOn, SupportNeeded, Person.TeamThen, Person.WorkerThen]
        )
        {
            Says = Says,
        };

    private static IEnumerable<Said> Says(AnnexARow row, ExtractIndex index)
    {
        yield return row.Opens(StartedOn, new AssessmentStarted()) with
        {
            AroseFrom = index.ReferralOf(row),
        };

        var authorised = new AssessmentAuthorised
        {
            // That support was needed does not say which; that none was is an answer.
            Outcome = row.No(SupportNeeded) ? AssessmentOutcome.NoFurtherAction : AssessmentOutcome.NotKnown,
            ChildSeen = row.Code(ChildSeen) switch
            {
                "yes" => SeenInAssessment.Yes,
                "no" => SeenInAssessment.No,
                "unknown" => SeenInAssessment.NotKnown,
                _ => null,
            },
        };
        foreach (var said in row.Happened(AuthorisedOn, Parts.Ended, () => authorised, inStrand: true))
            yield return said;
    }
}
