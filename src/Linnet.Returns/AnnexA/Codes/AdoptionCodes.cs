namespace Linnet.Returns.AnnexA.Codes;

/// <summary>Why a plan of adoption, or an adopter's application, ended.</summary>
public static class AdoptionCodes
{
    public static CodeTable ReasonNoLongerPlaced { get; } =
        new(
            "reason no longer placed for adoption",
            [
                new("RD1", "The child's needs changed after the decision", "RD1 - The child’s needs changed subsequent to the decision"),
                new("RD2", "The court did not make a placement order", "RD2 - The Court did not make a placement order"),
                new("RD3", "Prospective adopters could not be found", "RD3 - Prospective adopters could not be found"),
                new("RD4", "Any other reason", "RD4 - Any other reason") { AlsoWritten = ["Other"] },
            ]
        );

    public static CodeTable ReasonAdopterLeft { get; } =
        new(
            "reason for leaving the adoption process",
            [
                new("1", "Adopter withdrew", "1 - Adopter withdrew from process") { AlsoWritten = ["Withdrew"] },
                new("2", "Process put on hold", "2 - Process put on hold") { AlsoWritten = ["On hold"] },
                new("3", "Application refused", "3 - Application refused") { AlsoWritten = ["Refused"] },
            ]
        );
}
