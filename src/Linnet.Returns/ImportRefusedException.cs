namespace Linnet.Returns;

/// <summary>The file as a whole cannot be read. Nothing of it was taken in.</summary>
/// <remarks>Its error names the file and its sheets and never holds what was in a cell, so it may be logged.</remarks>
public sealed class ImportRefusedException(ImportError error) : Exception(error.ToString())
{
    public ImportError Error { get; } = error;
}
