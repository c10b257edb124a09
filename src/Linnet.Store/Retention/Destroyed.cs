using System.Security.Cryptography;
using System.Text;
using Linnet.Record;
using Linnet.Store.Seals;

namespace Linnet.Store.Retention;

/// <summary>Whose records were destroyed, written down beside the keys so that no backup brings them back: as codes, of which nobody reads a name or number.</summary>
internal sealed class Destroyed
{
    private const string Purpose = "destroyed";
    private readonly string file;
    private readonly RecordKeys keys;

    private Destroyed(string file, RecordKeys keys) => (this.file, this.keys) = (file, keys);

    /// <summary>The list; null where there is no folder for it.</summary>
    public static Destroyed? Of(RecordKeys keys) => keys.Folder is { } folder ? new(Path.Combine(folder, "destroyed"), keys) : null;

    /// <summary>Asks for the key before anything is destroyed: what cannot be written down afterwards would come back with a backup.</summary>
    public void AskForKey() => CodeOf(Subject.Authority);

    public void Add(Subject subject) => File.AppendAllText(file, CodeOf(subject) + "\n");

    public bool Has(Subject subject) => File.Exists(file) && File.ReadLines(file).Contains(CodeOf(subject), StringComparer.Ordinal);

    /// <summary>Under the first key, which every later check has too.</summary>
    /// <exception cref="InvalidOperationException">The first key is not here.</exception>
    private string CodeOf(Subject subject) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(keys.Of(1, Purpose) ?? throw Missing(), Encoding.UTF8.GetBytes(subject.ToString())));

    private static InvalidOperationException Missing() =>
        new("The first key, record-1.key, is not in the folder of keys. Without it nobody can say whose records were destroyed, so nothing is destroyed or put back. Put it back from a copy.");
}
