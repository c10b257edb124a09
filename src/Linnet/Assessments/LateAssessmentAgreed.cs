using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// The head of service agreed a day for an assessment that will be late, and why. It stays late: the agreement adds a reason and
/// nothing else.
/// </summary>
/// <remarks>Working Together 2023, chapter 3: where an assessment exceeds 45 working days the reasons are recorded.</remarks>
[RecordType("late-assessment-agreed", "New day agreed for a late assessment", When = "When was it agreed?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record LateAssessmentAgreed : Particulars
{
    /// <summary>The day it will be finished.</summary>
    [Ask("By which day will it be finished?"), Coded]
    public required LocalDate By { get; init; }

    /// <summary>Why it is late.</summary>
    [Ask("Why will it be late?"), Coded]
    public required WhyLate Why { get; init; }

    /// <summary>The head of service.</summary>
    [Ask("Which head of service agreed?", Worker = true), Coded]
    public required string HeadOfService { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => By;

    /// <inheritdoc />
    public override string Sentence =>
        $"The assessment will be late: {Words.Of(Why).ToLowerInvariant()}. The head of service agreed to {Calendar.Written.Day(By)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (By < circumstances.Happened.Day) yield return new("by", "The day must not be before the day it was agreed");
    }
}

/// <summary>Why an assessment is late.</summary>
public enum WhyLate
{
    /// <summary>Another agency.</summary>
    [Says("Waiting for another agency")] OtherAgency = 1,
    /// <summary>The family.</summary>
    [Says("The family could not be reached")] FamilyNotReached = 2,
    /// <summary>A specialist assessment.</summary>
    [Says("Waiting for a specialist assessment")] Specialist = 3,
    /// <summary>Change of worker.</summary>
    [Says("The worker changed or was away")] WorkerChanged = 4,
    /// <summary>New information.</summary>
    [Says("Something new came to light")] NewInformation = 5,
    /// <summary>Not done in time.</summary>
    [Says("It was not done in time")] NotDone = 6,
}
