using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>
/// Whether the family agrees that others are asked and told about the child, or why that is done without asking. It never holds a contact back.
/// </summary>
/// <remarks>Information sharing advice for safeguarding practitioners, 2024: consent is not needed where a child may be at risk of harm.</remarks>
[RecordType("contact-consent", "Consent of the family", When = "When was it given, or decided to do without?", Hour = true)]
[PartOf(Strand.Contact)]
public sealed record ContactConsent : Particulars
{
    /// <summary>Where it stands.</summary>
    [Ask("Does the family agree that others are asked and told?"), Coded]
    public required FamilyConsent Consent { get; init; }

    /// <summary>Who agreed or refused.</summary>
    [Ask("Who said so?"), Coded]
    public IReadOnlyList<ConsentGiver> Who { get; init; } = [];

    /// <summary>What allows others to be asked and told without it.</summary>
    [Ask("If it is done without consent: what allows it?"), Coded]
    public SharingBasis? Basis { get; init; }

    /// <summary>Who decided to do without.</summary>
    [Ask("If it is done without consent: who decided?", Worker = true), Coded]
    public string? DecidedBy { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Hint = "Needed where a refusal is set aside, or consent is not needed.", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>Whether agencies may be asked.</summary>
    public bool LetsOthersBeAsked => Consent is FamilyConsent.Given or FamilyConsent.SetAside or FamilyConsent.NotAsked or FamilyConsent.NotNeeded;

    /// <inheritdoc />
    public override string Sentence => $"Whether the family agrees that others are asked: {Words.Of(Consent).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "Consent must have been given or decided today or in the past");
        if (Consent == FamilyConsent.Given && Who.Count == 0) yield return new("who", "Select who agreed: a parent, a carer or the young person");
        if (Consent is FamilyConsent.SetAside or FamilyConsent.NotNeeded && string.IsNullOrWhiteSpace(Reasons))
            yield return new("reasons", Consent == FamilyConsent.SetAside ? "Say why the refusal is set aside" : "Say why consent is not needed");
    }
}

/// <summary>Who agrees, or refuses, that others are asked about a child.</summary>
public enum ConsentGiver
{
    /// <summary>A parent.</summary>
    [Says("A parent")] Parent = 1,
    /// <summary>A carer.</summary>
    [Says("A carer")] Carer = 2,
    /// <summary>A young person who can decide for themselves.</summary>
    [Says("The young person")] YoungPerson = 3,
}

/// <summary>What allows information about a family to be asked for and told without consent.</summary>
public enum SharingBasis
{
    /// <summary>Harm.</summary>
    [Says("A child may be suffering, or at risk of, significant harm")] Harm = 1,
    /// <summary>Asking would itself bring danger.</summary>
    [Says("Asking would put the child or somebody else in danger")] DangerInAsking = 2,
    /// <summary>A crime.</summary>
    [Says("To prevent or find out about a serious crime")] Crime = 3,
    /// <summary>A court or a law asks for it.</summary>
    [Says("A court or a law requires it")] Law = 4,
    /// <summary>Another task of the council's in the public interest.</summary>
    [Says("A public task that needs no consent")] PublicTask = 5,
}
