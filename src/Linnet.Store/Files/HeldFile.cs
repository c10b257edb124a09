using Linnet.Record;

namespace Linnet.Store.Files;

/// <summary>What can be said of a file without opening it.</summary>
/// <param name="Fingerprint">By which it is known again.</param>
/// <param name="Format">What it is.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="IsRead">Whether its words can be read, and so searched.</param>
public sealed record HeldFile(string Fingerprint, FileFormat Format, int Bytes, bool IsRead);
