using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>What two people thought about in supervision, about the work and themselves. It is theirs alone: decisions for a child go into the child's record.</summary>
/// <remarks>LGA Standards for employers of social workers, standard 5: supervision with a reflective part that is not the management of cases.</remarks>
[RecordType("reflective-supervision", "Reflective supervision", When = "When did you talk?", About = [SubjectKind.Worker], Sensitivity = Sensitivity.Restricted)]
public sealed record ReflectiveSupervision : Particulars
{
    /// <summary>The other of the two.</summary>
    [Ask("With whom did you talk?", Worker = true), Coded]
    public required string With { get; init; }

    /// <summary>What they thought about.</summary>
    [Ask("What did you think about together?", Hint = "Only the two of you read it. Decide for a child in the child’s own record.", Long = true)]
    public required string Reflection { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Talked with {With} in reflective supervision.";

    /// <summary>Whether an entry is this person's to read: one of the two.</summary>
    public static bool IsBetween(Entry entry, string worker) =>
        entry.Particulars is not ReflectiveSupervision talk || entry.Subject.Id == worker || talk.With == worker;
}
