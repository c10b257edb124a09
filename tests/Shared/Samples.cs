namespace Linnet;

/// <summary>Files that nobody here wrote, kept beside the repository.</summary>
internal static class Samples
{
    public static string Path(params string[] parts)
    {
        // The folder of samples stands beside the clone; where clones are nested, further up.
        for (var beside = Directory.GetParent(Repository.Root); beside is not null; beside = beside.Parent)
        {
            var path = System.IO.Path.Combine([beside.FullName, "shared", "samples", .. parts]);
            if (File.Exists(path))
                return path;
        }

        Assert.Skip($"The sample {parts[^1]} is not beside the repository.");
        return "";
    }
}
