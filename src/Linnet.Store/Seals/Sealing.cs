using Npgsql;

namespace Linnet.Store.Seals;

/// <summary>Seals what is settled: rows whose numbers no open transaction can still bring. Asked every second, by whichever instance comes first.</summary>
/// <remarks>
/// A row's number is taken after its transaction has one of its own. So once every transaction has ended that came before one of ours,
/// begun when a number was the last, no row at or below it is still to come. What a snapshot calls its upper end would not do: of the
/// transactions that are open it leaves out those that came after the last one that has ended.
/// </remarks>
public sealed class Sealing(Database database)
{
    private const int MostRows = 50_000;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(20);
    private readonly Dictionary<Chain, Reached> reached = [];
    private readonly Dictionary<Chain, long> settled = [];

    /// <param name="Number">The last that had been handed out.</param>
    /// <param name="Ours">A transaction of ours, begun after that.</param>
    /// <param name="Server">When the server was started: one that was killed may hand out the same numbers again.</param>
    private sealed record Reached(long Number, string Ours, DateTime Server);

    /// <summary>Seals what can be sealed now: how many rows of both chains.</summary>
    public async Task<long> SealAsync(CancellationToken cancel)
    {
        long rows = 0;
        foreach (var chain in Enum.GetValues<Chain>())
            while (await SealAsync(chain, cancel) is > 0 and var some)
                rows += some;
        return rows;
    }

    /// <summary>Seals everything there is now, as soon as whoever is adding has ended. Gives how many rows.</summary>
    public async Task<long> SealAllAsync(CancellationToken cancel)
    {
        long rows = 0;
        foreach (var chain in Enum.GetValues<Chain>())
        {
            var all = await LastNumberAsync(chain, cancel);
            while (true)
            {
                rows += await SealAsync(chain, cancel);
                if (settled.GetValueOrDefault(chain) >= all)
                    break;
                await Task.Delay(Soon, cancel);
            }
        }

        return rows;
    }

    private async Task<long> SealAsync(Chain chain, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (!await connection.Ask("select pg_try_advisory_xact_lock($1)", Locks.Seals + (short)chain).OneAsync<bool>(cancel))
            return 0;
        if (await SettledAsync(connection, chain, cancel) is not { } until)
            return 0;
        var last = await Seal.LastAsync(connection, chain, cancel);

        var members = await connection
            .Ask($"select {NumberOf(chain)}, code from {TableOf(chain)} where {NumberOf(chain)} > $1 and {NumberOf(chain)} <= $2 order by 1 limit {MostRows}", last?.Until ?? 0, until)
            .ListAsync(r => Member.Of(r.GetInt64(0), r.IsDBNull(1) ? null : r.GetFieldValue<byte[]>(1)), cancel);
        settled[chain] = until = members.Count == MostRows ? members[^1].Number : until;
        if (members.Count == 0)
            return 0;
        var seal = await MakeAsync(connection, chain, last, members, until, cancel);
        await transaction.CommitAsync(cancel);
        Anchors.Of(database.Keys)?.Write(seal);
        return members.Count;
    }

    /// <summary>The highest number at or below which every row has come; null while that is not known.</summary>
    private async Task<long?> SettledAsync(NpgsqlConnection connection, Chain chain, CancellationToken cancel)
    {
        var number = await LastNumberAsync(connection, chain, cancel);
        if (number == settled.GetValueOrDefault(chain))
            return null;
        var server = await connection.Ask("select pg_postmaster_start_time()").OneAsync<DateTime>(cancel);
        var before = reached.GetValueOrDefault(chain) is { } known && known.Server == server ? known : null;
        var ended =
            before is not null
            && await connection.Ask("select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8", before.Ours).OneAsync<bool>(cancel);
        if (before is null || ended)
        {
            var ours = await connection.Ask("select pg_current_xact_id()::text").OneAsync<string>(cancel) ?? "";
            reached[chain] = new(number, ours, server);
        }

        return ended ? before?.Number : null;
    }

    private async Task<long> LastNumberAsync(Chain chain, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await LastNumberAsync(connection, chain, cancel);
    }

    /// <summary>The highest number that was ever handed out.</summary>
    private static Task<long> LastNumberAsync(NpgsqlConnection connection, Chain chain, CancellationToken cancel) =>
        connection.Ask($"select case when is_called then last_value else 0 end from {SequenceOf(chain)}").OneAsync<long>(cancel);

    private async Task<Seal> MakeAsync(
        NpgsqlConnection connection,
        Chain chain,
        Seal? last,
        IReadOnlyList<Member> members,
        long until,
        CancellationToken cancel
    )
    {
        var now = await connection.Ask("select now()").OneAsync<DateTime>(cancel);
        var seal = new Seal(chain, (last?.Number ?? 0) + 1, until, Member.Write(members, last?.Until ?? 0), now, last?.Code ?? Seal.None, []);
        seal = seal with { Code = database.Keys.Code(RowCode.Of(seal)) };
        await connection
            .Ask(
                $"insert into seals ({Seal.Columns}) values ($1, $2, $3, $4, $5, $6, $7)",
                (short)seal.Chain,
                seal.Number,
                seal.Until,
                seal.Members,
                seal.MadeAt,
                seal.Previous,
                seal.Code
            )
            .DoAsync(cancel);
        return seal;
    }

    internal static string TableOf(Chain chain) => chain == Chain.Entries ? "entries" : "access";

    internal static string NumberOf(Chain chain) => chain == Chain.Entries ? "seq" : "id";

    private static string SequenceOf(Chain chain) => chain == Chain.Entries ? "entry_seq" : "access_id_seq";
}
