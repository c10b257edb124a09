using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Conferences;

/// <summary>What stands before the papers of a meeting, and who came to it: the meeting.</summary>
public static class MeetingSafeguards
{
    /// <summary>Minutes follow the conference.</summary>
    public static Safeguard MinutesFollow { get; } = Follows<MinutesSent>("The minutes", m => m.Which);

    /// <summary>So do its decisions.</summary>
    public static Safeguard DecisionsFollow { get; } = Follows<ConferenceDecisionsSent>("The decisions", d => d.Which);

    /// <summary>Agencies come to a meeting that was held.</summary>
    public static Safeguard AgencyCameToAMeeting { get; } = AtAMeeting<AgencyAtMeeting>((came, day) => (came.Meeting, day));

    /// <summary>So do child and family.</summary>
    public static Safeguard FamilyCameToAMeeting { get; } = AtAMeeting<FamilyAtMeeting>((came, day) => (came.Meeting, day));

    /// <summary>Minutes are of a meeting that was held.</summary>
    public static Safeguard MinutesOfAMeeting { get; } = AtAMeeting<PlanMeetingMinutes>((minutes, _) => (minutes.Meeting, minutes.HeldOn), "heldOn");

    /// <summary>Whether an agency came is said once, so that nobody's dissent is written over.</summary>
    public static Safeguard AgencyOnce { get; } = Once<AgencyAtMeeting>(a => a.Meeting, "agency");

    /// <summary>So is how child and family took part.</summary>
    public static Safeguard FamilyOnce { get; } = Once<FamilyAtMeeting>(f => f.Meeting, question: null);

    /// <summary>An agency is asked once for its report to one conference: otherwise one of two would wait for ever.</summary>
    public static Safeguard ReportAskedOnce { get; } = new()
    {
        Says = "An agency is asked once for its report to one conference.",
        Before = typeof(AgencyReportAsked),
        Stops = attempt => attempt.Entry.Replaces is null && attempt.Facts.AsAt(int.MaxValue).FirstOrDefault(f => f.Type == attempt.Entry.Type
            && f.NamedDay == Days.NumberOf(attempt.Answers<AgencyReportAsked>().ConferenceOn) && IsSame(f, attempt.Entry, "agency")) is { } asked
                ? new("agency", $"{Words.Of(attempt.Answers<AgencyReportAsked>().Agency)} was asked for its report to that conference on {Written.Day(asked.On)}. Record the report when it comes")
                : null,
    };

    /// <summary>What was said of one meeting is corrected, not said again.</summary>
    private static Safeguard Once<T>(Func<T, MeetingKind> meeting, string? question) where T : Particulars => new()
    {
        Says = $"'{RecordType.Of<T>().Title}' is recorded once for one meeting. What is wrong is corrected, with the reason.",
        Before = typeof(T),
        Stops = attempt => attempt.Entry.Replaces is null && attempt.Before.FirstOrDefault(f => f.Type == attempt.Entry.Type && f.On == attempt.Entry.Happened.Day
            && IsSame(f, attempt.Entry, "meeting") && (question is null || IsSame(f, attempt.Entry, question))) is not null
                ? new(question ?? "tookPart", $"That is on the record already for the {Words.Of(meeting(attempt.Answers<T>())).ToLowerInvariant()} of {Written.Day(attempt.Entry.Happened.Day)}. Correct that entry in the timeline, and say why")
                : null,
    };

    private static bool IsSame(Fact fact, Entry entry, string question) => fact.Coded[question] == CodedAnswers.Of(entry.Type, entry.Particulars)[question];

    /// <summary>Nothing of a conference is sent before the first of its kind that is on the record. With none there, it may lie before the record began.</summary>
    private static Safeguard Follows<T>(string says, Func<T, ConferenceKind> which) where T : Particulars => new()
    {
        Says = $"{says} of a conference are sent after it.",
        Before = typeof(T),
        Stops = attempt => Held(attempt).Where(m => m.Kind == KindOf(which(attempt.Answers<T>()))).Select(m => m.On).ToList() switch
        {
            { Count: 0 } => null,
            var days when days.Min() > attempt.Entry.Happened.Day =>
                new("happened", $"The conference was held on {Written.Day(days.Min())}. {says} cannot have been sent before it: check the day, or which conference"),
            _ => null,
        },
    };

    private static Safeguard AtAMeeting<T>(Func<T, LocalDate, (MeetingKind Kind, LocalDate On)> at, string field = "happened") where T : Particulars => new()
    {
        Says = $"'{RecordType.Of<T>().Title}' is recorded for a meeting that is on the record.",
        Before = typeof(T),
        Stops = attempt => at(attempt.Answers<T>(), attempt.Entry.Happened.Day) is var (kind, on) && !Held(attempt).Any(m => m.Kind == kind && m.On == on)
            ? new(field, $"No {Words.Of(kind).ToLowerInvariant()} of {Written.Day(on)} is on the record. Record it first, or check the day and which meeting it was")
            : null,
    };

    /// <summary>The meetings that were held, as everybody now knows.</summary>
    private static IEnumerable<ChildMeeting> Held(Attempt attempt) =>
        ChildMeeting.Of(attempt.Facts, AsKnown.Everything).Where(m => m.Held is not null);

    private static MeetingKind KindOf(ConferenceKind which) => which switch
    {
        ConferenceKind.Initial => MeetingKind.InitialConference,
        ConferenceKind.Review => MeetingKind.ReviewConference,
        ConferenceKind.TransferIn => MeetingKind.TransferInConference,
        _ => throw new NotSupportedException(which.ToString()),
    };
}
