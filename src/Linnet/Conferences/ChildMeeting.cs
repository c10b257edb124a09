using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Conferences;

/// <summary>One meeting about one child, held or booked, with everything that belongs to it: read from the record, kept nowhere else.</summary>
public sealed record ChildMeeting
{
    private static readonly IReadOnlyDictionary<Type, MeetingKind> Kinds = new Dictionary<Type, MeetingKind>
    {
        [typeof(InitialConference)] = MeetingKind.InitialConference,
        [typeof(ReviewConference)] = MeetingKind.ReviewConference,
        [typeof(TransferInConference)] = MeetingKind.TransferInConference,
        [typeof(CoreGroup)] = MeetingKind.CoreGroup,
        [typeof(NeedPlanReviewed)] = MeetingKind.NeedReview,
    };

    // Every meeting looks through them for its own: of a long record they are few.
    private static readonly HashSet<Type> BelongsToMeetings =
    [
        typeof(ConferenceBooked), typeof(MeetingBooked), typeof(AgencyInvited), typeof(AgencyReportAsked), typeof(AgencyReportReceived), typeof(AgencyAtMeeting),
        typeof(FamilyAtMeeting), typeof(ConferenceReportShared), typeof(ConferenceDecisionsSent), typeof(PlanMeetingMinutes), typeof(MinutesSent),
    ];

    /// <summary>What kind of meeting.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The day it was held, or for which it is booked.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The entry that says it was held; null while it is booked.</summary>
    public Fact? Held { get; init; }

    /// <summary>Its latest booking.</summary>
    public Fact? Booked { get; init; }

    /// <summary>The meeting of the same kind before it.</summary>
    public LocalDate? Before { get; init; }

    /// <summary>The agencies, in the order of the list of agencies.</summary>
    public IReadOnlyList<AgencySeat> Seats { get; init; } = [];

    /// <summary>How child and family took part.</summary>
    public Fact? Family { get; init; }

    /// <summary>That the decisions went out; conferences only.</summary>
    public Fact? DecisionsSent { get; init; }

    /// <summary>That the minutes were written; other meetings only.</summary>
    public Fact? MinutesWritten { get; init; }

    /// <summary>That the minutes went out.</summary>
    public Fact? MinutesSent { get; init; }

    /// <summary>That the social worker's report was shared before a conference.</summary>
    public Fact? ReportShared { get; init; }

    /// <summary>Whether it is a conference.</summary>
    public bool IsConference => Kind is MeetingKind.InitialConference or MeetingKind.ReviewConference or MeetingKind.TransferInConference;

    /// <summary>Whether it was held as it must be: with enough agencies, with another agency.</summary>
    public bool Counts => Held is { } held && (held.Moments.Has(ConferenceMoments.InitialConferenceHeld) || held.Moments.Has(PlanMoments.ReviewConferenceHeld)
        || held.Moments.Has(TransferMoments.TransferInConferenceHeld) || held.Moments.Has(PlanMoments.CoreGroupMet) || held.Moments.Has(NeedPlanMoments.NeedPlanReviewHeld));

    /// <summary>Days since the meeting of the same kind before it.</summary>
    public int? Gap => Before is { } before ? Days.NumberOf(On) - Days.NumberOf(before) : null;

    /// <summary>How the child took part, in words; null where nobody has said.</summary>
    public string? Participation => Family?.Type.Says("tookPart", Family.Coded["tookPart"]) ?? (Held?.Coded["tookPart"] is { } old ? Held.Type.Says("tookPart", old) : null);

    /// <summary>The meetings of a child, held and booked, the latest first.</summary>
    public static IReadOnlyList<ChildMeeting> Of(SubjectFacts facts, AsKnown asked)
    {
        List<Fact>? known = null;
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
            if (Kinds.ContainsKey(fact.Type.Class) || BookedKind(fact) is not null)
            {
                known = [.. facts.AsAt(asked.Day, asked.KnownAt).Where(f => Kinds.ContainsKey(f.Type.Class) || BelongsToMeetings.Contains(f.Type.Class))];
                break;
            }

        return known is null ? [] : [.. Enum.GetValues<MeetingKind>().SelectMany(kind => OfKind(kind, known)).OrderByDescending(m => m.On).ThenBy(m => m.Kind)];
    }

