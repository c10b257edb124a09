using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>Adult services assessed a young person's needs, took part in planning, or decided what they will provide.</summary>
/// <remarks>Care Act 2014 s.58.</remarks>
[RecordType("adult-care-assessment", "Adult services' part", When = "When was it?")]
public sealed record AdultCareAssessment : Particulars
{
    /// <summary>How far it has come.</summary>
    [Ask("What happened?"), Coded]
    public required AdultCareStep Step { get; init; }

    /// <inheritdoc />
    public override string Sentence => Words.Of(Step) + ".";
}

/// <summary>How far adult services have come.</summary>
public enum AdultCareStep
{
    /// <summary>Assessed.</summary>
    [Says("Adult services assessed the young person's needs")] Assessed = 1,
    /// <summary>An adult worker joined the planning.</summary>
    [Says("An adult services worker joined the planning")] WorkerJoined = 2,
    /// <summary>Decided.</summary>
    [Says("Adult services decided what they will provide")] Decided = 3,
}
