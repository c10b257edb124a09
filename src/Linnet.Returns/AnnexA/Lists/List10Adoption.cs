using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Children adopted, decided for adoption, or whose decision was reversed in the last twelve months. Not taken in yet.</summary>
public static class List10Adoption
{
    public static AnnexAList List { get; } =
        new(
            10,
            "Adoption",
            new Window.NotFollowed(),
            [
                Person.Child,
                new("family", "Family identifier", ColumnKind.Identifier) { MayBeBlank = true },
                Person.Gender,
                Person.Ethnicity,
                Person.Born,
                Person.Age,
                Person.Disability,
                new("entered-care-on", "Date the Child Entered Care", ColumnKind.Day),
                new("decided-on", "Date of Decision that Child Should be Placed for Adoption", ColumnKind.Day)
                {
                    Role = ColumnRole.IdentifiesTheRow,
                    Required = true,
                    MayBeBlank = true,
                },
                new("order-on", "Date of Placement Order", ColumnKind.Day),
                new("matched-on", "Date of Matching Child and Prospective Adopters", ColumnKind.Day),
                new("placed-on", "Date Placed for Adoption", ColumnKind.Day),
                new("adopted-on", "Date of Adoption Order", ColumnKind.Day),
                new("reversed-on", "Date of Decision that Child Should No Longer be Placed for Adoption", ColumnKind.Day),
                new("reason-reversed", "Reason Why Child No Longer Placed for Adoption", ColumnKind.Code)
                {
                    Codes = AdoptionCodes.ReasonNoLongerPlaced,
                },
                new(
                    "early-permanence-on",
                    "Date the child was placed for fostering in FFA or concurrent planning placement",
                    ColumnKind.Day
                ),
            ]
        )
        {
            IsTakenIn = false,
        };
}
