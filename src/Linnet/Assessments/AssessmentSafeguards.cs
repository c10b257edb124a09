using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>What stands before the steps of an assessment. None of them stands before what protects a child now.</summary>
public static class AssessmentSafeguards
{
    /// <summary>The time set for a child lies within the limit.</summary>
    public static Safeguard TimeWithinLimit { get; } = new()
    {
        Says = "The time set for an assessment is never later than 45 working days from the referral.",
        Before = typeof(AssessmentTimescaleSet),
        Stops = attempt => In(attempt) is { } assessment ? NotAfter(attempt.Answers<AssessmentTimescaleSet>().By, assessment.Limit, "by") : null,
    };

    /// <summary>The same on the day it starts.</summary>
    public static Safeguard TimeWithinLimitAtStart { get; } = new()
    {
        Says = "The day given at the start of an assessment is never later than 45 working days from the referral.",
        Before = typeof(AssessmentStarted),
        Stops = attempt => attempt.Answers<AssessmentStarted>().FinishBy is { } by
            ? NotAfter(by, AssessmentInHand.LimitFrom(Referred(attempt) ?? attempt.Entry.Happened.Day), "finishBy")
            : null,
    };

    /// <summary>One at a time on one referral.</summary>
    public static Safeguard OneAtATime { get; } = new()
    {
        Says = "No second assessment begins on a referral while one is open: what is written would lie in two places, and the days in neither.",
        Before = typeof(AssessmentStarted),
        Stops = attempt => attempt.Entry.Replaces is null
            && AssessmentInHand.All(attempt.Facts, Days.NumberOf(London.DayOf(attempt.Entry.Recorded))).LastOrDefault(a => a.Ended is null && a.Started.AroseFrom == Referral(attempt)?.Strand) is { } open
                ? new("happened", $"An assessment of this child is open since {Written.Day(open.Started.On)}. Write in that one. Another can begin when it has been authorised or closed")
                : null,
    };

    /// <summary>Nor is it set there without a manager, or without the reason.</summary>
    public static Safeguard ManagerSetsTimeAtStart { get; } = new()
    {
        Says = "The day given at the start of an assessment is set by a manager, who says why it is right for the child.",
        Before = typeof(AssessmentStarted),
        Stops = attempt => attempt.Answers<AssessmentStarted>() is not { FinishBy: not null, WhyThatDay: var why } || attempt.Entry.Replaces is not null ? null
            : !attempt.ByManager ? new("finishBy", "A manager sets the day for this child. Leave it empty and begin; ask a manager to set the time meanwhile")
            : string.IsNullOrWhiteSpace(why) ? new("whyThatDay", "Say why that day is right for this child")
            : null,
    };

    /// <summary>A manager sets it.</summary>
    public static Safeguard ManagerSetsTime { get; } = ByManager<AssessmentTimescaleSet>(
        "A manager sets the time that is right for a child's assessment.", "A manager sets the time for this child. Ask one, and go on with the assessment meanwhile");

    /// <summary>A manager returns it.</summary>
    public static Safeguard ManagerReturns { get; } = ByManager<AssessmentReturned>(
        "A manager returns an assessment.", "A manager returns an assessment. If you want to go on with it, write: it does not have to come back first");

    /// <summary>A manager authorises it.</summary>
    public static Safeguard ManagerAuthorises { get; } = ByManager<AssessmentAuthorised>(
        "A manager authorises an assessment.", "A manager authorises an assessment. Send it to yours");

    /// <summary>Authorised once.</summary>
    public static Safeguard AuthorisedOnce { get; } = new()
    {
        Says = "An assessment is authorised once. What changes later is an update, or a new assessment.",
        Before = typeof(AssessmentAuthorised),
        Stops = attempt => attempt.Entry.Replaces is null && In(attempt)?.Authorised is { } signed
            ? new("", $"This assessment was authorised on {Written.Day(signed.On)} already. Bring it up to date, or correct that entry with the reason")
            : null,
    };

    /// <summary>What it all means, and this child's day.</summary>
    public static Safeguard NothingMissing { get; } = new()
    {
        Says = "An assessment is not authorised without what it all means, nor without what a day is like for this child.",
        Before = typeof(AssessmentAuthorised),
        Stops = attempt => attempt.Entry.Replaces is null && In(attempt) is { } assessment && Missing(assessment) is { Count: > 0 } missing
            ? new("", $"{Written.List(missing)} {(missing.Count == 1 ? "is" : "are")} not written. Return it for more work, or write it before you authorise")
            : null,
    };

