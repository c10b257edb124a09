namespace Linnet.Returns.AnnexA.Codes;

/// <summary>Why a child is in need, how things stand, and why it ended.</summary>
public static class NeedCodes
{
    private static readonly LocalDate NewLabels = new(2025, 4, 1);

    /// <remarks>CIN census table B5. In 2025-26 N1 took a wider label and kept its code.</remarks>
    public static CodeTable PrimaryNeed { get; } =
        new(
            "primary need",
            [
                .. Needs("Parental disability or illness"),
                new("N9", "Cases other than children in need", "N9 - Cases other than children in need")
                {
                    AlsoWritten = ["Cases other than CIN"],
                },
                new("N0", "Not stated", "N0 - Not stated") { AlsoWritten = ["Not stated/unknown", "Not known"] },
            ]
        );

    /// <remarks>SSDA903 category of need: the reason at entry to care.</remarks>
    public static CodeTable CareNeed { get; } = new("category of need", [.. Needs("Parental illness or disability")]);

    /// <remarks>CIN census table B6. RC9 came with the 2022-23 collection.</remarks>
    public static CodeTable ReasonForClosure { get; } =
        new(
            "reason for closure",
            [
                new("RC1", "Adopted", "RC1 - Adopted") { AlsoWritten = ["Adoption"] },
                new("RC2", "Died", "RC2 - Died") { AlsoWritten = ["Death", "Deceased"] },
                new("RC3", "Child arrangements order", "RC3 - Child arrangements order") { AlsoWritten = ["Residence order", "CAO"] },
                new("RC4", "Special guardianship order", "RC4 - Special guardianship order") { AlsoWritten = ["SGO"] },
                new("RC5", "Transferred to services of another local authority", "RC5 - Transferred to services of another local authority")
                {
                    AlsoWritten = ["Transferred to another LA", "Transferred to another local authority", "Transferred out"],
                },
                new("RC6", "Transferred to adult social care services", "RC6 - Transferred to adult social care services")
                {
                    AlsoWritten = ["Transferred to adult services", "Transferred to adults"],
                },
                new(
                    "RC7",
                    "Services ceased for any other reason, including child no longer in need",
                    "RC7 - Services ceased for any other reason, including child no longer in need"
                )
                {
                    AlsoWritten =
                    [
                        "Services ceased for any other reason",
                        "Services ceased for any other reason (incl. no longer in need)",
                        "No longer in need",
                        "Services ceased",
                    ],
                },
                new("RC8", "Case closed after assessment, no further action", "RC8 - Case closed after assessment, no further action")
                {
                    AlsoWritten = ["Closed after assessment", "Closed after assessment, no further action", "Case closed after assessment"],
                },
                new(
                    "RC9",
                    "Case closed after assessment, referred to early help",
                    "RC9 - Case closed after assessment, referred to early help"
                )
                {
                    AlsoWritten = ["Closed after assessment, referred to early help"],
                    From = new LocalDate(2022, 4, 1),
                },
            ]
        );

    /// <remarks>Ofsted asks for the first of these that is true of a child with an open episode.</remarks>
    public static CodeTable CaseStatus { get; } =
        new(
            "case status",
            [
                new("looked-after", "Looked after child", "a) Looked after child")
                {
                    AlsoWritten = ["LAC", "CLA", "Child looked after", "Looked after", "Child in care", "CIC"],
                },
                new("protection-plan", "Child protection plan", "b) Child Protection plan")
                {
                    AlsoWritten = ["CP", "CPP", "Child protection", "CP plan"],
                },
                new("in-need-plan", "Child in need plan", "c) Child in need plan")
                {
                    AlsoWritten = ["CIN", "CIN plan", "Child in need", "CiNP"],
                },
                new("open-assessment", "Open assessment", "d) Open assessment")
                {
                    AlsoWritten = ["Assessment", "Open to assessment", "Under assessment"],
                },
                new("closed", "Closed episode", "e) Closed episode") { AlsoWritten = ["Closed", "Closed case", "Ceased"] },
            ]
        );

    /// <remarks>CIN census table B8.</remarks>
    public static CodeTable Abuse { get; } =
        new(
            "category of abuse",
            [
                new("NEG", "Neglect", "a) Neglect"),
                new("PHY", "Physical abuse", "b) Physical abuse") { AlsoWritten = ["Physical"] },
                new("SAB", "Sexual abuse", "c) Sexual abuse") { AlsoWritten = ["Sexual"] },
                new("EMO", "Emotional abuse", "d) Emotional abuse") { AlsoWritten = ["Emotional"] },
                new("MUL", "Multiple or not recommended", "e) Multiple/not recommended")
                {
                    AlsoWritten = ["Multiple", "Multiple/not recommended", "Multiple categories", "Not recommended", "Multiple abuse"],
                },
            ]
        );

    private static IEnumerable<Code> Needs(string third) =>
        [
            new("N1", "Abuse or neglect", "N1 - Abuse or neglect")
            {
                AlsoWritten = ["Abuse and neglect", "Abuse"],
                Until = NewLabels.PlusDays(-1),
            },
            new("N1", "Abuse, neglect and exploitation", "N1 - Abuse, neglect and exploitation")
            {
                AlsoWritten = ["N1 - Abuse or neglect", "Abuse or neglect", "Abuse and neglect", "Abuse", "Abuse, neglect or exploitation"],
                From = NewLabels,
            },
            new("N2", "Child's disability", "N2 - Child’s disability")
            {
                AlsoWritten = ["Child's disability or illness", "Disability", "Child disability"],
            },
            new("N3", third, $"N3 - {third}")
            {
                AlsoWritten =
                [
                    "Parental disability or illness",
                    "Parental illness or disability",
                    "Parental illness",
                    "Parental disability",
                ],
            },
            new("N4", "Family in acute stress", "N4 - Family in acute stress") { AlsoWritten = ["Acute stress"] },
            new("N5", "Family dysfunction", "N5 - Family dysfunction") { AlsoWritten = ["Dysfunction"] },
            new("N6", "Socially unacceptable behaviour", "N6 - Socially unacceptable behaviour") { AlsoWritten = ["Behaviour"] },
            new("N7", "Low income", "N7 - Low income"),
            new("N8", "Absent parenting", "N8 - Absent parenting") { AlsoWritten = ["Absent parent"] },
        ];
}
