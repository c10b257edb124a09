namespace Linnet.Returns.Files;

/// <summary>A folder with one CSV file for each table.</summary>
public sealed class CsvFolder : TableSet
{
    public CsvFolder(string name, string path)
    {
        Name = name;
        var files = Directory.EnumerateFiles(path).Where(f => !IsHidden(f)).Order(StringComparer.OrdinalIgnoreCase).ToList();
        var csv = files.Where(f => string.Equals(Path.GetExtension(f), ".csv", StringComparison.OrdinalIgnoreCase)).ToList();

        if (csv.Count == 0)
            throw new ImportRefusedException(new(new(name), new FileFault.NoTables(Found(files))));
        if (csv.Count > TableLimits.MostFilesInFolder)
            throw new ImportRefusedException(
                new(new(name), new FileFault.TooLarge("The folder", TableLimits.MostFilesInFolder, "CSV files"))
            );

        Tables = [.. csv.Select(f => new CsvTable(Path.GetFileName(f), () => Read(f)))];
    }

    public override string Name { get; }

    public override IReadOnlyList<Table> Tables { get; }

    private static FileStream Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length == 0 || FileSignature.Check(name, file) == FileKind.Csv)
                return file;

            file.Dispose();
            throw new ImportRefusedException(new(new(name), new FileFault.NotAWorkbook("a workbook with the name of a CSV file")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException(new(new(name), new FileFault.CannotBeOpened()));
        }
    }

    // Excel leaves a locked '~$' file beside one that is open; other systems leave '.' files.
    private static bool IsHidden(string path) => Path.GetFileName(path) is ['~', '$', ..] or ['.', ..];

    private static string Found(List<string> files) =>
        files.Count == 0
            ? "it is empty"
            : $"it holds {string.Join(", ", files.Select(f => Path.GetExtension(f).ToLowerInvariant()).Distinct().Order().Take(5))}";
}

/// <summary>One CSV file given by itself.</summary>
public sealed class CsvFile : TableSet
{
    private readonly Stream file;

    public CsvFile(string name, Stream file)
    {
        this.file = file;
        Name = name;
        Tables = [new CsvTable(name, () => file)];
    }

    public override string Name { get; }

    public override IReadOnlyList<Table> Tables { get; }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