    private static IEnumerable<ChildMeeting> OfKind(MeetingKind kind, List<Fact> known)
    {
        var held = known.Where(f => Kinds.TryGetValue(f.Type.Class, out var one) && one == kind).ToList();
        var bookings = known.Where(f => BookedKind(f) == kind).ToList();
        for (var place = 0; place < held.Count; place++)
        {
            LocalDate? before = place == 0 ? null : held[place - 1].On;
            LocalDate? after = place + 1 < held.Count ? held[place + 1].On : null;
            yield return Whole(kind, held[place].On, held[place], bookings.LastOrDefault(b => b.On <= held[place].On && !(b.On <= before)), before, after, known);
        }

        LocalDate? last = held is [.., var latest] ? latest.On : null;
        if (bookings.LastOrDefault(b => last is null || b.NamedDay > Days.NumberOf(last.Value)) is { } next)
            yield return Whole(kind, Days.FromNumber(next.NamedDay), null, next, last, null, known);
    }

    private static ChildMeeting Whole(MeetingKind kind, LocalDate on, Fact? held, Fact? booked, LocalDate? before, LocalDate? after, List<Fact> known)
    {
        var code = Spelling.Code(kind.ToString());
        var conference = kind switch { MeetingKind.InitialConference => "initial", MeetingKind.ReviewConference => "review", MeetingKind.TransferInConference => "transfer-in", _ => null };
        var prepared = known.Where(f => !(f.On <= before) && f.On <= on).ToList();
        var followed = known.Where(f => f.On >= on && !(f.On >= after)).ToList();
        var family = held is null ? null : known.FindLast(f => f.Type.Class == typeof(FamilyAtMeeting) && f.On == on && f.Coded["meeting"] == code);
        var minutes = known.Where(f => f.Type.Class == typeof(PlanMeetingMinutes) && f.Coded["meeting"] == code && f.Coded["heldOn"] == NodaTime.Text.LocalDatePattern.Iso.Format(on)).ToList();
        return new()
        {
            Kind = kind,
            On = on,
            Held = held,
            Booked = booked,
            Before = before,
            Family = family,
            Seats = SeatsOf(code, conference is not null, on, held is not null, prepared, known),
            DecisionsSent = followed.Find(f => f.Type.Class == typeof(ConferenceDecisionsSent) && f.Coded["which"] == conference),
            MinutesWritten = minutes.Find(f => f.Coded["stage"] == "written"),
            MinutesSent = minutes.Find(f => f.Coded["stage"] == "sent-out") ?? followed.Find(f => f.Type.Class == typeof(MinutesSent) && f.Coded["which"] == conference),
            ReportShared = prepared.FindLast(f => f.Type.Class == typeof(ConferenceReportShared) && f.Coded["which"] == conference),
        };
    }

    private static IReadOnlyList<AgencySeat> SeatsOf(string code, bool conference, LocalDate on, bool held, List<Fact> prepared, List<Fact> known)
    {
        var seats = new List<AgencySeat>();
        if (!known.Exists(IsOfAgency)) return seats;
        foreach (var agency in Enum.GetValues<CheckedAgency>())
        {
            var name = Spelling.Code(agency.ToString());
            var invited = prepared.FindLast(f => f.Type.Class == typeof(AgencyInvited) && f.Coded["meeting"] == code && f.Coded["agency"] == name);
            var asked = conference ? prepared.FindLast(f => f.Type.Class == typeof(AgencyReportAsked) && f.Coded["agency"] == name) : null;
            var report = conference ? prepared.FindLast(f => f.Type.Class == typeof(AgencyReportReceived) && f.Coded["agency"] == name) : null;
            var came = held ? known.FindLast(f => f.Type.Class == typeof(AgencyAtMeeting) && f.On == on && f.Coded["meeting"] == code && f.Coded["agency"] == name) : null;
            if ((invited ?? asked ?? report ?? came) is not null) seats.Add(new(agency, invited, asked, report, came));
        }

        return seats;
    }

    private static bool IsOfAgency(Fact fact) =>
        fact.Type.Class == typeof(AgencyInvited) || fact.Type.Class == typeof(AgencyReportAsked) || fact.Type.Class == typeof(AgencyReportReceived) || fact.Type.Class == typeof(AgencyAtMeeting);

    private static MeetingKind? BookedKind(Fact fact) =>
        fact.Type.Class == typeof(ConferenceBooked)
            ? fact.Coded["which"] switch { "initial" => MeetingKind.InitialConference, "review" => MeetingKind.ReviewConference, _ => MeetingKind.TransferInConference }
            : fact.Type.Class != typeof(MeetingBooked) ? null
            : fact.Coded["what"] switch
            {
                "review-conference" => MeetingKind.ReviewConference,
                "core-group" => MeetingKind.CoreGroup,
                "need-plan-review" => MeetingKind.NeedReview,
                _ => null,
            };
}
