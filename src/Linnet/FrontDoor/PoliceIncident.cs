using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>
/// An incident that the police attended where this child was or lives. It is told to us later: how much later is what counts.
/// </summary>
/// <remarks>Local protocols with the police; Operation Encompass for schools.</remarks>
[RecordType("police-incident", "Incident that the police attended", When = "When was the incident?", Hour = true)]
public sealed record PoliceIncident : Particulars
{
    /// <summary>What kind.</summary>
    [Ask("What kind of incident was it?"), Coded]
    public required IncidentKind Kind { get; init; }

    /// <summary>The next day on which the child's school is open: it is told by then of domestic abuse.</summary>
    [Ask("If it was domestic abuse: which is the next day of school?", Hint = "The school is told before that day begins."), Coded]
    public LocalDate? NextSchoolDay { get; init; }

    /// <summary>What happened.</summary>
    [Ask("What happened?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => NextSchoolDay;

    /// <inheritdoc />
    public override string Sentence => $"The police attended an incident: {Words.Of(Kind).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The incident must be today or in the past");
        if (NextSchoolDay < circumstances.Happened.Day)
            yield return new("nextSchoolDay", "The next day of school must not be before the incident");
    }
}

/// <summary>What kind of incident the police attended.</summary>
public enum IncidentKind
{
    /// <summary>Domestic abuse.</summary>
    [Says("Domestic abuse")] DomesticAbuse = 1,
    /// <summary>A child was hurt, neglected or at risk.</summary>
    [Says("A child was hurt, neglected or at risk")] ChildAtRisk = 2,
    /// <summary>Exploitation.</summary>
    [Says("Exploitation")] Exploitation = 3,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 4,
}
