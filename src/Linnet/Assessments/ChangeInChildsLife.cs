using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// Something changed in a child's life that an assessment made before it does not know: a birth, a move, a new adult, an arrest.
/// </summary>
[RecordType("change-in-childs-life", "Change in the child's life", When = "When did it change?")]
public sealed record ChangeInChildsLife : Particulars
{
    /// <summary>What changed.</summary>
    [Ask("What changed?"), Coded]
    public required LifeChange What { get; init; }

    /// <summary>What it means.</summary>
    [Ask("What does it mean for the child?", Long = true)]
    public string? Meaning { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Something changed in the child's life: {Words.Of(What).ToLowerInvariant()}.";
}

/// <summary>What changes in a child's life.</summary>
public enum LifeChange
{
    /// <summary>Who lives with the child.</summary>
    [Says("Somebody joined or left the household")] Household = 1,
    /// <summary>Where.</summary>
    [Says("The child moved")] Moved = 2,
    /// <summary>A birth.</summary>
    [Says("A brother or sister was born")] Birth = 3,
    /// <summary>A death.</summary>
    [Says("Somebody close died")] Death = 4,
    /// <summary>Crime, violence.</summary>
    [Says("Violence or an arrest in the family")] Violence = 5,
    /// <summary>Illness.</summary>
    [Says("Illness of the child or a parent")] Illness = 6,
    /// <summary>School.</summary>
    [Says("School or no school")] School = 7,
    /// <summary>Else.</summary>
    [Says("Something else")] Other = 8,
}
