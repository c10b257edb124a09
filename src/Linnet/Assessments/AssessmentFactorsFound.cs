using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>What an assessment found to be a concern for the child now, by the codes of the census.</summary>
/// <remarks>Children in need census, AssessmentFactors: only what is a concern now; code 21 stands alone.</remarks>
[RecordType("assessment-factors", "Factors found in an assessment", When = "When was it found?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record AssessmentFactorsFound : Particulars
{
    /// <summary>The factors.</summary>
    [Ask("What is a concern for the child now?", Hint = "Everything that is a concern now, and nothing that no longer is. The codes are those of the census."), Coded]
    public required IReadOnlyList<AssessmentFactor> Factors { get; init; }

    /// <inheritdoc />
    public override string Sentence => Factors is [AssessmentFactor.NoneFound]
        ? "The assessment found no factor of concern."
        : $"The assessment found {Calendar.Written.Count(Factors.Count, "factor")} of concern.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Factors.Count > 1 && Factors.Contains(AssessmentFactor.NoneFound))
            yield return new("factors", "'No factor was found' stands alone. Take it away, or take the others away");
    }
}

/// <summary>A factor of concern, as the census codes it.</summary>
public enum AssessmentFactor
{
    /// <summary>Code 1A.</summary>
    [Says("Alcohol: the child (1A)")] AlcoholChild = 1,
    /// <summary>Code 1B.</summary>
    [Says("Alcohol: a parent or carer (1B)")] AlcoholParent = 2,
    /// <summary>Code 1C.</summary>
    [Says("Alcohol: somebody else in the household (1C)")] AlcoholOther = 3,
    /// <summary>Code 2A.</summary>
    [Says("Drugs: the child (2A)")] DrugsChild = 4,
    /// <summary>Code 2B.</summary>
    [Says("Drugs: a parent or carer (2B)")] DrugsParent = 5,
    /// <summary>Code 2C.</summary>
    [Says("Drugs: somebody else in the household (2C)")] DrugsOther = 6,
    /// <summary>Code 3A.</summary>
    [Says("Domestic abuse: of the child (3A)")] DomesticAbuseChild = 7,
    /// <summary>Code 3B.</summary>
    [Says("Domestic abuse: of a parent or carer (3B)")] DomesticAbuseParent = 8,
    /// <summary>Code 3C.</summary>
    [Says("Domestic abuse: of somebody else in the household (3C)")] DomesticAbuseOther = 9,
    /// <summary>Code 4A.</summary>
    [Says("Mental health: the child (4A)")] MentalHealthChild = 10,
    /// <summary>Code 4B.</summary>
    [Says("Mental health: a parent or carer (4B)")] MentalHealthParent = 11,
    /// <summary>Code 4C.</summary>
    [Says("Mental health: somebody else in the household (4C)")] MentalHealthOther = 12,
    /// <summary>Code 5A.</summary>
    [Says("Learning disability: the child (5A)")] LearningDisabilityChild = 13,
    /// <summary>Code 5B.</summary>
    [Says("Learning disability: a parent or carer (5B)")] LearningDisabilityParent = 14,
    /// <summary>Code 5C.</summary>
    [Says("Learning disability: somebody else in the household (5C)")] LearningDisabilityOther = 15,
    /// <summary>Code 6A.</summary>
    [Says("Physical disability or illness: the child (6A)")] PhysicalDisabilityChild = 16,
    /// <summary>Code 6B.</summary>
    [Says("Physical disability or illness: a parent or carer (6B)")] PhysicalDisabilityParent = 17,
    /// <summary>Code 6C.</summary>
    [Says("Physical disability or illness: somebody else in the household (6C)")] PhysicalDisabilityOther = 18,
    /// <summary>Code 7A.</summary>
    [Says("Young carer (7A)")] YoungCarer = 19,
    /// <summary>Code 8B.</summary>
    [Says("Privately fostered: from abroad, means to return (8B)")] PrivatelyFosteredReturning = 20,
    /// <summary>Code 8C.</summary>
    [Says("Privately fostered: from abroad, means to stay (8C)")] PrivatelyFosteredStaying = 21,
    /// <summary>Code 8D.</summary>
    [Says("Privately fostered: a UK child placed for schooling (8D)")] PrivatelyFosteredAtSchool = 22,
    /// <summary>Code 8E.</summary>
    [Says("Privately fostered: a UK child, another family arrangement (8E)")] PrivatelyFosteredFamily = 23,
    /// <summary>Code 8F.</summary>
    [Says("Privately fostered: another reason (8F)")] PrivatelyFosteredOther = 24,
    /// <summary>Code 9A.</summary>
    [Says("Unaccompanied child seeking asylum (9A)")] Unaccompanied = 25,
    /// <summary>Code 10A.</summary>
    [Says("Going missing (10A)")] GoingMissing = 26,
    /// <summary>Code 11A.</summary>
    [Says("Sexual exploitation (11A)")] SexualExploitation = 27,
    /// <summary>Code 12A.</summary>
    [Says("Trafficking (12A)")] Trafficking = 28,
    /// <summary>Code 13A.</summary>
    [Says("Gangs (13A)")] Gangs = 29,
    /// <summary>Code 14A.</summary>
    [Says("Socially unacceptable behaviour (14A)")] UnacceptableBehaviour = 30,
    /// <summary>Code 15A.</summary>
    [Says("Self-harm (15A)")] SelfHarm = 31,
    /// <summary>Code 16A.</summary>
    [Says("Neglect (16A)")] Neglect = 32,
    /// <summary>Code 17A.</summary>
    [Says("Emotional abuse (17A)")] EmotionalAbuse = 33,
    /// <summary>Code 18B.</summary>
    [Says("Physical abuse by another child (18B)")] PhysicalAbuseByChild = 34,
    /// <summary>Code 18C.</summary>
    [Says("Physical abuse by an adult (18C)")] PhysicalAbuseByAdult = 35,
    /// <summary>Code 19B.</summary>
    [Says("Sexual abuse by another child (19B)")] SexualAbuseByChild = 36,
    /// <summary>Code 19C.</summary>
    [Says("Sexual abuse by an adult (19C)")] SexualAbuseByAdult = 37,
    /// <summary>Code 20.</summary>
    [Says("Something else (20)")] SomethingElse = 38,
    /// <summary>Code 21.</summary>
    [Says("No factor was found (21)")] NoneFound = 39,
    /// <summary>Code 22A.</summary>
    [Says("Female genital mutilation (22A)")] FemaleGenitalMutilation = 40,
    /// <summary>Code 23A.</summary>
    [Says("Abuse linked to faith or belief (23A)")] FaithOrBelief = 41,
    /// <summary>Code 24A.</summary>
    [Says("Criminal exploitation (24A)")] CriminalExploitation = 42,
}
