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

/// <summary>What the read tables hold: facts, who is who, and the days to which extracts reach.</summary>
/// <param name="Subjects">The facts of every subject, in order of subject.</param>
/// <param name="People">What subjects are known by.</param>
/// <param name="Extracts">The as-of days of the extracts taken in, in order.</param>
/// <param name="Seen">How far this reaches.</param>
public sealed record ReadTables(
    IReadOnlyList<SubjectFacts> Subjects,
    IReadOnlyList<Person> People,
    IReadOnlyList<LocalDate> Extracts,
    Seen Seen
);

/// <summary>What has come to the read tables since they were last looked at.</summary>
/// <param name="Facts">The facts, as they came.</param>
/// <param name="People">What subjects are now known by.</param>
/// <param name="Extracts">The as-of days of all extracts taken in, in order.</param>
/// <param name="Seen">How far this reaches.</param>
public sealed record News(IReadOnlyList<Fact> Facts, IReadOnlyList<Person> People, IReadOnlyList<LocalDate> Extracts, Seen Seen);
