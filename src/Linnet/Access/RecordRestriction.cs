using Linnet.Record;

namespace Linnet.Access;

/// <summary>A manager restricted a child's record to those who hold the work and those who are named, or lifted that.</summary>
/// <remarks>For each further person who may open it, one more entry: who was let in, when and by whom stays readable.</remarks>
[RecordType("record-restriction", "Restriction of the record", When = "From which day?", Ahead = true)]
public sealed record RecordRestriction : Particulars
{
    /// <summary>Whether it is restricted from now on.</summary>
    [Ask("Is the record restricted?", Hint = "To those who hold the work, their managers, and whoever is named here."), Coded]
    public required bool Restricted { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?"), Coded]
    public RestrictedBecause? Because { get; init; }

    /// <summary>Somebody else who may open it.</summary>
    [Ask("Who else may open it?", Hint = "One person. Record this again for each further one.", Worker = true), Coded]
    public string? Also { get; init; }

    /// <summary>In words.</summary>
    [Ask("What should whoever may open it know?", Long = true)]
    public string? Note { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        !Restricted ? "The record is no longer restricted."
        : Also is { } named ? $"The record is restricted. {named} may open it too."
        : "The record was restricted.";
}

/// <summary>Why a record is restricted.</summary>
public enum RestrictedBecause
{
    /// <summary>Somebody who works here belongs to the family.</summary>
    [Says("Somebody who works here belongs to the family or knows it")] KnownHere = 1,
    /// <summary>Where the child lives must not become known.</summary>
    [Says("Where the child lives must not become known")] AddressProtected = 2,
    /// <summary>The public is curious about the child.</summary>
    [Says("The child or the case is known to the public")] PublicInterest = 3,
    /// <summary>An adoption is planned.</summary>
    [Says("An adoption is planned")] Adoption = 4,
    /// <summary>An allegation about somebody who works with children.</summary>
    [Says("An allegation about somebody who works with children")] Allegation = 5,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 6,
}
