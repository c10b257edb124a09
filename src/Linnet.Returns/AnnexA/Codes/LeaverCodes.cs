namespace Linnet.Returns.AnnexA.Codes;

/// <summary>How a care leaver stands with the authority, where they live and what they do.</summary>
/// <remarks>SSDA903 care leaver codes. Apprenticeships were told apart (F4, F5 for F3; P4, P5 for P3) from 2021-22.</remarks>
public static class LeaverCodes
{
    private static readonly LocalDate Apprenticeships = new(2021, 4, 1);

    public static CodeTable Eligibility { get; } =
        new(
            "eligibility category",
            [
                new("relevant", "Relevant child", "a) Relevant child") { AlsoWritten = ["Relevant"] },
                new("former-relevant", "Former relevant child", "b) Former relevant child")
                {
                    AlsoWritten = ["Former relevant", "FR", "FRC"],
                },
                new("qualifying", "Qualifying care leaver", "c) Qualifying care leaver")
                {
                    AlsoWritten = ["Qualifying", "Qualifying child"],
                },
                new("eligible", "Eligible child", "d) Eligible child") { AlsoWritten = ["Eligible"] },
            ]
        );

    public static CodeTable InTouch { get; } =
        new(
            "in touch",
            [
                new("YES", "In touch", "a) Yes") { AlsoWritten = ["Y", "In touch with LA", "1", "True"] },
                new("NO", "Not in touch", "b) No") { AlsoWritten = ["N", "Not in touch with LA", "0", "False"] },
                new("DIED", "Died after leaving care", "c) Died") { AlsoWritten = ["Deceased"] },
                new("REFU", "Refuses contact", "d) Refu") { AlsoWritten = ["Refused", "Young person refuses contact"] },
                new("NREQ", "No longer requires services", "e) NREQ")
                {
                    AlsoWritten = ["Not required", "No longer required", "Young person no longer requires services"],
                },
                new("RHOM", "Returned home", "f) Rhom") { AlsoWritten = ["Returned to parents", "Young person returned home"] },
            ]
        );

    public static CodeTable Accommodation { get; } =
        new(
            "type of accommodation",
            [
                new("B", "With parents or relatives", "B: Parents/relatives") { AlsoWritten = ["B1", "B2", "Parents", "Relatives"] },
                new("C", "Community home or other residential care", "C: Community home / residential care")
                {
                    AlsoWritten =
                    [
                        "C1",
                        "C2",
                        "Community home",
                        "Residential care",
                        "Community home or other form of residential care such as an NHS establishment",
                    ],
                },
                new(
                    "D",
                    "Semi-independent, transitional accommodation",
                    "D: Semi-independent, transitional accommodation and self-contained accommodation"
                )
                {
                    AlsoWritten =
                    [
                        "D1",
                        "D2",
                        "Semi-independent",
                        "Semi-independent transitional accommodation",
                        "Supported accommodation",
                    ],
                },
                new("E", "Supported lodgings", "E: Supported lodgings") { AlsoWritten = ["E1", "E2"] },
                new("G", "Gone abroad", "G: Abroad") { AlsoWritten = ["G1", "G2"] },
                new("H", "Deported", "H: Deported") { AlsoWritten = ["H1", "H2"] },
                new("K", "Ordinary lodgings", "K: Ordinary lodgings, without formal support") { AlsoWritten = ["K1", "K2", "Lodgings"] },
                new("R", "Residence not known", "R: Residence not known") { AlsoWritten = ["R1", "R2", "Not known", "Unknown"] },
                new("S", "No fixed abode or homeless", "S: No fixed abode / homeless")
                {
                    AlsoWritten = ["S1", "S2", "NFA", "Homeless", "No fixed abode"],
                },
                new("T", "Foyers and similar supported accommodation", "T: Foyers and similar supported accommodation")
                {
                    AlsoWritten = ["T1", "T2", "Foyer", "Foyers"],
                },
                new("U", "Independent living", "U: Independent living")
                {
                    AlsoWritten = ["U1", "U2", "Own tenancy", "Independent tenancy"],
                },
                new("V", "Emergency accommodation", "V: Emergency accommodation") { AlsoWritten = ["V1", "V2"] },
                new("W", "Bed and breakfast", "W: Bed and breakfast") { AlsoWritten = ["W1", "W2", "B&B"] },
                new("X", "In custody", "X: In custody") { AlsoWritten = ["X1", "X2", "Custody", "Prison"] },
                new("Y", "Other accommodation", "Y: Other accommodation") { AlsoWritten = ["Y1", "Y2", "Other"] },
                new("Z", "With former foster carers", "Z: With former foster carers")
                {
                    AlsoWritten = ["Z1", "Z2", "Staying put", "Former foster carer"],
                },
                new("0", "Not in touch, died or returned home", "0: Not in touch"),
            ]
        );

