using Linnet.Record;

namespace Linnet.Store.Appending;

/// <summary>An entry that may be added, with the fact read from it.</summary>
/// <param name="Answers">Its answers as they are kept.</param>
/// <param name="Seq">Its number in the record.</param>
/// <param name="Names">Whether it changes what its subject is known by.</param>
internal sealed record Settled(Entry Entry, Fact Fact, string Answers, long Seq, bool Names);

/// <summary>An entry that could not be added, and what would be right.</summary>
public sealed record Refusal(Entry Entry, Problem Problem);
