namespace Linnet.Browser.Tests;

/// <summary>Where the sources lie, seen from the built tests.</summary>
public static class Repository
{
    public static string Root { get; } = Above(new(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Linnet.slnx")) ? folder.FullName
        : folder.Parent is { } parent ? Above(parent)
        : throw new InvalidOperationException("The tests do not lie in the repository.");
}
