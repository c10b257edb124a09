namespace Linnet.Bench.Trust;

/// <summary>The folder that Linnet was built in: its scripts make a cluster, and its pages hold what was found.</summary>
internal static class Checkout
{
    /// <summary>The path of a file in it.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Root { get; } = Find(new(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Linnet.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The harnesses run from the folder that Linnet was built in.");
    }
}
