using Linnet.Record;

namespace Linnet.Court;

/// <summary>A manager and the lawyers looked whether those with parental responsibility still agree to a child's accommodation.</summary>
/// <remarks>
/// Children Act 1989 s.20; Public Law Working Group, 2021. When consent is withdrawn the child goes home or a court is asked at once
/// (s.20(8)).
/// </remarks>
[RecordType("consent-to-accommodation", "Consent to accommodation", When = "When was it looked at?")]
public sealed record ConsentReviewed : Particulars
{
    /// <summary>Whether they still agree.</summary>
    [Ask("Do those with parental responsibility still agree?"), Coded]
    public required ConsentNow Consent { get; init; }

    /// <summary>Whether they can decide, and have it in writing.</summary>
    [Ask("Can they decide, and is the agreement written and understood?"), Coded]
    public bool? InformedAndWritten { get; init; }

    /// <inheritdoc />
    public override string Sentence => Consent == ConsentNow.Withdrawn
        ? "Consent to the child's accommodation was withdrawn."
        : "It was looked at whether the child is still accommodated by agreement.";
}

/// <summary>Whether consent holds.</summary>
public enum ConsentNow
{
    /// <summary>Holds.</summary>
    [Says("Yes")] Holds = 1,
    /// <summary>In doubt.</summary>
    [Says("In doubt")] InDoubt = 2,
    /// <summary>Withdrawn.</summary>
    [Says("No, withdrawn")] Withdrawn = 3,
}
