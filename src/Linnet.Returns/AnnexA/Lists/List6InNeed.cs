using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Children in need now or in the last six months, on plans, in care or being assessed: one row a child.</summary>
public static class List6InNeed
{
    /// <summary>For an open assessment this is the date of the referral.</summary>
    public static Column StartedOn { get; } = new("started-on", "CIN Start Date", ColumnKind.Day)
    {
        Role = ColumnRole.IdentifiesTheRow,
        Required = true,
        MayBeBlank = true,
        AlsoHeaded = ["Child in Need Start Date", "Start Date", "CIN Episode Start Date", "CiN Start", "Date CIN Started", "CIN Referral Date"],
    };

    public static Column PrimaryNeed { get; } = new("primary-need", "Primary Need Code", ColumnKind.Code)
    {
        Codes = NeedCodes.PrimaryNeed,
        AlsoHeaded = ["Primary Need", "Need Code", "Primary Need Category", "Category of Need"],
    };

    /// <summary>By a social worker, Ofsted's guidance says.</summary>
    public static Column LastSeenOn { get; } = new("last-seen-on", "Date Child Was Last Seen", ColumnKind.Day)
    {
        Role = ColumnRole.LatestOf,
        AlsoHeaded = ["Date Last Seen", "Last Seen", "Last Seen Date", "Date Child Last Seen", "Child Last Seen Date", "Date the Child Was Last Seen"],
    };

    // Without these two closed work would look open.
    public static Column ClosedOn { get; } = new("closed-on", "CIN Closure Date", ColumnKind.Day)
    {
        Required = true,
        NotBefore = StartedOn,
        AlsoHeaded = ["Closure Date", "CIN End Date", "Child in Need Closure Date", "Date of Closure", "CIN Episode End Date", "Child in Need End Date"],
    };

    public static Column ReasonClosed { get; } = new("reason-closed", "Reason for Closure", ColumnKind.Code)
    {
        Codes = NeedCodes.ReasonForClosure,
        AlsoHeaded = ["Closure Reason", "Reason for CIN Closure", "CIN Closure Reason", "Reason Closed"],
    };

    public static Column Status { get; } = new("status", "Case Status", ColumnKind.Code)
    {
        Role = ColumnRole.Standing,
        Required = true,
        Codes = NeedCodes.CaseStatus,
        AlsoHeaded = ["Status", "Current Status", "Current Case Status"],
    };

    public static AnnexAList List { get; } = new(
        6,
        "Children in need",
        new Window.OpenOrEndedInSixMonths(ClosedOn),
        [.. Person.Begins, Person.Disability, StartedOn, PrimaryNeed, LastSeenOn, ClosedOn, ReasonClosed, Status, Person.Team, Person.Worker]
    );
}
