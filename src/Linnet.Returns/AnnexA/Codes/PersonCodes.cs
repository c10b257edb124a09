namespace Linnet.Returns.AnnexA.Codes;

/// <summary>What every list says of a person.</summary>
public static class PersonCodes
{
    // The census changed from figures to letters in 2024-25, and councils write either.
    public static CodeTable Gender { get; } =
        new(
            "gender",
            [
                new("male", "Male", "a) Male") { AlsoWritten = ["M", "1", "boy", "man"] },
                new("female", "Female", "b) Female") { AlsoWritten = ["F", "2", "girl", "woman"] },
                new("not-stated", "Not stated or recorded", "c) Not stated/recorded")
                {
                    AlsoWritten =
                    [
                        "not stated",
                        "not recorded",
                        "unknown",
                        "not known",
                        "U",
                        "0",
                        "NK",
                        "unborn",
                        "not available",
                        "not specified",
                    ],
                },
                new("neither", "Neither", "d) Neither")
                {
                    AlsoWritten = ["indeterminate", "I", "9", "other", "X", "non binary", "intersex"],
                },
            ]
        );

    public static CodeTable Ethnicity { get; } =
        new(
            "ethnicity",
            [
                new("WBRI", "White British", "a) WBRI")
                {
                    AlsoWritten =
                    [
                        "British",
                        "English",
                        "Scottish",
                        "Welsh",
                        "White UK",
                        "White - English",
                        "White - Scottish",
                        "White - Welsh",
                        "White - Northern Irish",
                        "English/Welsh/Scottish/Northern Irish/British",
                        "White - English/Welsh/Scottish/Northern Irish/British",
                        "White English/Welsh/Scottish/Northern Irish/British",
                    ],
                },
                new("WIRI", "White Irish", "b) WIRI") { AlsoWritten = ["Irish"] },
                new("WIRT", "Traveller of Irish heritage", "c) WIRT")
                {
                    AlsoWritten =
                    [
                        "Irish Traveller",
                        "White - Irish Traveller",
                        "White Traveller of Irish heritage",
                        "Traveller - Irish heritage",
                    ],
                },
                new("WOTH", "Any other White background", "d) WOTH")
                {
                    AlsoWritten =
                    [
                        "White Other",
                        "Other White",
                        "White - Any other White background",
                        "White European",
                        "White Eastern European",
                        "White Western European",
                        "Any other White ethnic background",
                        "White (any other)",
                    ],
                },
                new("WROM", "Gypsy/Roma", "e) WROM")
                {
                    AlsoWritten =
                    [
                        "Gypsy",
                        "Roma",
                        "Gypsy or Roma",
                        "Roma/Gypsy",
                        "White Gypsy/Roma",
                        "White - Gypsy or Roma",
                        "Romany",
                        "White Roma",
                    ],
                },
                new("MWBC", "White and Black Caribbean", "f) MWBC")
                {
                    AlsoWritten =
                    [
                        "Mixed White and Black Caribbean",
                        "Mixed - White & Black Caribbean",
                        "White/Black Caribbean",
                        "Mixed White/Black Caribbean",
                    ],
                },
                new("MWBA", "White and Black African", "g) MWBA")
                {
                    AlsoWritten =
                    [
                        "Mixed White and Black African",
                        "Mixed - White & Black African",
                        "White/Black African",
                        "Mixed White/Black African",
                    ],
                },
                new("MWAS", "White and Asian", "h) MWAS")
                {
                    AlsoWritten = ["Mixed White and Asian", "Mixed - White & Asian", "White/Asian", "Mixed White/Asian"],
                },
                new("MOTH", "Any other Mixed background", "i) MOTH")
                {
                    AlsoWritten =
                    [
                        "Other Mixed",
                        "Mixed Other",
                        "Mixed - Any other Mixed background",
                        "Any other Mixed or multiple background",
                        "Any other Mixed/multiple ethnic background",
                    ],
                },
                new("AIND", "Indian", "j) AIND")
                {
                    AlsoWritten = ["Asian Indian", "Asian - Indian", "Asian or Asian British - Indian", "Asian/Asian British - Indian"],
                },
                new("APKN", "Pakistani", "k) APKN")
                {
                    AlsoWritten = ["Asian Pakistani", "Asian or Asian British - Pakistani", "Asian/Asian British - Pakistani"],
                },
                new("ABAN", "Bangladeshi", "l) ABAN")
                {
                    AlsoWritten = ["Asian Bangladeshi", "Asian or Asian British - Bangladeshi", "Asian/Asian British - Bangladeshi"],
                },
                new("AOTH", "Any other Asian background", "m) AOTH")
                {
                    AlsoWritten =
                    [
                        "Other Asian",
                        "Asian Other",
                        "Asian or Asian British - Any other Asian background",
                        "Asian - Any other Asian background",
                        "Asian/Asian British - Any other Asian background",
                        "Asian British",
                    ],
                },
                new("BCRB", "Caribbean", "n) BCRB")
                {
                    AlsoWritten =
                    [
                        "Black Caribbean",
                        "Black or Black British - Caribbean",
                        "Black/Black British - Caribbean",
                        "Black - Caribbean",
                    ],
                },
                new("BAFR", "African", "o) BAFR")
                {
                    AlsoWritten =
                    [
                        "Black African",
                        "Black or Black British - African",
                        "Black/Black British - African",
                        "Black - African",
                        "Somali",
                        "Black - Somali",
                    ],
                },
                new("BOTH", "Any other Black background", "p) BOTH")
                {
                    AlsoWritten =
                    [
                        "Other Black",
                        "Black Other",
                        "Black or Black British - Any other Black background",
                        "Black - Any other Black background",
                        "Any other Black/African/Caribbean background",
                    ],
                },
                new("CHNE", "Chinese", "q) CHNE")
                {
                    AlsoWritten = ["Asian Chinese", "Asian or Asian British - Chinese", "Chinese or other - Chinese"],
                },
                new("OOTH", "Any other ethnic group", "r) OOTH")
                {
                    AlsoWritten =
                    [
                        "Other",
                        "Other ethnic group",
                        "Any other",
                        "Arab",
                        "Other - Any other ethnic group",
                        "Other ethnic background",
                    ],
                },
                new("REFU", "Refused", "s) REFU") { AlsoWritten = ["t) REFU", "Declined", "Refused to say", "Prefer not to say"] },
                new("NOBT", "Information not yet obtained", "s) NOBT")
                {
                    AlsoWritten =
                    [
                        "t) NOBT",
                        "Not yet obtained",
                        "Not obtained",
                        "Not stated",
                        "Not known",
                        "Unknown",
                        "Not recorded",
                        "Information not obtained",
                        "NK",
                        "Not available",
                        "No information",
                        "Unborn",
                    ],
                },
            ]
        );

    /// <summary>Yes, no, and where the question allows it, not known.</summary>
    public static CodeTable YesNo { get; } =
        new(
            "yes or no",
            [
                new("yes", "Yes", "a) Yes") { AlsoWritten = ["Y", "True", "1"] },
                new("no", "No", "b) No") { AlsoWritten = ["N", "False", "0"] },
                new("unknown", "Unknown", "c) Unknown")
                {
                    AlsoWritten = ["U", "UK", "NK", "not known", "not recorded", "not stated", "don't know", "DK", "2", "9"],
                },
            ]
        );
}
