using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>The columns that nearly every list begins or ends with.</summary>
public static class Person
{
    public static Column Child { get; } =
        new("child", "Child Unique ID", ColumnKind.Identifier)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded =
            [
                "Child ID",
                "Unique ID",
                "Child Unique Identifier",
                "Child's Unique ID",
                "Unique Child ID",
                "LA Child ID",
                "Child LA ID",
                "Child Identifier",
                "Person ID",
                "Client ID",
                "Unique Identifier",
                "Child UID",
                "Child No",
                "Child Number",
                "Child Unique Reference",
                "ID",
            ],
        };

    public static Column Gender { get; } =
        new("gender", "Gender", ColumnKind.Code)
        {
            Codes = PersonCodes.Gender,
            AlsoHeaded = ["Sex", "Child Gender", "Gender of Child", "Child's Gender", "Gender/Sex"],
        };

    public static Column Ethnicity { get; } =
        new("ethnicity", "Ethnicity", ColumnKind.Code)
        {
            Codes = PersonCodes.Ethnicity,
            AlsoHeaded = ["Ethnic origin", "Child's Ethnicity", "Ethnic group", "Ethnicity code"],
        };

    public static Column Born { get; } =
        new("born", "Date of Birth", ColumnKind.Day)
        {
            Days = DayRange.Birth,
            AlsoHeaded = ["DOB", "D.O.B.", "Birth date", "Date of Birth / Expected Date of Birth", "Child's Date of Birth", "Child DOB"],
        };

    /// <summary>Years at the last birthday; -1 where the child is not yet born.</summary>
    public static Column Age { get; } =
        new("age", "Age of Child (Years)", ColumnKind.Number)
        {
            Role = ColumnRole.Standing,
            AlsoHeaded = ["Age", "Age of Child", "Child Age", "Child's Age", "Age (Years)", "Age in Years"],
        };

    public static Column Disability { get; } =
        new("disability", "Does the Child have a Disability", ColumnKind.Code)
        {
            Codes = PersonCodes.YesNo,
            AlsoHeaded = ["Disability", "Disabled", "Does the Child have a Disability (Y/N)", "Child Disability", "Has a Disability"],
        };

    public static Column Team { get; } =
        new("team", "Allocated Team", ColumnKind.Text)
        {
            Role = ColumnRole.Standing,
            AlsoHeaded = ["Team", "Allocated Team Name", "Allocated Social Work Team", "Team Name"],
        };

    public static Column Worker { get; } =
        new("worker", "Allocated Worker", ColumnKind.Text)
        {
            Role = ColumnRole.Standing,
            AlsoHeaded =
            [
                "Worker",
                "Allocated Social Worker",
                "Social Worker",
                "Allocated SW",
                "Allocated Worker Name",
                "Allocated Caseworker",
            ],
        };

    /// <summary>The team and worker who held a finished piece of work: a fact of it, not how things stand.</summary>
    public static Column TeamThen { get; } = new("team", Team.Heading, ColumnKind.Text) { AlsoHeaded = Team.AlsoHeaded };

    public static Column WorkerThen { get; } = new("worker", Worker.Heading, ColumnKind.Text) { AlsoHeaded = Worker.AlsoHeaded };

    internal static IReadOnlyList<Column> Begins { get; } = [Child, Gender, Ethnicity, Born, Age];
}
