using System.Security.Cryptography;
using System.Text;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store;

/// <summary>Brings a database to this program's schema: numbered files, each applied once, in order, and never edited.</summary>
public static class Migrations
{
    private const int MonthsAhead = 24;
    private const string CodesBegin = "0008-seals.sql";
    private static readonly IReadOnlyList<SchemaFile> Files = SchemaFile.All();

    /// <summary>
    /// Applies what is missing, as the owner. Two programs that start at once wait for each other. Gives the names of the files
    /// applied.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ApplyAsync(Database database, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.Ask("select pg_advisory_xact_lock($1)", Locks.Schema).DoAsync(cancel);
        await connection.Ask("set local client_min_messages = warning").DoAsync(cancel);
        await connection
            .Ask(
                """
                create table if not exists schema_files (
                    name text primary key, checksum text not null, applied_at timestamptz not null default now())
                """
            )
            .DoAsync(cancel);

        var applied = await AppliedAsync(connection, cancel);
        Refuse(applied);
        var missing = Files.Where(f => !applied.ContainsKey(f.Name)).ToList();
        foreach (var file in missing)
        {
            await connection.Ask(file.Sql).DoAsync(cancel);
            await connection.Ask("insert into schema_files (name, checksum) values ($1, $2)", file.Name, file.Checksum).DoAsync(cancel);
        }

        if (missing.Exists(f => f.Name == CodesBegin))
            await Coding.CodeAllAsync(connection, database.Keys, cancel);
        await connection.Ask("select make_access_months($1)", MonthsAhead).DoAsync(cancel);
        await connection
            .Ask("update read_tables set program = $1 where program <> $1 and not exists (select from entries)", Rebuilding.Program)
            .DoAsync(cancel);
        await GrantAsync(connection, database.ApplicationRole, cancel);
        await transaction.CommitAsync(cancel);
        return [.. missing.Select(f => f.Name)];
    }

    /// <summary>Where the first role serves for both, it owns the tables and there is nothing to grant.</summary>
    private static async Task GrantAsync(NpgsqlConnection connection, string role, CancellationToken cancel)
    {
        if (await connection.Ask("select current_user::text").OneAsync<string>(cancel) == role)
            return;
        await connection.Ask("select set_config('linnet.application_role', $1, true)", role).DoAsync(cancel);
        await connection.Ask(SchemaFile.Grants).DoAsync(cancel);
    }

    private static async Task<Dictionary<string, string>> AppliedAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var rows = await connection
            .Ask("select name, checksum from schema_files")
            .ListAsync(r => (Name: r.GetString(0), Checksum: r.GetString(1)), cancel);
        return rows.ToDictionary(r => r.Name, r => r.Checksum);
    }

    private static void Refuse(Dictionary<string, string> applied)
    {
        foreach (var (name, checksum) in applied)
        {
            if (Files.FirstOrDefault(f => f.Name == name) is not { } file)
                throw new SchemaMismatchException(
                    $"The database has {name}, which this program does not know: it was prepared by a later Linnet."
                );
            if (file.Checksum != checksum)
                throw new SchemaMismatchException(
                    $"{name} was edited after it was applied. Put it back as it was, and add a new file instead."
                );
        }
    }
}

/// <summary>The database and this program do not fit together. The message says why.</summary>
public sealed class SchemaMismatchException(string message) : Exception(message);

/// <summary>One numbered file of the schema, carried inside the program.</summary>
internal sealed record SchemaFile(string Name, string Sql)
{
    private const string Folder = "Linnet.Store.Schema.";

    public static string Grants { get; } = Read($"{Folder}grants.sql");

    /// <summary>Of the text whatever its line ends, so that a checkout elsewhere does not count as an edit.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    public static IReadOnlyList<SchemaFile> All() =>
        [
            .. typeof(SchemaFile)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && char.IsAsciiDigit(n[Folder.Length]))
                .Order(StringComparer.Ordinal)
                .Select(n => new SchemaFile(n[Folder.Length..], Read(n))),
        ];

    private static string Read(string name)
    {
        using var stream = typeof(SchemaFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
