using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A personal adviser stopped being a young person's adviser.</summary>
[RecordType("personal-adviser-left", "Personal adviser stopped", When = "From which day?", Ahead = true, LastOfItsDay = true)]
public sealed record PersonalAdviserLeft : Particulars
{
    /// <summary>The adviser.</summary>
    [Ask("Who was the personal adviser?", Worker = true), Coded]
    public required string Adviser { get; init; }

    /// <inheritdoc />
    public override string? Holder => Adviser;

    /// <inheritdoc />
    public override string Sentence => $"{Adviser} is no longer the young person's personal adviser.";
}
