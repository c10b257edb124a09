using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Who looked at what.</summary>
internal static class ReadingTrace
{
    public static Task WriteAsync(
        NpgsqlConnection connection,
        Reader reader,
        string page,
        IReadOnlyCollection<Subject> shown,
        string? reason,
        CancellationToken cancel
    ) =>
        connection
            .Ask(
                "insert into access (worker, role, page, subjects, reason) values ($1, $2, $3, $4, $5)",
                reader.Worker,
                reader.Role,
                page,
                shown.Select(s => s.ToString()).ToArray(),
                reason
            )
            .DoAsync(cancel);
}
