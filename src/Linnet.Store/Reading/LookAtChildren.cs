using Linnet.Record;

namespace Linnet.Store.Reading;

/// <summary>One look, and whom it showed.</summary>
/// <param name="At">When.</param>
/// <param name="Worker">Who looked.</param>
/// <param name="Page">What they opened.</param>
/// <param name="Shown">Who was on it.</param>
public sealed record LookAtChildren(Instant At, string Worker, string Page, IReadOnlyList<Subject> Shown);
