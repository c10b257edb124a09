using Linnet.Record;

namespace Linnet.Retention;

/// <summary>What was written about a child was destroyed, because the time for which it is kept was over. That there were entries, and when, stays; what they said does not.</summary>
/// <remarks>UK GDPR art. 5(1)(e): kept no longer than needed. Two people name themselves for it.</remarks>
[RecordType("record-destroyed", "Record destroyed", When = "When was it destroyed?", OnScreen = false)]
public sealed record RecordDestroyed : Particulars
{
    /// <summary>The rule.</summary>
    [Ask("By which rule?"), Coded]
    public required string Rule { get; init; }

    /// <summary>How many entries.</summary>
    [Ask("How many entries?")]
    public required int Entries { get; init; }

    /// <summary>Who approved it.</summary>
    [Ask("Who approved it?", Worker = true), Coded]
    public required string ApprovedBy { get; init; }

    /// <summary>Who approved it too.</summary>
    [Ask("Who else approved it?", Worker = true), Coded]
    public required string Second { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"What was written in {Entries} entries was destroyed, because the time for which it is kept was over.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (string.Equals(ApprovedBy, Second, StringComparison.OrdinalIgnoreCase))
            yield return new("second", "Two different people approve that a record is destroyed");
    }
}
