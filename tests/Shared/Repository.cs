namespace Linnet;

/// <summary>The sources themselves, for tests of how they are kept.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(new(AppContext.BaseDirectory));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The files of a name under src, tests and bench, without what a build puts there.</summary>
    public static IEnumerable<string> Files(string name) =>
        from folder in (string[])["src", "tests", "bench"]
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), name, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file)
        where !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules")
        select path;

    private static string Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Linnet.slnx")) ? folder.FullName
        : folder.Parent is { } parent ? Above(parent)
        : throw new InvalidOperationException("The tests do not lie in the repository.");
}
