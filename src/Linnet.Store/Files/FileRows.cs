using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Files;

/// <summary>Files as rows, by their fingerprints.</summary>
internal static class FileRows
{
    /// <summary>Adds what is not there yet.</summary>
    public static async Task AddAsync(NpgsqlConnection connection, IReadOnlyList<AttachedFile> files, CancellationToken cancel)
    {
        foreach (var file in files.DistinctBy(f => f.Fingerprint))
        {
            await connection
                .Ask(
                    "insert into files (fingerprint, format, bytes, words) values ($1, $2, $3, $4) on conflict do nothing",
                    file.Fingerprint,
                    Spelling.Code(file.Format.ToString()),
                    file.Bytes,
                    file.Words
                )
                .DoAsync(cancel);
        }
    }

    /// <summary>The file; null where none of this fingerprint is held.</summary>
    public static async Task<AttachedFile?> FindAsync(NpgsqlConnection connection, string fingerprint, CancellationToken cancel) =>
        (
            await connection
                .Ask("select format, bytes, words from files where fingerprint = $1", fingerprint)
                .ListAsync(r => new AttachedFile(FormatOf(r.GetString(0)), r.GetFieldValue<byte[]>(1), r.Text(2)), cancel)
        ).FirstOrDefault();

    /// <summary>The words in these files, where they can be read.</summary>
    public static async Task<Dictionary<string, string>> WordsAsync(
        NpgsqlConnection connection,
        IEnumerable<string> fingerprints,
        CancellationToken cancel
    )
    {
        var sought = fingerprints.Distinct().ToArray();
        return sought.Length == 0
            ? []
            : (
                await connection
                    .Ask("select fingerprint, words from files where fingerprint = any($1) and words is not null", (object)sought)
                    .ListAsync(r => (r.GetString(0), r.GetString(1)), cancel)
            ).ToDictionary();
    }

    internal static FileFormat FormatOf(string code) => Enum.Parse<FileFormat>(code, ignoreCase: true);
}
