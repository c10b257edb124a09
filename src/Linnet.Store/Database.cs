using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store;

/// <summary>The database of one authority: as the application's role, and as the role that owns the schema.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly NpgsqlDataSource? owner;
    private readonly Lazy<RecordKeys> keys;
    private readonly string applicationsWay;
    private readonly string ownersWay;

    /// <param name="application">Connection string of the role that reads and adds.</param>
    /// <param name="owner">Connection string of the role that migrates and rebuilds; left out, the first serves for both.</param>
    /// <param name="keys">The keys with which rows are coded; left out, those of LINNET_KEYS.</param>
    public Database(string application, string? owner = null, RecordKeys? keys = null)
    {
        applicationsWay = application;
        ownersWay = string.IsNullOrWhiteSpace(owner) ? application : owner;
        this.keys = new(() => keys ?? RecordKeys.FromEnvironment());
        var settings = new NpgsqlConnectionStringBuilder(application) { MaxAutoPrepare = 60, AutoPrepareMinUsages = 3 };
        ApplicationRole = settings.Username ?? "";
        Application = NpgsqlDataSource.Create(settings);
        if (!string.IsNullOrWhiteSpace(owner))
            this.owner = NpgsqlDataSource.Create(owner);
    }

    /// <summary>The database that LINNET_DATABASE and LINNET_DATABASE_OWNER name; null with what is missing when they name none.</summary>
    public static Database? FromEnvironment(out string missing)
    {
        missing = "";
        if (Environment.GetEnvironmentVariable("LINNET_DATABASE") is { Length: > 0 } application)
            return new(application, Environment.GetEnvironmentVariable("LINNET_DATABASE_OWNER"));
        missing = "LINNET_DATABASE is not set. Set it to the connection string of the application's role, or start Linnet with ./run";
        return null;
    }

    internal string ApplicationRole { get; }

    internal RecordKeys Keys => keys.Value;

    /// <summary>Where the keys lie; null for keys that were given.</summary>
    public string? KeysFolder => Keys.Folder;

    /// <summary>How the owner comes in, for PostgreSQL's own tools.</summary>
    internal NpgsqlConnectionStringBuilder OwnersWay => new(ownersWay);

    /// <summary>The same server and roles, another database on it.</summary>
    internal Database Beside(string name) =>
        new(
            new NpgsqlConnectionStringBuilder(applicationsWay) { Database = name, Pooling = false }.ConnectionString,
            new NpgsqlConnectionStringBuilder(ownersWay) { Database = name, Pooling = false }.ConnectionString,
            Keys
        );

    internal NpgsqlDataSource Application { get; }

    internal NpgsqlDataSource Owner => owner ?? Application;

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = await Application.OpenConnectionAsync(cancel);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        if (owner is not null)
            await owner.DisposeAsync();
    }
}
