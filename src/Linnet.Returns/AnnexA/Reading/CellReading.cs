namespace Linnet.Returns.AnnexA.Reading;

/// <summary>What we made of one cell: what was written, and what it means.</summary>
/// <param name="Written">As the spreadsheet shows it, kept whatever we made of it.</param>
/// <param name="Text">The tidied text, the identifier, or the key of the code.</param>
public readonly record struct CellReading(string Written, string? Text, LocalDate? Day, int? Number)
{
    public static CellReading Nothing { get; } = new("", null, null, null);

    /// <summary>Nothing is entered.</summary>
    public bool IsBlank => Written.Length == 0;

    /// <summary>Something is entered and it was not understood.</summary>
    public bool IsUnread => Written.Length > 0 && Text is null && Day is null && Number is null;

    /// <summary>Two cells mean the same where this is the same, however they are written.</summary>
    public bool MeansTheSameAs(CellReading other) =>
        Day == other.Day
        && Number == other.Number
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && (!IsUnread || string.Equals(Written, other.Written, StringComparison.Ordinal));
}
