using Linnet.Record;
using Linnet.Store.People;

namespace Linnet.Store.Reading;

/// <summary>How far a reader has followed the record: what its last snapshot could see.</summary>
/// <remarks>
/// Numbers are handed out before they are committed, so the highest number seen says nothing about a slower writer with a lower one.
/// A snapshot does: what is new is exactly what the last one could not see.
/// </remarks>
/// <param name="Snapshot">The database's own account of which transactions it showed.</param>
/// <param name="Generation">How often the read tables had been filled afresh.</param>
public sealed record Seen(string Snapshot, long Generation);

/// <summary>What the read tables hold, or what has come to them: facts, who is who, and the days to which extracts reach.</summary>
/// <param name="Facts">The facts, by subject when everything was read, as they came otherwise.</param>
/// <param name="People">What subjects are known by.</param>
/// <param name="Extracts">The as-of days of the extracts taken in, in order.</param>
/// <param name="Seen">How far this reaches.</param>
public sealed record ReadTables(IReadOnlyList<Fact> Facts, IReadOnlyList<Person> People, IReadOnlyList<LocalDate> Extracts, Seen Seen);
