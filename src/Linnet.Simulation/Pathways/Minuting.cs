using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Plans;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// Agencies are invited to a meeting and come or do not; how child and family took part is written down; minutes are sent.
/// </summary>
internal sealed class Minuting(Council council)
{
    private static readonly CheckedAgency[] Others =
        [CheckedAgency.AdultMentalHealth, CheckedAgency.SubstanceMisuse, CheckedAgency.DomesticAbuse, CheckedAgency.Housing];

    private static readonly (FamilyMember Member, double Comes)[] Members =
        [(FamilyMember.Mother, 0.82), (FamilyMember.Father, 0.42), (FamilyMember.Carer, 0.12), (FamilyMember.Network, 0.12)];

    private static readonly (Participation How, double Share)[] OlderChildren =
    [
        (Participation.SentView, 40), (Participation.CameAndSpoke, 20), (Participation.Nothing, 16), (Participation.SentAdvocate, 10),
        (Participation.CameWithAdvocate, 6), (Participation.CameWithoutWords, 5), (Participation.CameUnheard, 3),
    ];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    private Narrator Narrator => council.Narrator;

    /// <summary>The agencies that work with a family: they are asked to every meeting about it.</summary>
    public IReadOnlyList<CheckedAgency> Circle(MeetingKind kind)
    {
        if (!council.Ways.Records.InFull) return [];
        var circle = new List<CheckedAgency> { CheckedAgency.Education };
        if (kind != MeetingKind.NeedReview || Dice.Chance(0.5)) circle.Add(CheckedAgency.Health);
        if (kind is MeetingKind.InitialConference or MeetingKind.ReviewConference) circle.Add(CheckedAgency.Police);
        if (kind != MeetingKind.NeedReview && Dice.Chance(0.4)) circle.Add(Dice.OneOf(Others));
        return circle;
    }

    /// <summary>
    /// Some weeks before a meeting it is booked and agencies are asked to come; for a conference also to write, and not all of them do.
    /// </summary>
    public IEnumerable<Time> Call(Case work, MeetingKind kind, IReadOnlyList<CheckedAgency> circle, LocalDate on, Piece? from)
    {
        if (!council.Ways.Records.InFull) yield break;
        var daysBefore = kind switch { MeetingKind.InitialConference => 6, MeetingKind.ReviewConference => 20, _ => 10 };
        var calls = Calendar.WorkingDays.EnglandAndWales.Back(on, daysBefore);
        if (calls <= Narrator.Today) calls = Narrator.In(1);
        yield return Narrator.Office(calls, Dice);
        if (work.Closed || from is { Closed: true } || !InFull.Today || Narrator.Today >= on) yield break;

        if (Booked(kind) is { } what && Dice.Chance(InFull.Ways.MeetingsBooked))
            foreach (var child in work.Children) InFull.Write(child, new MeetingBooked { What = what, For = on }, work.Writer);
        if (!Dice.Chance(InFull.Ways.Invited)) yield break;
        foreach (var agency in circle)
        foreach (var child in work.Children) InFull.Write(child, new AgencyInvited { Agency = agency, Meeting = kind }, work.Writer);
        if (kind is MeetingKind.InitialConference or MeetingKind.ReviewConference) AskForReports(work, circle, on, from);
    }

    private void AskForReports(Case work, IReadOnlyList<CheckedAgency> circle, LocalDate on, Piece? from)
    {
        foreach (var agency in circle)
        {
            var asks = new AgencyReportAsked { Agency = agency, ConferenceOn = on };
            var asked = work.Children.Select(c => (c, InFull.Write(c, asks, work.Writer, aroseFrom: from?.Of(c)))).ToList();
            if (Dice.Chance(InFull.Ways.ReportsSent)) council.Diary.Begin(Receive(asked, agency, work, on.PlusDays(-Dice.Short(1, 7))));
        }
    }

    /// <summary>The meeting is held: who came, and what becomes of its minutes.</summary>
    public void Held(IEnumerable<Child> children, MeetingKind kind, IReadOnlyList<CheckedAgency> circle, string by)
    {
        if (!InFull.Ways.InFull) return;
        var about = children.ToList();
        if (kind is MeetingKind.CoreGroup or MeetingKind.NeedReview) council.Diary.Begin(Send(about, kind, by));
        if (!InFull.Today) return;
        foreach (var agency in circle)
        {
            var how = Dice.Chance(InFull.Ways.AgenciesCome) ? Attendance.Came : Dice.Chance(0.7) ? Attendance.Apologies : Attendance.Absent;
            foreach (var child in about) InFull.Write(child, new AgencyAtMeeting { Agency = agency, Meeting = kind, How = how }, by);
        }

        if (Dice.Chance(InFull.Ways.FamilyRecorded)) WriteFamily(about, kind, by);
    }

    private void WriteFamily(List<Child> children, MeetingKind kind, string by)
    {
        FamilyMember[] came = [.. Members.Where(m => Dice.Chance(m.Comes)).Select(m => m.Member)];
        foreach (var child in children)
        {
            var how = child.AgeOn(Narrator.Today) < 4 ? Participation.TooYoung : Dice.Weighted(OlderChildren);
            var silent = how is Participation.TooYoung or Participation.Nothing or Participation.CameUnheard;
            var words = silent ? null : council.Phrases.ChildsWords();
            InFull.Write(child, new FamilyAtMeeting { Meeting = kind, TookPart = how, Came = came, ChildsWords = words }, by);
        }
    }

    private IEnumerable<Time> Send(List<Child> children, MeetingKind kind, string by)
    {
        var heldOn = Narrator.Today;
        if (!Dice.Chance(InFull.Ways.MinutesSent)) yield break;
        yield return Narrator.OfficeIn(1 + Dice.Short(0, InFull.Ways.MinutesTakeUpTo), Dice);
        var to = new List<MinutesReader> { MinutesReader.Parents, MinutesReader.AgenciesThatCame };
        if (Dice.Chance(0.6)) to.Add(MinutesReader.AgenciesThatDidNot);
        var minutes = new PlanMeetingMinutes { Meeting = kind, HeldOn = heldOn, Stage = MinutesStage.SentOut, To = to };
        foreach (var child in children) InFull.Write(child, minutes, by);
    }

    private IEnumerable<Time> Receive(IReadOnlyList<(Child Child, Guid Name)> asked, CheckedAgency agency, Case work, LocalDate on)
    {
        yield return on > Narrator.Today ? Narrator.Office(on, Dice) : Narrator.OfficeIn(1, Dice);
        foreach (var (child, name) in asked) InFull.Write(child, new AgencyReportReceived { Agency = agency }, work.Writer, name);
    }

    private static BookedMeeting? Booked(MeetingKind kind) => kind switch
    {
        MeetingKind.CoreGroup => BookedMeeting.CoreGroup,
        MeetingKind.NeedReview => BookedMeeting.NeedPlanReview,
        MeetingKind.ReviewConference => BookedMeeting.ReviewConference,
        MeetingKind.InitialConference or MeetingKind.TransferInConference => null,
        _ => throw new NotSupportedException(kind.ToString()),
    };
}
