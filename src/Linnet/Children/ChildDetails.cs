using Linnet.Record;

namespace Linnet.Children;

/// <summary>What a child is known by: names, birth or expected birth, identifiers. The latest answers stand; earlier ones stay readable.</summary>
[RecordType("child-details", "Child's details", When = "From which day is this known?", Ahead = true)]
public sealed record ChildDetails : Particulars
{
    /// <summary>The given name the child is known by.</summary>
    [Ask("Given names")]
    public string? GivenNames { get; init; }

    /// <summary>The family name.</summary>
    [Ask("Family name")]
    public string? FamilyName { get; init; }

    /// <summary>Other names, separated by semicolons.</summary>
    [Ask("Other names the child is or was known by", Hint = "Separate several with a semicolon.")]
    public string? OtherNames { get; init; }

    /// <summary>The date of birth. Replaces the expected one at birth.</summary>
    [Ask("Date of birth")]
    public LocalDate? BornOn { get; init; }

    /// <summary>The expected date of birth of an unborn child.</summary>
    [Ask("Expected date of birth", Hint = "For an unborn child only.")]
    public LocalDate? ExpectedOn { get; init; }

    /// <summary>Sex.</summary>
    [Ask("Sex"), Coded]
    public Sex? Sex { get; init; }

    /// <summary>Ethnicity, by the code of the children in need census.</summary>
    [Ask("Ethnicity", Hint = "The census code, for example WBRI."), Coded]
    public string? Ethnicity { get; init; }

    /// <summary>Whether the child is disabled.</summary>
    [Ask("Is the child disabled?"), Coded]
    public bool? Disabled { get; init; }

    /// <summary>The household or sibling group the child is counted with.</summary>
    [Ask("Family", Hint = "The council's identifier of the family or sibling group."), Coded]
    public string? Family { get; init; }

    /// <summary>Whether only named people may open the record.</summary>
    [Ask("Is the record restricted?"), Coded]
    public bool? Restricted { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => BornOn ?? ExpectedOn;

    /// <inheritdoc />
    public override string Sentence => BornOn is null && ExpectedOn is not null ? "Details of an unborn child were recorded." : "The child's details were recorded.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (BornOn is not null && ExpectedOn is not null)
            yield return new("expectedOn", "Give the date of birth or the expected date, not both");
        if (BornOn > circumstances.Today)
            yield return new("bornOn", "A date of birth must be today or in the past. For an unborn child give the expected date");
    }
}

/// <summary>Sex, as the national collections ask it.</summary>
public enum Sex
{
    /// <summary>Male.</summary>
    [Says("Male")] Male = 1,
    /// <summary>Female.</summary>
    [Says("Female")] Female = 2,
    /// <summary>Not stated, not recorded or not yet known.</summary>
    [Says("Not stated or not known")] NotKnown = 3,
}
