using Linnet.Record;

namespace Linnet.Access;

/// <summary>A worker belongs to a child's family or knows it, and so does not open the records of any child in it, whatever else they are; or no longer.</summary>
/// <remarks>Stands before every relation: not even a reason opens the record to them.</remarks>
[RecordType("conflict-of-interest", "Conflict of interest", When = "From which day?", Ahead = true)]
public sealed record ConflictOfInterest : Particulars
{
    /// <summary>The worker.</summary>
    [Ask("Which worker?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>What they have to do with the family.</summary>
    [Ask("What do they have to do with the family?"), Coded]
    public ConflictNature? Nature { get; init; }

    /// <summary>Whether it stands.</summary>
    [Ask("Does the conflict stand?", Hint = "No ends it."), Coded]
    public required bool Stands { get; init; }

    /// <inheritdoc />
    public override string Sentence => Stands ? $"{Worker} has a conflict of interest, and does not open the record." : $"{Worker} no longer has a conflict of interest.";
}

/// <summary>What a worker has to do with a family, other than work.</summary>
public enum ConflictNature
{
    /// <summary>Family.</summary>
    [Says("Belongs to the family")] Relative = 1,
    /// <summary>Friend, neighbour, former partner.</summary>
    [Says("Friend, neighbour or former partner")] Acquainted = 2,
    /// <summary>Fosters or adopts.</summary>
    [Says("Cares for the child, or applied to")] Carer = 3,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 4,
}
