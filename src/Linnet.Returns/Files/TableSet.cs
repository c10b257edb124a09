namespace Linnet.Returns.Files;

/// <summary>What a council gives us: a workbook, or CSV files in a folder or a zip file, read as the same tables.</summary>
public abstract class TableSet : IDisposable
{
    /// <summary>The name of the file or folder, without the path to it.</summary>
    public abstract string Name { get; }

    public abstract IReadOnlyList<Table> Tables { get; }

    /// <exception cref="ImportRefusedException">It cannot be read, and its error says why and what would be right.</exception>
    public static TableSet Open(string path)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        try
        {
            if (Directory.Exists(path))
                return new CsvFolder(name, path);
            if (!File.Exists(path))
                throw new ImportRefusedException(new(new(name), new FileFault.NotFound()));

            // A workbook that somebody still has open in Excel can be read.
            return Open(name, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException(new(new(name), new FileFault.CannotBeOpened()));
        }
    }

    /// <summary>
    /// The same for a file that came another way, such as over the web. The stream must seek, and is closed with the set.
    /// </summary>
    public static TableSet Open(string name, Stream file)
    {
        try
        {
            return FileSignature.Check(name, file) switch
            {
                FileKind.Workbook => CsvZip.Is(file) ? new CsvZip(name, file) : new Workbook(name, file),
                FileKind.Csv => new CsvFile(name, file),
            };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}
