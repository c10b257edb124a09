namespace Linnet.Returns.AnnexA.Codes;

/// <summary>A child's period of care: by what right, with what plan, how it ended.</summary>
public static class CareCodes
{
    public static CodeTable LegalStatus { get; } =
        new(
            "legal status",
            [
                new("C1", "Interim care order", "C1: ICO") { AlsoWritten = ["Interim order"] },
                new("C2", "Full care order", "C2: FCO") { AlsoWritten = ["Care order", "CO"] },
                new("D1", "Freeing order granted", "D1: Freeing order"),
                new("E1", "Placement order granted", "E1: Placement order") { AlsoWritten = ["PO"] },
                new("V2", "Single period of accommodation, section 20", "V2: Single period under S20")
                {
                    AlsoWritten =
                    [
                        "S20",
                        "Section 20",
                        "Single period of accommodation under section 20",
                        "S.20",
                        "Voluntary accommodation",
                    ],
                },
                new("L1", "Police protection in LA accommodation", "L1: Police protection LA accommodation")
                {
                    AlsoWritten = ["Police protection", "Under police protection and in local authority accommodation"],
                },
                new("L2", "Emergency protection order", "L2: EPO") { AlsoWritten = ["Emergency protection order (EPO)"] },
                new("L3", "Child assessment order in LA accommodation", "L3: Child assessment order LA accommodation")
                {
                    AlsoWritten = ["Child assessment order"],
                },
                new("J1", "Remanded to LA accommodation or youth detention", "J1: Remanded to LA or youth detention")
                {
                    AlsoWritten = ["Remand", "Remanded"],
                },
                new("J2", "LA accommodation under PACE", "J2: LA accommodation under PACE") { AlsoWritten = ["PACE"] },
                new("J3", "Youth rehabilitation order", "J3: Youth rehabilitation order")
                {
                    AlsoWritten = ["YRO", "Sentenced to youth rehabilitation order"],
                },
                new("V3", "Short breaks, each episode recorded", "V3: Short term breaks, episodes recorded"),
                new("V4", "Short breaks, only the agreement recorded", "V4: Short term breaks, agreements recorded"),
            ]
        );

    public static CodeTable PermanencePlan { get; } =
        new(
            "permanence plan",
            [
                new("return-to-family", "Return to family", "a) Return to family")
                {
                    AlsoWritten = ["Return home", "Rehabilitation", "Reunification", "Return to birth family"],
                },
                new("adoption", "Adoption", "b) Adoption"),
                new("order-to-another", "Special guardianship or child arrangements order", "c) SGO/CAO")
                {
                    AlsoWritten =
                    [
                        "SGO",
                        "CAO",
                        "Special guardianship",
                        "Special guardianship order",
                        "Child arrangements order",
                        "Connected person",
                    ],
                },
                new("supported-living", "Supported living in the community", "d) Supported living in the community")
                {
                    AlsoWritten = ["Supported living", "Independence", "Independent living"],
                },
                new("long-term-residential", "Long-term residential placement", "e) Long-term residential placement")
                {
                    AlsoWritten = ["Residential", "Long term residential"],
                },
                new("long-term-fostering", "Long-term fostering", "f) Long-term fostering")
                {
                    AlsoWritten = ["Long term foster care", "Fostering", "Long term foster"],
                },
                new("other", "Other", "g) other"),
            ]
        );

    /// <remarks>
    /// SSDA903 reasons an episode ceased. E43 and E44 gave way to E45-E48 in 2018-19. X1 ends an episode, never a period of care.
    /// </remarks>
    public static CodeTable ReasonCeased { get; } =
        new(
            "reason ceased to be looked after",
            [
                new("E11", "Adopted, application unopposed", "a) E11: Adopted - application unopposed"),
                new("E12", "Adopted, consent dispensed with", "b) E12: Adopted - consent dispensed"),
                new("E2", "Died", "c) E2: Died") { AlsoWritten = ["Death"] },
                new("E3", "Care taken over by another local authority", "d) E3: Care taken by another LA")
                {
                    AlsoWritten = ["Care taken over by another local authority in the UK"],
                },
                new("E4A", "Returned home, planned", "e) E4A: Returned home to live with parents or relatives - part of planning")
                {
                    AlsoWritten = ["Returned home - planned"],
                },
                new(
                    "E4B",
                    "Returned home, not part of planning",
                    "f) E4B: Returned home to live with parents or relatives - not part of planning"
                )
                {
                    AlsoWritten = ["Returned home - unplanned"],
                },
                new(
                    "E13",
                    "Left to live with parents, relatives or others without parental responsibility",
                    "g) E13: Parents, relatives or other with no parental responsibility"
                ),
                new("E41", "Residence or child arrangements order", "h) E41: Residence order granted")
                {
                    AlsoWritten = ["Child arrangements order", "Residence order", "CAO"],
                },
                new("E43", "Special guardianship to former foster carers", "E43: Special Guardianship Orders - former foster carers")
                {
                    Until = new LocalDate(2018, 3, 31),
                },
                new("E44", "Special guardianship to other carers", "E44: Special Guardianship Orders - other carers")
                {
                    Until = new LocalDate(2018, 3, 31),
                },
                new(
                    "E45",
                    "Special guardianship: former foster carer, relative or friend",
                    "i) E45: Special Guardianship Orders - former carer relative/friend"
                )
                {
                    From = new LocalDate(2018, 4, 1),
                },
                new(
                    "E46",
                    "Special guardianship: former foster carer, not relative or friend",
                    "j) E46: Special Guardianship Orders - former carer other"
                )
                {
                    From = new LocalDate(2018, 4, 1),
                },
                new("E47", "Special guardianship: other carer, relative or friend", "k) E47: Special Guardianship Orders - relative/friend")
                {
                    From = new LocalDate(2018, 4, 1),
                },
                new("E48", "Special guardianship: other carer, not relative or friend", "l) E48: Special Guardianship Orders - other")
                {
                    From = new LocalDate(2018, 4, 1),
                },
                new("E5", "Independent living with support", "m) E5: Moved into independent living - supported"),
                new("E6", "Independent living without support", "n) E6: Moved into independent living - no support"),
                new(
                    "E7",
                    "Residential care funded by adult social care",
                    "o) E7: Transferred to residential care funded by adult social services"
                ),
                new("E9", "Sentenced to custody", "p) E9: Sentenced to custody") { AlsoWritten = ["Custody"] },
                new("E14", "Accommodation on remand ended", "q) E14: Accommodation on remand ended"),
                new("E15", "Age assessed as 18 or over", "r) E15: Age assessment determined child was 18 or over"),
                new("E16", "Moved abroad", "s) E16: Child moved abroad"),
                new("E17", "Aged 18 and stayed with current carers", "E17: Aged 18+ and stayed with current carers")
                {
                    AlsoWritten = ["Staying put"],
                },
                new("E8", "Any other reason", "t) E8: Care ceased for any other reason"),
                new("X1", "Episode ends, another begins", "u) X1:CodeError")
                {
                    AlsoWritten = ["X1: Episode ceases, and new episode begins"],
                },
            ]
        );
}