    public static CodeTable Suitability { get; } =
        new(
            "suitability of accommodation",
            [
                new("suitable", "Suitable", "a) Suitable")
                {
                    AlsoWritten = ["1", "S", "Y", "Yes", "Considered suitable", "Accommodation considered suitable"],
                },
                new("unsuitable", "Unsuitable", "b) Unsuitable")
                {
                    AlsoWritten = ["2", "U", "N", "No", "Not suitable", "Considered unsuitable", "Accommodation considered unsuitable"],
                },
            ]
        );

    public static CodeTable Activity { get; } =
        new(
            "activity status",
            [
                new("F1", "Full time in higher education", "F1: Full time in higher education"),
                new("P1", "Part time in higher education", "P1: Part time in higher education"),
                new("F2", "Full time in other education", "F2: Full time in education other than higher")
                {
                    AlsoWritten = ["Full time in education other than higher education"],
                },
                new("P2", "Part time in other education", "P2: Part time in education other than higher")
                {
                    AlsoWritten = ["Part time in education other than higher education"],
                },
                new("F3", "Full time in training or employment", "F3: Full time in training or employment")
                {
                    Until = Apprenticeships.PlusDays(-1),
                },
                new("P3", "Part time in training or employment", "P3: Part time in training or employment")
                {
                    Until = Apprenticeships.PlusDays(-1),
                },
                new("F4", "Full time apprenticeship", "F4: Full time in an apprenticeship")
                {
                    AlsoWritten = ["Full time in apprenticeship"],
                    From = Apprenticeships,
                },
                new("P4", "Part time apprenticeship", "P4: Part time in an apprenticeship")
                {
                    AlsoWritten = ["Part time in apprenticeship"],
                    From = Apprenticeships,
                },
                new(
                    "F5",
                    "Full time in training or employment, not an apprenticeship",
                    "F5: Full time in training or employment (not apprenticeship)"
                )
                {
                    AlsoWritten = ["Full time in training or employment"],
                    From = Apprenticeships,
                },
                new(
                    "P5",
                    "Part time in training or employment, not an apprenticeship",
                    "P5: Part time in training or employment (not apprenticeship)"
                )
                {
                    AlsoWritten = ["Part time in training or employment"],
                    From = Apprenticeships,
                },
                new(
                    "G4",
                    "Not in education, employment or training: illness or disability",
                    "G4: Not in education, employment or training - illness or disability"
                )
                {
                    AlsoWritten = ["NEET - illness or disability", "NEET - illness/disability"],
                },
                new("G5", "Not in education, employment or training: other", "G5: Not in education, employment or training - other")
                {
                    AlsoWritten = ["NEET - other", "NEET"],
                },
                new(
                    "G6",
                    "Not in education, employment or training: pregnancy or parenting",
                    "G6: Not in education, employment or training - pregnancy or parenting"
                )
                {
                    AlsoWritten = ["NEET - pregnancy or parenting", "NEET - pregnancy/parenting"],
                },
                new("0", "Not in touch, died or returned home", "0: Not in touch"),
            ]
        );
}
