using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Young people entitled to leaving care services now: one row each.</summary>
/// <remarks>
/// The template of August 2019 had no adviser, pathway plan review or latest contact: where a file has none, they are not known.
/// </remarks>
public static class List9CareLeavers
{
    public static Column Unaccompanied { get; } =
        new("unaccompanied", "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", ColumnKind.Code)
        {
            Codes = PersonCodes.YesNo,
            AlsoHeaded = ["UASC", "Unaccompanied Asylum Seeking Child", "UASC or formerly UASC", "UASC or formerly UASC if 18 or over"],
        };

    public static Column Adviser { get; } =
        new("adviser", "Allocated Personal Advisor", ColumnKind.Text)
        {
            Role = ColumnRole.Standing,
            AlsoHeaded = ["Personal Advisor", "Personal Adviser", "Allocated Personal Adviser", "Allocated PA", "PA"],
        };

    public static Column Eligibility { get; } =
        new("eligibility", "Eligibility Category", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = LeaverCodes.Eligibility,
            AlsoHeaded = ["Eligibility", "Leaving Care Eligibility", "Category of Eligibility"],
        };

    public static Column LastReviewOn { get; } =
        new("last-review-on", "Latest Pathway Plan Review Date", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Pathway Plan Review Date",
                "Latest Pathway Plan Review",
                "Date of Latest Pathway Plan Review",
                "Latest Pathway Plan Date",
            ],
        };

    public static Column InTouch { get; } =
        new("in-touch", "LA in Touch", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = LeaverCodes.InTouch,
            AlsoHeaded = ["In Touch", "Is the LA in Touch", "LA in Touch (Y/N)"],
        };

    public static Column LastContactOn { get; } =
        new("last-contact-on", "Latest Date of Contact", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded = ["Date of Latest Contact", "Latest Contact Date", "Last Contact Date", "Date of Last Contact", "Latest Contact"],
        };

    public static Column Accommodation { get; } =
        new("accommodation", "Type of Accommodation", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = LeaverCodes.Accommodation,
            AlsoHeaded = ["Accommodation", "Accommodation Type"],
        };

    public static Column Suitability { get; } =
        new("suitability", "Suitability of Accommodation", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = LeaverCodes.Suitability,
            AlsoHeaded = ["Accommodation Suitability", "Suitable Accommodation", "Suitability"],
        };

    public static Column Activity { get; } =
        new("activity", "Activity Status", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = LeaverCodes.Activity,
            AlsoHeaded = ["Activity", "Main Activity", "Current Activity Status"],
        };

    public static AnnexAList List { get; } =
        new(
            9,
            "Care leavers",
            new Window.Current(),
            [
                .. Person.Begins,
                Unaccompanied,
                Person.Disability,
                Person.Team,
                Person.Worker,
                Adviser,
                Eligibility,
                LastReviewOn,
                InTouch,
                LastContactOn,
                Accommodation,
                Suitability,
                Activity,
            ]
        )
        {
            Says = LeaverSays.Of,
        };
}
