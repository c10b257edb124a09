namespace Linnet.Returns.Files;

/// <summary>How much is read before a file is held to be the wrong one, or made to do harm.</summary>
/// <remarks>
/// The largest council's Annex A is about 10 MB with 75,000 contacts. Sheets are streamed, so their limit guards time, not memory.
/// </remarks>
public static class TableLimits
{
    public const long MostBytesInFile = 128L << 20;
    public const long MostBytesInSheet = 1L << 30;
    public const long MostBytesInTexts = 96L << 20;
    public const long MostBytesInOtherPart = 16L << 20;
    public const int MostParts = 10_000;
    public const int MostSheets = 500;
    public const int MostRows = 250_000;
    public const int LastLine = 1_048_576;
    public const int MostColumns = 16_384;
    public const int MostCharactersInCell = 32_767;
    public const int MostFilesInFolder = 200;
}
