using Linnet.EarlyHelp;
using Linnet.Returns.AnnexA.Import;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Early help assessments of the last six months, and early help that the authority coordinates now.</summary>
public static class List2EarlyHelp
{
    public static Column StartedOn { get; } =
        new("started-on", "Assessment start date", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded =
            [
                "Start date",
                "Early help assessment start date",
                "Date assessment started",
                "EHA start date",
                "Assessment started",
            ],
        };

    public static Column CompletedOn { get; } =
        new("completed-on", "Assessment completion date", ColumnKind.Day)
        {
            Required = true,
            NotBefore = StartedOn,
            AlsoHeaded =
            [
                "Completion date",
                "End date",
                "Assessment end date",
                "Date assessment completed",
                "EHA completion date",
                "Assessment completed",
            ],
        };

    public static Column Organisation { get; } =
        new("organisation", "Organisation completing assessment", ColumnKind.Text)
        {
            AlsoHeaded = ["Organisation", "Organisation completing the assessment", "Agency completing assessment", "Lead organisation"],
        };

    public static AnnexAList List { get; } =
        new(2, "Early help", new Window.OpenOrEndedInSixMonths(CompletedOn), [.. Person.Begins, StartedOn, CompletedOn, Organisation])
        {
            Says = Says,
        };

    private static IEnumerable<Said> Says(AnnexARow row, ExtractIndex index) =>
        [
            row.Opens(StartedOn, new EarlyHelpStarted { Organisation = row.Text(Organisation) }),
            .. row.Happened(CompletedOn, Parts.Ended, () => new EarlyHelpEnded(), inStrand: true),
        ];
}
