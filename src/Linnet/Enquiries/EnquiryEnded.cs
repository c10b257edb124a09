using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A section 47 enquiry was concluded: what it found about this child, and whether a conference is needed.</summary>
/// <remarks>
/// Children Act 1989 s.47; Working Together 2023, chapter 3. It is concluded when a manager has authorised it and the child was seen.
/// </remarks>
[RecordType("enquiry-ended", "Enquiry concluded", When = "When was it concluded?")]
[PartOf(Strand.Enquiry, Lies = Lies.SinceItBegan)]
[Concludes("no-conference-needed", Strand.Enquiry)]
public sealed record EnquiryEnded : Particulars
{
    /// <summary>What it found.</summary>
    [Ask("What did it find?"), Coded]
    public required EnquiryOutcome Outcome { get; init; }

    /// <summary>Whether this child was seen.</summary>
    [Ask("Was the child seen?"), Coded]
    public SeenInEnquiry? ChildSeen { get; init; }

    /// <summary>Why not, and what was done about it.</summary>
    [Ask(
        "If not seen, or not alone: why not, and what was done about it?",
        Hint = "If somebody refused, say what was decided about going to court.",
        Long = true)]
    public string? WhyNotSeen { get; init; }

    /// <summary>Which legal step was considered so that the child is seen.</summary>
    [Ask("If not seen: which legal step was considered?"), Coded]
    public LegalStep? LegalStep { get; init; }

    /// <summary>The manager who authorised the conclusion.</summary>
    [Ask("Which manager authorised it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Whether the family and the agencies were told.</summary>
    [Ask("Have the family and the agencies been told?"), Coded]
    public bool? Shared { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Hint = "With the child's own words, and what each agency holds.", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>Whether a conference is needed.</summary>
    public bool ConferenceNeeded => Outcome == EnquiryOutcome.ConferenceNeeded;

    /// <summary>Whether nothing is missing: a manager authorised it, and the child was seen or is not born yet.</summary>
    public bool Complete =>
        !string.IsNullOrWhiteSpace(Manager) && ChildSeen is SeenInEnquiry.Alone or SeenInEnquiry.NotAlone or SeenInEnquiry.NotBorn;

    /// <inheritdoc />
    public override string Sentence => ChildSeen == SeenInEnquiry.No
        ? $"The section 47 enquiry was concluded without the child having been seen: {Words.Of(Outcome).ToLowerInvariant()}."
        : $"The section 47 enquiry was concluded: {Words.Of(Outcome).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The conclusion must be today or in the past");
        if (ChildSeen == SeenInEnquiry.No && string.IsNullOrWhiteSpace(WhyNotSeen))
            yield return new("whyNotSeen", "Say why the child was not seen and what was done about it");
    }
}

/// <summary>What an enquiry found.</summary>
public enum EnquiryOutcome
{
    /// <summary>Concerns were borne out and the child is likely to suffer significant harm.</summary>
    [Says("Borne out, and a conference is needed")] ConferenceNeeded = 1,
    /// <summary>Concerns were borne out; the child is not at continuing risk of significant harm.</summary>
    [Says("Borne out, but no continuing risk: no conference")] NoContinuingRisk = 2,
    /// <summary>Concerns were not borne out.</summary>
    [Says("Not borne out")] NotBorneOut = 3,
}

/// <summary>What the law offers where a child is not let be seen.</summary>
/// <remarks>Children Act 1989 ss.43, 44, 46, 47(6) and 48; s.31.</remarks>
public enum LegalStep
{
    /// <summary>An emergency protection order.</summary>
    [Says("An emergency protection order")] EmergencyProtectionOrder = 1,
    /// <summary>A child assessment order.</summary>
    [Says("A child assessment order")] ChildAssessmentOrder = 2,
    /// <summary>Police protection.</summary>
    [Says("Police protection")] PoliceProtection = 3,
    /// <summary>Care proceedings.</summary>
    [Says("Care proceedings")] CareProceedings = 4,
    /// <summary>Considered, and none was taken.</summary>
    [Says("Advice was taken, and no order is sought")] NoneAfterAdvice = 5,
}

/// <summary>Whether a child was seen in an enquiry.</summary>
public enum SeenInEnquiry
{
    /// <summary>Seen alone.</summary>
    [Says("Yes, alone")] Alone = 1,
    /// <summary>Seen, with others there.</summary>
    [Says("Yes, not alone")] NotAlone = 2,
    /// <summary>Not seen.</summary>
    [Says("No")] No = 3,
    /// <summary>Unborn.</summary>
    [Says("The child is not born yet")] NotBorn = 4,
}
