using System.IO.Compression;
using System.Text;
using Linnet.Returns.Files;

namespace Linnet.Returns.Documents;

/// <summary>Takes out of an Office file who wrote it, for whom and with what, and where its photographs were taken.</summary>
/// <remarks>
/// ECMA-376 part 2, 11 (core properties) and OpenDocument 1.3 part 2, 3.1 (meta.xml). What stands in the text stays, tracked changes and remarks
/// among it. A signed file stays as it is.
/// </remarks>
internal static class OfficeTraces
{
    private const long MostBytesOfPart = 128L << 20;
    private const long MostBytesAltogether = 512L << 20;

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<string, string> SaysNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        ["docProps/core.xml"] = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
        ["docProps/app.xml"] = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
        ["docProps/custom.xml"] = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
        ["meta.xml"] = "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"><office:meta/></office:document-meta>",
    };

    /// <summary>The file without them, packed anew, so that nothing hangs on before, between or behind its parts.</summary>
    public static byte[] TakeOut(byte[] file, WorkbookParts parts) => parts.Names.Any(IsSignature) ? file : parts.Guarded(() => Rewritten(file));

    private static byte[] Rewritten(byte[] file)
    {
        using var from = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            var left = MostBytesAltogether;
            foreach (var part in from.Entries)
            {
                var bytes = SaysNothing.TryGetValue(part.FullName, out var nothing) ? Encoding.UTF8.GetBytes(nothing) : Read(part, left);
                left -= bytes.Length;
                if (IsPicture(part.FullName) && Picture.FormatOf(bytes) is { } format) bytes = Picture.Bare(format, bytes) ?? bytes;

                // An OpenDocument begins with the word for what it is, not packed.
                var written = zip.CreateEntry(part.FullName, part.FullName == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                written.LastWriteTime = NoTime;
                using var stream = written.Open();
                stream.Write(bytes);
            }
        }

        return to.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry part, long left)
    {
        using var stream = part.Open();
        using var read = new MemoryStream();
        var block = new byte[1 << 16];
        while (stream.Read(block) is var some and > 0)
        {
            read.Write(block.AsSpan(0, some));
            if (read.Length > Math.Min(left, MostBytesOfPart)) throw new InvalidDataException("A part unpacks to more than a document holds.");
        }

        return read.ToArray();
    }

    private static bool IsPicture(string name) => Path.GetExtension(name).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png";

    private static bool IsSignature(string name) =>
        name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("META-INF/documentsignatures", StringComparison.OrdinalIgnoreCase);
}
