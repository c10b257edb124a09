using System.Runtime.CompilerServices;
using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Store;

/// <summary>
/// What a new extract must be set beside: what earlier ones brought, what corrected it since, and what people recorded of the same kinds.
/// </summary>
public sealed class HeldFromExtracts(Database database)
{
    private const string Concerned = """
        and (e.source ->> 'import' like $3 || '%'
            or (e.source is null and e.kind = any($4))
            or exists (select from entries was where was.id = e.replaces and was.source ->> 'import' like $3 || '%'))
        order by e.seq
        """;

    /// <param name="family">How the imports of such extracts are named at the beginning: <c>annex-a</c>.</param>
    /// <param name="kinds">The kinds of record that people record too.</param>
    public async IAsyncEnumerable<Entry> ReadAsync(
        string family,
        IReadOnlyCollection<string> kinds,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await foreach (var row in KeptEntryRows.Ask(connection, null, null, Concerned, family, kinds.ToArray()).RowsAsync(cancel))
            yield return KeptEntryRows.Read(row).Entry;
    }

    /// <summary>Those of these entries that nothing has corrected.</summary>
    public async Task<IReadOnlyList<Entry>> StandingAsync(IReadOnlyCollection<Guid> entries, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await KeptEntryRows
            .Ask(connection, null, null, "and e.id = any($3) and r.id is null order by e.seq", entries.ToArray())
            .ListAsync(row => KeptEntryRows.Read(row).Entry, cancel);
    }
}
