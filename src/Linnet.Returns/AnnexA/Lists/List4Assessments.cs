using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Assessments under section 17 or 47 of the last six months, those still open among them, one row each.</summary>
public static class List4Assessments
{
    public static Column StartedOn { get; } = new("started-on", "Continuous Assessment Start Date", ColumnKind.Day)
    {
        Role = ColumnRole.IdentifiesTheRow,
        Required = true,
        AlsoHeaded = ["Assessment Start Date", "Start Date", "C&F Assessment Start Date", "Single Assessment Start Date", "Date Assessment Started"],
    };

    public static Column ChildSeen { get; } = new("child-seen", "Child Seen During Continuous Assessment", ColumnKind.Code)
    {
        Codes = PersonCodes.YesNo,
        AlsoHeaded = ["Child Seen", "Child Seen During Assessment", "Was the child seen during continuous assessment", "Child Seen During C&F Assessment"],
    };

    // Without it every assessment would look open.
    public static Column AuthorisedOn { get; } = new("authorised-on", "Continuous Assessment Date of Authorisation", ColumnKind.Day)
    {
        Required = true,
        NotBefore = StartedOn,
        AlsoHeaded =
        [
            "Date of Authorisation", "Assessment Date of Authorisation", "Assessment Authorisation Date", "Assessment Authorised Date", "Authorisation Date",
            "Continuous Assessment Authorisation Date", "Assessment End Date", "Continuous Assessment End Date", "Date Authorised", "Assessment Completion Date",
        ],
    };

    public static Column SupportNeeded { get; } = new(
        "support-needed",
        "Was the child assessed as requiring LA children's social care support?",
        ColumnKind.Code
    )
    {
        Codes = PersonCodes.YesNo,
        AlsoHeaded =
        [
            "Was the child assessed as being in need at assessment?", "Assessed as requiring social care support", "Requires LA children's social care support",
            "Was the child assessed as requiring LA childrens social care support", "Outcome of assessment",
        ],
    };

    public static AnnexAList List { get; } = new(
        4,
        "Assessments",
        new Window.OpenOrBegunInSixMonths(StartedOn, AuthorisedOn),
        [.. Person.Begins, Person.Disability, StartedOn, ChildSeen, AuthorisedOn, SupportNeeded, Person.TeamThen, Person.WorkerThen]
    );
}
