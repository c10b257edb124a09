using Linnet.Record;
using Linnet.Web.Extracts;

namespace Linnet.Web.Forms;

/// <summary>A file that was sent with a form. It stays in memory: nothing of it is written to a disk here.</summary>
internal static class SentFile
{
    /// <summary>The name of the input.</summary>
    public const string Input = "file";

    /// <summary>What is wrong before anybody looks into it.</summary>
    public static IEnumerable<Problem> Check(IFormFile? file)
    {
        if (file is null) yield return new(Input, "Choose a file");
        else if (file.Length > FilesGiven.MostBytes) yield return new(Input, $"The file is larger than {FilesGiven.MostMegabytes} MB. Check that the right file was chosen");
    }

    /// <summary>All of it.</summary>
    public static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
