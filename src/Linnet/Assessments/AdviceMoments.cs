using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>Moments of reports and assessments that somebody asked for: a court, the special educational needs team, a carer.</summary>
public static class AdviceMoments
{
    /// <summary>Section 37, and the court set no day.</summary>
    public static Moment Section37Asked { get; } = Asked(
        "section-37-asked", "the court directed a section 37 report", a => a.What == AdviceKind.Section37 && a.By is null);

    /// <summary>Section 37, and the court set a day.</summary>
    public static Moment Section37AskedByDay { get; } = Asked(
        "section-37-asked-by-day", "the court directed a section 37 report by a day",
        a => a.What == AdviceKind.Section37 && a.By is not null);

    /// <summary>Section 7.</summary>
    public static Moment Section7Asked { get; } = Asked(
        "section-7-asked", "the court directed a section 7 report", a => a.What == AdviceKind.Section7);

    /// <summary>Education, health and care.</summary>
    public static Moment CareAdviceAsked { get; } = Asked(
        "care-advice-asked",
        "the special educational needs team asked for social care advice",
        a => a.What == AdviceKind.EducationHealthAndCare);

    /// <summary>Sent.</summary>
    public static Moment AdviceWasSent { get; } = Moment.Of<AdviceSent>("advice-was-sent", "the report or advice was sent");

    /// <summary>A young carer asked.</summary>
    public static Moment YoungCarerAsked { get; } = Moment.Of<CarerAssessmentRequested>(
        "young-carer-asked", "an assessment of a young carer was asked for", c => c.Whose == CarerAssessed.YoungCarer);

    /// <summary>A young carer was assessed.</summary>
    public static Moment YoungCarerAssessed { get; } = Moment.Of<CarerAssessmentCompleted>(
        "young-carer-assessed", "the needs of a young carer were assessed", c => c.Whose == CarerAssessed.YoungCarer);

    /// <summary>A parent carer asked.</summary>
    public static Moment ParentCarerAsked { get; } = Moment.Of<CarerAssessmentRequested>(
        "parent-carer-asked", "an assessment of a parent carer was asked for", c => c.Whose == CarerAssessed.ParentCarer);

    /// <summary>A parent carer was assessed.</summary>
    public static Moment ParentCarerAssessed { get; } = Moment.Of<CarerAssessmentCompleted>(
        "parent-carer-assessed", "the needs of a parent carer were assessed", c => c.Whose == CarerAssessed.ParentCarer);

    private static Moment Asked(string key, string says, Func<AdviceRequested, bool> when) => Moment.Of(key, says, when);
}
