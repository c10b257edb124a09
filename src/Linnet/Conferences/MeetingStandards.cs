using Linnet.Plans;
using Linnet.Standards;

namespace Linnet.Conferences;

/// <summary>Standards of the minutes of core groups and child in need reviews: a meeting without minutes is soon a meeting nobody held.</summary>
public static class MeetingStandards
{
    /// <summary>Core groups.</summary>
    public static PracticeStandard CoreGroupMinutesSent { get; } = new()
    {
        Key = "core-group-minutes-sent",
        Catalogue = "conf-minutes",
        Says = "The minutes of a core group reach those who took part and the family within 10 working days.",
        WaitsFor = "the minutes of the core group",
        Source = new("Regional safeguarding procedures"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days",
        Owner = Role.SocialWorker,
        Starts = [PlanMoments.CoreGroupMet],
        StartsFromExtract = [],
        SatisfiedBy = [MeetingMoments.CoreGroupMinutesSent],
        Answers = (meeting, minutes) => minutes.Coded["heldOn"] is { } day && NodaTime.Text.LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var held }
            ? held == meeting.On
            : null,
        Allows = 10.WorkingDays,
    };

    /// <summary>Child in need reviews.</summary>
    public static PracticeStandard NeedReviewMinutesSent { get; } = CoreGroupMinutesSent with
    {
        Key = "need-review-minutes-sent",
        Says = "The minutes of a child in need review reach those who took part and the family within 10 working days.",
        WaitsFor = "the minutes of the child in need review",
        Starts = [NeedPlanMoments.NeedPlanReviewHeld],
        SatisfiedBy = [MeetingMoments.NeedReviewMinutesSent],
    };
}
