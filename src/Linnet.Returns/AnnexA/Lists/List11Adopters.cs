using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>Adopters in touch with the agency in the last twelve months, one row each. Not taken in yet.</summary>
public static class List11Adopters
{
    public static AnnexAList List { get; } =
        new(
            11,
            "Adopters",
            new Window.NotFollowed(),
            [
                new("adopter", "Individual adopter identifier", ColumnKind.Identifier)
                {
                    Role = ColumnRole.IdentifiesTheRow,
                    Required = true,
                    AlsoHeaded = ["Adopter identifier", "Adopter ID", "Individual adopter ID"],
                },
                new("family", "Family identifier", ColumnKind.Identifier) { MayBeBlank = true },
                Person.Gender,
                Person.Ethnicity,
                Person.Disability,
                new("early-permanence", "Is the (prospective) adopter fostering for adoption?", ColumnKind.Code)
                {
                    Codes = PersonCodes.YesNo,
                },
                new("enquired-on", "Date enquiry received", ColumnKind.Day),
                new("stage-1-started-on", "Date Stage 1 started", ColumnKind.Day),
                new("stage-1-ended-on", "Date Stage 1 ended", ColumnKind.Day),
                new("stage-2-started-on", "Date Stage 2 started", ColumnKind.Day),
                new("stage-2-ended-on", "Date Stage 2 ended", ColumnKind.Day),
                new("applied-on", "Date application submitted", ColumnKind.Day),
                new("approved-on", "Date application approved", ColumnKind.Day),
                new("matched-on", "Date adopter matched with child(ren)", ColumnKind.Day),
                new("placed-on", "Date child/children placed with adopter(s)", ColumnKind.Day),
                new("children-placed", "No. of children placed", ColumnKind.Number) { AlsoHeaded = ["Number of children placed"] },
                new("adopted-on", "Date of Adoption Order", ColumnKind.Day),
                new("left-on", "Date of leaving adoption process", ColumnKind.Day),
                new("reason-left", "Reason for leaving adoption process", ColumnKind.Code) { Codes = AdoptionCodes.ReasonAdopterLeft },
            ]
        )
        {
            IsTakenIn = false,
        };
}
