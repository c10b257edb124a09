using System.Security.Cryptography;

namespace Linnet.Record;

/// <summary>A letter, report or photograph as a file, to lie beside the entry that says what it is.</summary>
/// <param name="Format">What it is by its content, whatever it was called.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Words">The words in it; null where they cannot be read.</param>
public sealed record AttachedFile(FileFormat Format, byte[] Bytes, string? Words)
{
    /// <summary>By which the same file is known again: the SHA-256 of its bytes.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}

/// <summary>What kind of file can lie beside an entry.</summary>
public enum FileFormat
{
    /// <summary>A PDF.</summary>
    [Says("PDF")] Pdf = 1,
    /// <summary>A Word document.</summary>
    [Says("Word document")] Docx = 2,
    /// <summary>An Excel workbook.</summary>
    [Says("Excel workbook")] Xlsx = 3,
    /// <summary>An OpenDocument text.</summary>
    [Says("OpenDocument text")] Odt = 4,
    /// <summary>A picture, PNG.</summary>
    [Says("Picture (PNG)")] Png = 5,
    /// <summary>A picture or photograph, JPEG.</summary>
    [Says("Picture (JPEG)")] Jpeg = 6,
    /// <summary>Plain text.</summary>
    [Says("Plain text")] Txt = 7,
}
