using Linnet.Plans;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Moments of child protection conferences.</summary>
public static class ConferenceMoments
{
    /// <summary>An initial conference was held that counts.</summary>
    public static Moment InitialConferenceHeld { get; } =
        Moment.Of<InitialConference>("initial-conference-held", "the initial conference was held", c => c.Counts);

    /// <summary>An initial conference met, and adjourned or had too few agencies.</summary>
    public static Moment InitialConferenceIncomplete { get; } = Moment.Of<InitialConference>(
        "initial-conference-incomplete", "an initial conference met that does not count as held", c => !c.Counts);

    /// <summary>A conference decided on a plan. The child is protected by it from that day.</summary>
    public static Moment PlanDecided { get; } = Moment
        .Of<InitialConference>(
            "protection-plan-decided",
            "a conference decided on a child protection plan",
            c => c.Outcome == ConferenceOutcome.Plan)
        .Or<TransferInConference>(c => c.Outcome == ConferenceOutcome.Plan);

    /// <summary>A conference was asked for.</summary>
    public static Moment ConferenceRequested { get; } =
        Moment.Of<ConferenceRequested>("conference-requested", "an initial conference was requested", r => r.WithInvitations != false);

    /// <summary>An initial conference was booked.</summary>
    public static Moment InitialConferenceBooked { get; } = Moment.Of<ConferenceBooked>(
        "initial-conference-booked", "the initial conference was booked", b => b.Which == ConferenceKind.Initial);

    /// <summary>A conference that decides whether there is a plan was booked.</summary>
    public static Moment DecidingConferenceBooked { get; } = Moment.Of<ConferenceBooked>(
        "deciding-conference-booked", "the conference was booked", b => b.Which is ConferenceKind.Initial or ConferenceKind.TransferIn);

    /// <summary>A review conference was booked.</summary>
    public static Moment ReviewConferenceBooked { get; } = Moment
        .Of<ConferenceBooked>("review-conference-booked", "the review conference was booked", b => b.Which == ConferenceKind.Review)
        .Or<MeetingBooked>(b => b.What == BookedMeeting.ReviewConference);

    /// <summary>The report for an initial or transfer-in conference reached the parents and the chair.</summary>
    public static Moment ReportShared { get; } = Moment.Of<ConferenceReportShared>(
        "conference-report-shared", "the parents and the chair had the report", r => r.Counts && r.Which != ConferenceKind.Review);

    /// <summary>The report for a review conference reached the parents and the chair.</summary>
    public static Moment ReviewReportShared { get; } = Moment.Of<ConferenceReportShared>(
        "review-conference-report-shared",
        "the parents and the chair had the report for the review",
        r => r.Counts && r.Which == ConferenceKind.Review);

    /// <summary>An agency was asked for its report.</summary>
    public static Moment AgencyReportAsked { get; } =
        Moment.Of<AgencyReportAsked>("agency-report-asked", "the agency was asked for its report");

    /// <summary>The agency's report came.</summary>
    public static Moment AgencyReportReceived { get; } =
        Moment.Of<AgencyReportReceived>("agency-report-received", "the agency's report came");

    /// <summary>The decisions of an initial or transfer-in conference were sent.</summary>
    public static Moment DecisionsSent { get; } = Moment.Of<ConferenceDecisionsSent>(
        "conference-decisions-sent", "the decisions of the conference were sent", d => d.Which != ConferenceKind.Review);

    /// <summary>The minutes of an initial or transfer-in conference were sent.</summary>
    public static Moment MinutesSent { get; } =
        Moment.Of<MinutesSent>("conference-minutes-sent", "the minutes of the conference were sent", m => m.Which != ConferenceKind.Review);

    /// <summary>The minutes of a review conference were sent.</summary>
    public static Moment ReviewMinutesSent { get; } = Moment.Of<MinutesSent>(
        "review-conference-minutes-sent", "the minutes of the review conference were sent", m => m.Which == ConferenceKind.Review);
}
