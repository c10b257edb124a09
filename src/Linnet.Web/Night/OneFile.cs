namespace Linnet.Web.Night;

/// <summary>Writes a file that is there whole or not at all, and that only its owner may read.</summary>
internal static class OneFile
{
    public static void Write(string path, byte[] bytes)
    {
        var making = $"{path}.{Guid.CreateVersion7():n}.making";
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(making, how))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(making, path, overwrite: true);
    }
}
