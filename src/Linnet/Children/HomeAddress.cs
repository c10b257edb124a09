using Linnet.Record;

namespace Linnet.Children;

/// <summary>
/// Where somebody in the child's life lives and how they are reached, and whether somebody must not learn it: a placement, a refuge, an
/// adopter's home. The latest about the same person stands.
/// </summary>
/// <remarks>
/// Children Act 1989 s.34 and Schedule 2 para. 15: a parent is told where a child in care lives unless that would harm the child. Data
/// Protection Act 2018, Schedule 3: what would put somebody at risk is not given out.
/// </remarks>
[RecordType("address", "Address or telephone number", When = "From which day is this so?", Ahead = true)]
public sealed record HomeAddress : Particulars
{
    /// <summary>Whose it is.</summary>
    [Ask("Whose is it?"), Coded]
    public required WhoseAddress Whose { get; init; }

    /// <summary>The address.</summary>
    [Ask("What is the address?", Hint = "With the postcode. It is sealed: nobody sees it without saying why. It is not kept while you type.")]
    public ProtectedAnswer? Address { get; init; }

    /// <summary>The telephone number.</summary>
    [Ask("What is the telephone number?", Hint = "Sealed in the same way.")]
    public ProtectedAnswer? Telephone { get; init; }

    /// <summary>Whether somebody must not learn it.</summary>
    [Ask("Is there anybody who must not learn it?"), Coded]
    public required bool MustNotBeKnown { get; init; }

    /// <summary>Who must not.</summary>
    [Ask("Who must not learn it?"), Coded]
    public IReadOnlyList<KeptFrom>? From { get; init; }

    /// <summary>The last day on which it is so.</summary>
    [Ask("Until which day is it so?", Hint = "Leave empty while it lasts."), Coded]
    public LocalDate? Until { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        MustNotBeKnown ? $"Where to find {Words.Of(Whose)} was recorded. It must not become known." : $"Where to find {Words.Of(Whose)} was recorded.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Until < circumstances.Happened.Day) yield return new("until", "The last day must not be before the first");
        if (MustNotBeKnown && From is not { Count: > 0 }) yield return new("from", "Select who must not learn it");
    }
}

/// <summary>Whose address it is.</summary>
public enum WhoseAddress
{
    /// <summary>The child's.</summary>
    [Says("the child")] Child = 1,
    /// <summary>A foster carer's or a home's.</summary>
    [Says("the carer or home where the child is placed")] Carer = 2,
    /// <summary>The mother's.</summary>
    [Says("the mother")] Mother = 3,
    /// <summary>The father's.</summary>
    [Says("the father")] Father = 4,
    /// <summary>Of those who adopt the child.</summary>
    [Says("those who adopt the child")] Adopter = 5,
    /// <summary>The child's school.</summary>
    [Says("the child’s school or nursery")] School = 6,
    /// <summary>Somebody else's.</summary>
    [Says("somebody else in the child’s life")] Other = 7,
}

/// <summary>Who must not learn an address.</summary>
public enum KeptFrom
{
    /// <summary>The mother.</summary>
    [Says("The mother")] Mother = 1,
    /// <summary>The father.</summary>
    [Says("The father")] Father = 2,
    /// <summary>A partner or former partner.</summary>
    [Says("A partner or former partner of a parent")] Partner = 3,
    /// <summary>Other family.</summary>
    [Says("Others of the family")] Family = 4,
    /// <summary>Somebody who exploits the child.</summary>
    [Says("Somebody who exploits or harms the child outside the family")] Exploiter = 5,
    /// <summary>Everybody without need.</summary>
    [Says("Anybody who does not need it to keep the child safe")] Everybody = 6,
}
