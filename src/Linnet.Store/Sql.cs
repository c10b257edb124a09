using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace Linnet.Store;

/// <summary>SQL with numbered parameters.</summary>
internal static class Sql
{
    public static NpgsqlCommand Ask(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(Parameter(value));
        return command;
    }

    /// <summary>
    /// Left to itself, a list of moments whose first is missing is taken for local times, and the next moment is refused.
    /// </summary>
    private static NpgsqlParameter Parameter(object? value) =>
        value is DateTime?[]
            ? new() { Value = value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz }
            : new() { Value = value ?? DBNull.Value };

    public static async Task<int> DoAsync(this NpgsqlCommand command, CancellationToken cancel)
    {
        await using (command)
            return await command.ExecuteNonQueryAsync(cancel);
    }

    public static async Task<T?> OneAsync<T>(this NpgsqlCommand command, CancellationToken cancel)
    {
        await using (command)
            return await command.ExecuteScalarAsync(cancel) is T value ? value : default;
    }

    public static async IAsyncEnumerable<NpgsqlDataReader> RowsAsync(
        this NpgsqlCommand command,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
                yield return reader;
        }
    }

    public static async Task<List<T>> ListAsync<T>(this NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken cancel)
    {
        var list = new List<T>();
        await foreach (var row in command.RowsAsync(cancel))
            list.Add(read(row));
        return list;
    }

    public static string? Text(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static Guid? Id(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetGuid(column);

    public static LocalDate? Day(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(column));

    public static Instant? Moment(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : Instant.FromDateTimeUtc(row.GetDateTime(column));

    public static DateOnly? Column(this LocalDate? day) => day?.ToDateOnly();

    public static DateTime? Column(this Instant? moment) => moment?.ToDateTimeUtc();
}