    /// <summary>What is signed is what was read.</summary>
    public static Safeguard SignsWhatWasRead { get; } = new()
    {
        Says = "An authorisation names the version of each section that it signs, and these are the latest.",
        Before = typeof(AssessmentAuthorised),
        Stops = attempt => attempt.Entry.Replaces is null && In(attempt) is { } assessment && (attempt.Answers<AssessmentAuthorised>().Signs ?? "") != assessment.Versions
            ? new("", "Something was written in this assessment after you opened this page. Read it as it is now, then authorise it")
            : null,
    };

    /// <summary>The child was seen, or it is said why not.</summary>
    public static Safeguard SeenOrSaidWhy { get; } = new()
    {
        Says = "An assessment of a child whom nobody saw is authorised only with the reason and what was tried.",
        Before = typeof(AssessmentAuthorised),
        Stops = attempt => attempt.Entry.Replaces is null && In(attempt) is { Unborn: false, Seen: null }
            && string.IsNullOrWhiteSpace(attempt.Answers<AssessmentAuthorised>().WithoutSeeing)
                ? new("withoutSeeing", "No visit is held at which this child was seen since the referral. See the child, or say why it is authorised all the same and what was tried")
                : null,
    };

    /// <summary>What is signed is not written over.</summary>
    public static Safeguard NotAfterAuthorised { get; } = new()
    {
        Says = "Nothing is written into an assessment that is authorised or closed.",
        Before = typeof(AssessmentSection),
        Stops = attempt => attempt.Entry.Replaces is null && In(attempt)?.Ended is { } ended
            ? new("", $"This assessment was {(ended.Type.Class == typeof(AssessmentAuthorised) ? "authorised" : "closed")} on {Written.Day(ended.On)}. Bring it up to date, or start a new one. Your text is still in the box: copy it")
            : null,
    };

    /// <summary>Nothing is sent twice.</summary>
    public static Safeguard SentOnce { get; } = new()
    {
        Says = "An assessment that lies with the manager is not sent again, so that its days there go on counting.",
        Before = typeof(AssessmentSentToManager),
        Stops = attempt => attempt.Entry.Replaces is null && In(attempt) is { } assessment
            ? assessment.InTray is { } sent ? new("", $"It has been with the manager since {Written.Day(sent.On)}. There is nothing to do until they answer")
                : assessment.Authorised is { } signed ? new("", $"It was authorised on {Written.Day(signed.On)}. There is nothing to send")
                : null
            : null,
    };

    private static Safeguard ByManager<T>(string says, string asks) where T : Particulars => new()
    {
        Says = says,
        Before = typeof(T),
        Stops = attempt => attempt.ByManager || attempt.Entry.Replaces is not null ? null : new("", asks),
    };

    private static List<string> Missing(AssessmentInHand assessment) =>
        [.. new[] { SectionOfAssessment.ChildsDay, SectionOfAssessment.Analysis }.Where(s => assessment.VersionsOf(s).Count == 0).Select(s => $"'{Words.Of(s)}'")];

    private static Problem? NotAfter(LocalDate by, LocalDate limit, string field) =>
        by > limit ? new(field, $"The day must not be after {Written.Day(limit)}, 45 working days from the referral. Agree a new day for a late assessment if it will be late") : null;

    private static AssessmentInHand? In(Attempt attempt)
    {
        var all = AssessmentInHand.All(attempt.Facts, Days.NumberOf(London.DayOf(attempt.Entry.Recorded)));
        return attempt.Entry.Strand is { } strand ? all.FirstOrDefault(a => a.Strand == strand) : all.LastOrDefault(a => a.Ended is null) ?? (all is [.., var last] ? last : null);
    }

    private static LocalDate? Referred(Attempt attempt) => Referral(attempt)?.On;

    private static Fact? Referral(Attempt attempt) => attempt.Before
        .LastOrDefault(f => f.Type.Opens?.Strand == Strand.Referral && (attempt.Entry.AroseFrom is null || f.Strand == attempt.Entry.AroseFrom));
}
