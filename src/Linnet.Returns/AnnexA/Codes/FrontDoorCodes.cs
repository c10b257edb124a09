namespace Linnet.Returns.AnnexA.Codes;

/// <summary>Who contacts and refers.</summary>
public static class FrontDoorCodes
{
    /// <remarks>
    /// CIN census table B4. Many councils write only the kind of source ('Health'), which fits six codes: those are read as the kind, and say
    /// that they say no more. 5D came with the 2022-23 collection.
    /// </remarks>
    public static CodeTable Source { get; } =
        new(
            "contact or referral source",
            [
                new("1A", "Individual: family member, relative or carer", "a) 1A: Individual")
                {
                    AlsoWritten =
                    [
                        "Family member",
                        "Relative",
                        "Parent",
                        "Carer",
                        "Family",
                        "Family member, relative or carer",
                        "Family member/relative/carer",
                        "Mother",
                        "Father",
                    ],
                },
                new("1B", "Individual: acquaintance, including neighbours and child minders", "b) 1B: Individual")
                {
                    AlsoWritten =
                    [
                        "Acquaintance",
                        "Neighbour",
                        "Friend",
                        "Childminder",
                        "Acquaintance (including neighbours and child minders)",
                    ],
                },
                new("1C", "Individual: self", "c) 1C: Individual") { AlsoWritten = ["Self", "Self referral"] },
                new("1D", "Individual: other, including strangers or MPs", "d) 1D: Individual")
                {
                    AlsoWritten =
                    [
                        "Other individual",
                        "Individual other",
                        "Stranger",
                        "MP",
                        "Member of public",
                        "Member of the public",
                        "Other (including strangers, MPs)",
                    ],
                },
                new("2A", "Schools", "e) 2A: Schools") { AlsoWritten = ["School", "Academy"] },
                new("2B", "Education services", "f) 2B: Education services")
                {
                    AlsoWritten = ["Education", "Education service", "Education welfare"],
                },
                new("3A", "Health: general practitioner", "g) 3A: Health services")
                {
                    AlsoWritten = ["GP", "General practitioner", "Health - GP", "Doctor", "General practitioner (GP)"],
                },
                new("3B", "Health: health visitor", "h) 3B: Health services")
                {
                    AlsoWritten = ["Health visitor", "Health - Health visitor"],
                },
                new("3C", "Health: school nurse", "i) 3C: Health services") { AlsoWritten = ["School nurse", "Health - School nurse"] },
                new("3D", "Health: other primary health services", "j) 3D: Health services")
                {
                    AlsoWritten = ["Other primary health services", "Primary health", "Health - other primary health services"],
                },
                new("3E", "Health: A&E", "k) 3E: Health services")
                {
                    AlsoWritten =
                    [
                        "A&E",
                        "Accident and emergency",
                        "A&E (accident and emergency department)",
                        "Emergency department",
                        "Health - A&E",
                        "Hospital A&E",
                    ],
                },
                new("3F", "Health: other", "l) 3F: Health services")
                {
                    AlsoWritten = ["Other health", "Hospice", "Health - other", "Health - other (e.g. hospice)"],
                },
                new("4", "Housing", "m) 4: Housing")
                {
                    AlsoWritten =
                    [
                        "Housing association",
                        "LA housing",
                        "Local authority housing",
                        "Housing (LA housing or housing association)",
                    ],
                },
                new("5A", "LA services: social care", "n) 5A: LA services")
                {
                    AlsoWritten =
                    [
                        "Adult social care",
                        "Social care",
                        "LA services - social care",
                        "LA services - social care (e.g. adults social care services)",
                    ],
                },
                new("5B", "LA services: other internal", "o) 5B: LA services")
                {
                    AlsoWritten = ["Other internal", "LA services - other internal", "Youth offending", "YOT", "YOS", "Youth justice"],
                },
                new("5C", "LA services: external", "p) 5C: LA services")
                {
                    AlsoWritten = ["Another local authority", "Other local authority", "External", "LA services - external", "Other LA"],
                },
                new("5D", "LA services: early help", "p1) 5D: LA services")
                {
                    AlsoWritten = ["Early help", "LA services - early help", "q) 5D: LA services"],
                    From = new LocalDate(2022, 4, 1),
                },
                new("6", "Police", "q) 6: Police") { AlsoWritten = ["r) 6: Police"] },
                new("7", "Other legal agency", "r) 7: Other legal agency")
                {
                    AlsoWritten = ["Court", "Probation", "Cafcass", "Immigration", "Prison", "Legal agency"],
                },
                new("8", "Other", "s) 8: Other")
                {
                    AlsoWritten = ["Children's centre", "Voluntary organisation", "Charity", "Independent agency", "Voluntary"],
                },
                new("9", "Anonymous", "t) 9: Anonymous") { AlsoWritten = ["Anonymous source"] },
                new("10", "Unknown", "u) 10: Unknown") { AlsoWritten = ["Not known", "Not recorded", "Not stated"] },
                new("1", "Individual, not said which", "1: Individual") { AlsoWritten = ["Individuals"], IsKindOnly = true },
                new("3", "Health services, not said which", "3: Health services")
                {
                    AlsoWritten = ["Health", "Health service", "NHS"],
                    IsKindOnly = true,
                },
                new("5", "LA services, not said which", "5: LA services")
                {
                    AlsoWritten = ["Local authority", "Local authority services", "LA service", "Council"],
                    IsKindOnly = true,
                },
            ]
        );
}
