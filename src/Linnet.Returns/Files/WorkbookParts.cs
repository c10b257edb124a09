using System.IO.Compression;
using System.Xml;

namespace Linnet.Returns.Files;

/// <summary>The parts of a workbook file, each opened for streaming and guarded.</summary>
/// <remarks>
/// Read with the platform's own zip and XML readers, not through a document model: every limit is then ours, no document type or entity is
/// ever followed, and links to other files are never opened.
/// </remarks>
internal sealed class WorkbookParts : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string file;

    public WorkbookParts(string file, Stream stream)
    {
        this.file = file;
        archive = Guarded(() => new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false));
        try
        {
            var all = Guarded(() => archive.Entries);
            if (all.Count > TableLimits.MostParts)
                throw Refused(new FileFault.TooLarge("The file", TableLimits.MostParts, "parts"));

            foreach (var entry in all)
                entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public IEnumerable<string> Names => entries.Keys;

    public bool Has(string part) => entries.ContainsKey(part);

    public XmlReader? Open(string part, long most)
    {
        if (!entries.TryGetValue(part, out var entry))
            return null;

        return Guarded(() =>
            XmlReader.Create(
                new GuardedStream(entry.Open(), most, part),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    CloseInput = true,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                }
            )
        );
    }

    /// <summary>Does a piece of reading, and turns whatever a damaged file makes of it into an answer for a person.</summary>
    public T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PartTooLargeException e)
        {
            throw Refused(e.Fault);
        }
        catch (XmlException)
        {
            throw Refused(new FileFault.Damaged("a part of the workbook is not well-formed, or defines entities"));
        }
        catch (Exception e)
            when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or ObjectDisposedException)
        {
            throw Refused(new FileFault.Damaged("it cannot be unpacked"));
        }
    }

    public ImportRefusedException Refused(Fault fault) => new(new(new(file), fault));

    public void Dispose() => archive.Dispose();
}
