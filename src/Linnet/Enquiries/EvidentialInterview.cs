using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A child was interviewed as a witness, to achieve best evidence: by the police and a social worker together, or by the police alone.</summary>
/// <remarks>Achieving Best Evidence in Criminal Proceedings (2022), chapter 2: planned and, as a rule, made jointly.</remarks>
[RecordType("evidential-interview", "Interview of the child for evidence", When = "When was the interview?", Hour = true)]
[PartOf(Strand.Enquiry, Lies = Lies.ShortlyBefore)]
public sealed record EvidentialInterview : Particulars
{
    /// <summary>Who interviewed.</summary>
    [Ask("Who interviewed the child?"), Coded]
    public required WhoInterviewed By { get; init; }

    /// <summary>Whether it had been planned together.</summary>
    [Ask("Was it planned together beforehand?"), Coded]
    public bool? PlannedTogether { get; init; }

    /// <summary>Why no social worker took part.</summary>
    [Ask("If no social worker took part: why not?", Long = true)]
    public string? WhyPoliceOnly { get; init; }

    /// <summary>Whether what came of it was told to children's social care.</summary>
    [Ask("Has what came of it been told to children's social care?"), Coded]
    public bool? OutcomeShared { get; init; }

    /// <inheritdoc />
    public override string Sentence => By == WhoInterviewed.PoliceOnly
        ? "The child was interviewed for evidence by the police alone."
        : "The child was interviewed for evidence by a social worker and the police.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The interview must be today or in the past");
        if (By == WhoInterviewed.PoliceOnly && string.IsNullOrWhiteSpace(WhyPoliceOnly))
            yield return new("whyPoliceOnly", "Say why no social worker took part");
    }
}

/// <summary>Who interviews a child for evidence.</summary>
public enum WhoInterviewed
{
    /// <summary>A social worker and a police officer.</summary>
    [Says("A social worker and a police officer")] Jointly = 1,
    /// <summary>The police, with a social worker in the next room.</summary>
    [Says("The police, a social worker taking part from the next room")] SocialWorkerNextRoom = 2,
    /// <summary>The police alone.</summary>
    [Says("The police alone")] PoliceOnly = 3,
}
