namespace Linnet.Returns.AnnexA.Codes;

/// <summary>Where a child in care lives, with whom, and who provides it.</summary>
/// <remarks>
/// SSDA903. H5 and P2 ended with 2023-24 and K3 came; Z1 was split into Z11 to Z14 in 2025-26, and DfE's labels for those four have not
/// been found: they are taken by their code.
/// </remarks>
public static class PlacementCodes
{
    private static readonly LocalDate SupportedAccommodation = new(2024, 4, 1);
    private static readonly LocalDate OtherSplit = new(2025, 4, 1);

    public static CodeTable Type { get; } =
        new(
            "placement type",
            [
                new("U1", "Foster, relative or friend, long term", "a) U1: Foster placement - relatives - long term"),
                new("U2", "Foster, relative or friend who is an approved adopter", "b) U2: Foster placement - relative - FFA"),
                new("U3", "Foster, relative or friend, neither of these", "c) U3: Foster placement - relative - not FFA"),
                new("U4", "Foster, other carer, long term", "d) U4: Foster placement - long term"),
                new("U5", "Foster, other carer who is an approved adopter", "e) U5: Foster placement - FFA"),
                new("U6", "Foster, other carer, neither of these", "f) U6: Foster placement - not FFA"),
                new(
                    "A3",
                    "Placed for adoption with consent, with current foster carer",
                    "g) A3: Placed for adoption - consent - current foster"
                ),
                new(
                    "A4",
                    "Placed for adoption with consent, not with current foster carer",
                    "h) A4: Placed for adoption - consent - not foster"
                ),
                new(
                    "A5",
                    "Placed for adoption with placement order, with current foster carer",
                    "i) A5: Placed for adoption - order - foster"
                ),
                // Ofsted's own list first left out the 'not'.
                new(
                    "A6",
                    "Placed for adoption with placement order, not with current foster carer",
                    "j) A6: Placed for adoption - order - not foster"
                ),
                new("P1", "With own parents or another with parental responsibility", "k) P1: Placed with parents")
                {
                    AlsoWritten = ["Placed with own parents"],
                },
                new("P2", "Independent living", "l) P2: Independent living") { Until = SupportedAccommodation.PlusDays(-1) },
                new("P3", "Residential employment", "m) P3: Residential employment"),
                new("H5", "Semi-independent living", "n) H5: Residential accommodation")
                {
                    AlsoWritten =
                    [
                        "Semi-independent living",
                        "Semi independent",
                        "Semi-independent living accommodation not subject to Children's Homes Regulations",
                    ],
                    Until = SupportedAccommodation.PlusDays(-1),
                },
                new("K1", "Secure children's home", "o) K1: Secure Children’s Homes") { AlsoWritten = ["Secure unit", "Secure home"] },
                new("K2", "Children's home", "p) K2: Children’s Homes")
                {
                    AlsoWritten = ["Children's homes subject to Children's Homes Regulations"],
                },
                new("K3", "Supported accommodation registered with Ofsted", "K3: Supported accommodation")
                {
                    AlsoWritten = ["Registered supported accommodation"],
                    From = SupportedAccommodation,
                },
                new("R1", "Residential care home", "q) R1: Residential Care Home"),
                new("R2", "NHS or other medical or nursing care", "r) R2: NHS/Health Trust") { AlsoWritten = ["Hospital"] },
                new("R3", "Family centre or mother and baby unit", "s) R3: Family Centre or Mother and Baby Unit")
                {
                    AlsoWritten = ["Mother and baby", "Parent and child unit"],
                },
                new("R5", "Young offender institution", "t) R5: Young Offender Institution")
                {
                    AlsoWritten = ["YOI", "Secure training centre", "Prison"],
                },
                new("S1", "Residential school", "u) S1: Residential school"),
                new("Z1", "Other placement", "v) Z1: Other placements") { Until = OtherSplit.PlusDays(-1) },
                new("Z11", "Other placement (Z11)", "Z11: Other placements") { From = OtherSplit },
                new("Z12", "Other placement (Z12)", "Z12: Other placements") { From = OtherSplit },
                new("Z13", "Other placement (Z13)", "Z13: Other placements") { From = OtherSplit },
                new("Z14", "Other placement (Z14)", "Z14: Other placements") { From = OtherSplit },
                new("T0", "Temporary placement", "w) T0: Temporary placement") { AlsoWritten = ["Temporary"] },
                new("T1", "Temporary: hospital", "x) T1: Temporary placement - hospital"),
                new("T2", "Temporary: holiday", "y) T2: Temporary placement - holiday"),
                new("T3", "Temporary: carer on holiday", "z) T3: Temporary placement - carer holiday"),
                new("T4", "Temporary: seven days or less", "zz) T4: Temporary placement - seven days or less"),
            ]
        );

    public static CodeTable Provider { get; } =
        new(
            "placement provider",
            [
                new("PR0", "Parents or another with parental responsibility", "a) PR0: Parents/Parental responsibility")
                {
                    AlsoWritten = ["Parents", "Parental responsibility"],
                },
                new("PR1", "Own provision", "b) PR1: Own provision") { AlsoWritten = ["In house", "Own LA", "Internal"] },
                new("PR2", "Another local authority's provision", "c) PR2: Other LA provision")
                {
                    AlsoWritten = ["Other LA", "Other local authority provision"],
                },
                new("PR3", "Other public provision", "d) PR3: Other public provision") { AlsoWritten = ["Public"] },
                new("PR4", "Private provision", "e) PR4: Private provision") { AlsoWritten = ["Private", "Independent"] },
                new("PR5", "Voluntary or third sector provision", "f) PR5: Voluntary/third sector")
                {
                    AlsoWritten = ["Voluntary", "Third sector", "Voluntary/third sector provision"],
                },
            ]
        );

    public static CodeTable Location { get; } =
        new(
            "placement location",
            [
                new("in", "Inside the authority", "a) In")
                {
                    AlsoWritten = ["Inside", "In area", "In borough", "In county", "In LA", "Inside LA", "Inside local authority boundary"],
                },
                new("out", "Outside the authority", "b) Out")
                {
                    AlsoWritten =
                    [
                        "Outside",
                        "Out of area",
                        "Out of borough",
                        "Out of county",
                        "Out of LA",
                        "Outside LA",
                        "Outside local authority boundary",
                    ],
                },
            ]
        );

    /// <summary>Where the placement is in another country or kept confidential; otherwise the name of the authority.</summary>
    public static CodeTable Authority { get; } =
        new(
            "authority of placement",
            [
                new("NIR", "Northern Ireland", "NIR - Child placed in Northern Ireland"),
                new("WAL", "Wales", "WAL - Child placed in Wales"),
                new("SCO", "Scotland", "SCO - Child placed in Scotland"),
                new("NUK", "Outside the UK", "NUK - Child placed outside the UK"),
                new("CON", "Confidential placement", "CON - Child placed in confidential placement") { AlsoWritten = ["Confidential"] },
            ]
        )
        {
            TakesOtherText = true,
        };
}
