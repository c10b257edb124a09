using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Children in care now or in the last six months: one row a child, the most recent period of care.</summary>
public static class List8InCare
{
    public static Column Unaccompanied { get; } =
        new("unaccompanied", "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "UASC",
                "Unaccompanied Asylum Seeking Child",
                "UASC within the Last 12 Months",
                "Unaccompanied Asylum Seeking Child within the Last 12 Months",
            ],
        };

    public static Column StartedOn { get; } =
        new("started-on", "Date Started to be Looked After", ColumnKind.Day)
        {
            Role = ColumnRole.IdentifiesTheRow,
            Required = true,
            AlsoHeaded =
            [
                "Date Started Being Looked After",
                "LAC Start Date",
                "CLA Start Date",
                "Start Date",
                "Date Became Looked After",
                "Date Started in Care",
            ],
        };

    public static Column Need { get; } =
        new("need", "Child's Category of Need", ColumnKind.Code)
        {
            Codes = NeedCodes.CareNeed,
            AlsoHeaded = ["Category of Need", "Need Code", "Primary Need Code"],
        };

    public static Column SecondPeriod { get; } =
        new(
            "second-period",
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
            ColumnKind.Code
        )
        {
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "Is this a second or subsequent episode of being a Looked After Child within the last 12 months (Y/N)",
                "Second or subsequent period of being Looked After in last 12 months",
                "Subsequent Looked After Period",
            ],
        };

    public static Column LegalStatusOn { get; } =
        new("legal-status-on", "Start date of current legal status", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded = ["Legal Status Start Date", "Current Legal Status Start Date", "Date of current legal status"],
        };

    public static Column LegalStatus { get; } =
        new("legal-status", "Child's Legal Status", ColumnKind.Code)
        {
            About = LegalStatusOn,
            Codes = CareCodes.LegalStatus,
            AlsoHeaded = ["Legal Status", "Current Legal Status", "Legal Status Code"],
        };

    public static Column LastReviewOn { get; } =
        new("last-review-on", "Date of Latest Statutory Review", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Date of Last Statutory Review",
                "Latest Statutory Review",
                "Latest Review Date",
                "Last Review Date",
                "Date of Latest Review",
            ],
        };

    public static Column LastVisitOn { get; } =
        new("last-visit-on", "Date of Last Social Work Visit", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Date of Latest Social Work Visit",
                "Last Social Work Visit",
                "Last Visit Date",
                "Date of Last Statutory Visit",
                "Date of Last Visit",
            ],
        };

    public static Column PermanencePlan { get; } =
        new("permanence-plan", "What is the permanence plan for this child?", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = CareCodes.PermanencePlan,
            AlsoHeaded = ["Permanence Plan", "What is the permanence plan", "Plan for Permanence"],
        };

    public static Column LastReviewingOfficerContactOn { get; } =
        new("last-reviewing-officer-contact-on", "Date of Last IRO Visit / Contact to the Child", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded = ["Date of Last IRO Visit", "Last IRO Visit", "Date of Last IRO Contact", "Date of Last IRO Visit/Contact"],
        };

    public static Column LastHealthAssessmentOn { get; } =
        new("last-health-assessment-on", "Date of Last Health Assessment", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Last Health Assessment",
                "Date of Latest Health Assessment",
                "Health Assessment Date",
                "Last Health Assessment Date",
            ],
        };

    public static Column LastDentalCheckOn { get; } =
        new("last-dental-check-on", "Date of Last Dental Check", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded = ["Last Dental Check", "Date of Latest Dental Check", "Dental Check Date", "Last Dental Check Date"],
        };

    public static Column PlacementsInTwelveMonths { get; } =
        new("placements-in-12-months", "Number of Placements in the Last 12 months", ColumnKind.Number)
        {
            Role = ColumnRole.Standing,
            AlsoHeaded =
            [
                "Number of Placements in Last 12 months",
                "Placements in Last 12 months",
                "No of Placements in the Last 12 months",
            ],
        };

    // Without it every child who has left would look as if still in care.
    public static Column EndedOn { get; } =
        new("ended-on", "Date Ceased to be Looked After", ColumnKind.Day)
        {
            Required = true,
            NotBefore = StartedOn,
            AlsoHeaded = ["Date Ceased Being Looked After", "LAC End Date", "CLA End Date", "End Date", "Date Ceased", "Date Left Care"],
        };

    public static Column ReasonEnded { get; } =
        new("reason-ended", "Reason Ceased to be Looked After", ColumnKind.Code)
        {
            Codes = CareCodes.ReasonCeased,
            AlsoHeaded = ["Reason Ceased", "Reason Ceased Being Looked After", "Reason Episode Ceased", "Reason for Ceasing"],
        };

    public static Column MissingInTwelveMonths { get; } =
        new(
            "missing-in-12-months",
            "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
            ColumnKind.Number
        )
        {
            Role = ColumnRole.Standing,
            AlsoHeaded =
            [
                "Number of Missing Episodes in the last 12 months",
                "Missing Episodes",
                "Number of Episodes Missing in last 12 months",
            ],
        };

    public static Column AbsentInTwelveMonths { get; } =
        new(
            "absent-in-12-months",
            "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
            ColumnKind.Number
        )
        {
            Role = ColumnRole.Standing,
            AlsoHeaded =
            [
                "Number of Absent Episodes in the last 12 months",
                "Absent Episodes",
                "Number of Episodes Absent in last 12 months",
            ],
        };

    public static Column InterviewOffered { get; } =
        new("interview-offered", "Was the child offered a Return Interview after their last missing episode (Y/N)?", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "Return Interview Offered",
                "Offered a Return Interview",
                "RHI Offered",
                "Was the child offered a Return Interview",
            ],
        };

    public static Column InterviewAccepted { get; } =
        new("interview-accepted", "Did the child accept a Return Interview after their last missing episode (Y/N)?", ColumnKind.Code)
        {
            Role = ColumnRole.Standing,
            Codes = PersonCodes.YesNo,
            AlsoHeaded =
            [
                "Return Interview Accepted",
                "Accepted a Return Interview",
                "RHI Accepted",
                "Did the child accept a Return Interview",
            ],
        };

    public static AnnexAList List { get; } =
        new(
            8,
            "Children in care",
            new Window.OpenOrEndedInSixMonths(EndedOn),
            [
                .. Person.Begins,
                Unaccompanied,
                Person.Disability,
                StartedOn,
                Need,
                SecondPeriod,
                LegalStatusOn,
                LegalStatus,
                LastReviewOn,
                LastVisitOn,
                PermanencePlan,
                LastReviewingOfficerContactOn,
                LastHealthAssessmentOn,
                LastDentalCheckOn,
                PlacementsInTwelveMonths,
                EndedOn,
                ReasonEnded,
                List8Placement.PlacedOn,
                List8Placement.Type,
                List8Placement.Provider,
                List8Placement.Postcode,
                List8Placement.Urn,
                List8Placement.Location,
                List8Placement.Authority,
                MissingInTwelveMonths,
                AbsentInTwelveMonths,
                InterviewOffered,
                InterviewAccepted,
                Person.Team,
                Person.Worker,
            ]
        )
        {
            Says = InCareSays.Of,
        };
}
