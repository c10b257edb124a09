using Linnet.Record;

namespace Linnet.Allegations;

/// <summary>An allegation about an adult was concluded.</summary>
/// <remarks>Keeping Children Safe in Education, part four: the five outcomes.</remarks>
[RecordType("allegation-concluded", "Allegation concluded", When = "When was it concluded?", About = [SubjectKind.Allegation], Sensitivity = Sensitivity.Restricted)]
public sealed record AllegationConcluded : Particulars
{
    /// <summary>What was found.</summary>
    [Ask("What was found?"), Coded]
    public required AllegationOutcome Outcome { get; init; }

    /// <summary>What follows.</summary>
    [Ask("What follows, for the adult and for the children?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The allegation was concluded: {Words.Of(Outcome).ToLowerInvariant()}.";
}

/// <summary>What an allegation came to.</summary>
public enum AllegationOutcome
{
    /// <summary>Enough evidence.</summary>
    [Says("Substantiated")] Substantiated = 1,
    /// <summary>Not enough evidence either way.</summary>
    [Says("Unsubstantiated")] Unsubstantiated = 2,
    /// <summary>No evidence.</summary>
    [Says("Unfounded")] Unfounded = 3,
    /// <summary>Enough evidence against it.</summary>
    [Says("False")] False = 4,
    /// <summary>Meant to deceive.</summary>
    [Says("Malicious")] Malicious = 5,
}
