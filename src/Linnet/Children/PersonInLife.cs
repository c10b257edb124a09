using Linnet.Record;

namespace Linnet.Children;

/// <summary>Somebody in a child's life: who they are to the child, whether they live together, and how to reach them.</summary>
/// <remarks>The latest entry of the same name stands; one with a last day ends it. Children Act 1989 s.3: parental responsibility.</remarks>
[RecordType("person-in-life", "Person in the child's life", When = "From which day is this so?", Ahead = true)]
public sealed record PersonInLife : Particulars
{
    /// <summary>Who.</summary>
    [Ask("What are they called?", Hint = "The same name again brings what is known about them up to date.")]
    public required string Name { get; init; }

    /// <summary>Who they are to the child.</summary>
    [Ask("Who are they to the child?"), Coded]
    public required PartInLife Part { get; init; }

    /// <summary>Whether they live with the child.</summary>
    [Ask("Do they live with the child?"), Coded]
    public bool? LivesWithChild { get; init; }

    /// <summary>Whether they have parental responsibility.</summary>
    [Ask("Do they have parental responsibility?"), Coded]
    public bool? ParentalResponsibility { get; init; }

    /// <summary>Whether they lead for their service.</summary>
    [Ask("If they work with the child: do they lead for their service?"), Coded]
    public bool? LeadsForService { get; init; }

    /// <summary>Where they work, and how to reach them.</summary>
    [Ask("Where do they work, and how are they reached?")]
    public string? Reached { get; init; }

    /// <summary>What they mean for the child.</summary>
    [Ask("What do they mean for the child?", Hint = "Who protects, who worries us, whom the child loves.", Long = true)]
    public string? Matters { get; init; }

    /// <summary>The last day on which it is so.</summary>
    [Ask("Until which day is it so?", Hint = "Leave empty while it lasts."), Coded]
    public LocalDate? Until { get; init; }

    /// <inheritdoc />
    public override string Sentence => Until is null
        ? $"{Words.Of(Part)}: it was recorded who is in the child's life."
        : $"{Words.Of(Part)}: somebody is no longer in the child's life as before.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Until < circumstances.Happened.Day) yield return new("until", "The last day must not be before the first");
    }
}

/// <summary>Who somebody is to a child.</summary>
public enum PartInLife
{
    /// <summary>Mother.</summary>
    [Says("Mother")] Mother = 1,
    /// <summary>Father.</summary>
    [Says("Father")] Father = 2,
    /// <summary>Step-parent or partner of a parent.</summary>
    [Says("Step-parent or partner of a parent")] StepParent = 3,
    /// <summary>Carer who is not a parent.</summary>
    [Says("Carer")] Carer = 4,
    /// <summary>Grandparent.</summary>
    [Says("Grandparent")] Grandparent = 5,
    /// <summary>Brother or sister who has no record of their own here.</summary>
    [Says("Brother or sister")] BrotherOrSister = 6,
    /// <summary>Another relative.</summary>
    [Says("Another relative")] OtherRelative = 7,
    /// <summary>A friend of the child or the family.</summary>
    [Says("Friend")] Friend = 8,
    /// <summary>Somebody else who lives there.</summary>
    [Says("Somebody else in the household")] OtherInHousehold = 9,
    /// <summary>Somebody at the school or nursery.</summary>
    [Says("School or nursery")] School = 10,
    /// <summary>Health visitor or school nurse.</summary>
    [Says("Health visitor or school nurse")] HealthVisitor = 11,
    /// <summary>Doctor or hospital.</summary>
    [Says("Doctor or hospital")] Doctor = 12,
    /// <summary>Mental health service.</summary>
    [Says("Mental health service")] MentalHealth = 13,
    /// <summary>Police.</summary>
    [Says("Police")] Police = 14,
    /// <summary>Another practitioner.</summary>
    [Says("Another practitioner")] OtherPractitioner = 15,
}
