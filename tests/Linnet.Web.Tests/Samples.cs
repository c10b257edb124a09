namespace Linnet.Web.Tests;

/// <summary>Files that nobody here wrote, kept beside the repository.</summary>
internal static class Samples
{
    public static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Linnet.slnx")))
            folder = folder.Parent;

        // The folder of samples stands beside the clone; where clones are nested, further up.
        for (var beside = folder?.Parent; beside is not null; beside = beside.Parent)
        {
            var path = System.IO.Path.Combine([beside.FullName, "shared", "samples", .. parts]);
            if (File.Exists(path))
                return path;
        }

        Assert.Skip($"The sample {parts[^1]} is not beside the repository.");
        return "";
    }
}
