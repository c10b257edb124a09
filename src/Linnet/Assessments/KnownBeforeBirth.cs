using Linnet.Calendar;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Practice;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Assessments;

/// <summary>A child of whom the council knew before the birth: what was there in time, and what is still missing.</summary>
/// <remarks>Working Together 2023, chapter 3: assessment and planning may begin before birth.</remarks>
public sealed record KnownBeforeBirth
{
    private const int Months = 12;

    /// <summary>The child.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The birth, or the day it is expected.</summary>
    public required LocalDate Birth { get; init; }

    /// <summary>Whether a birth is recorded.</summary>
    public required bool Born { get; init; }

    /// <summary>Whether the birth, or the day it is expected, has come.</summary>
    public required bool DayHasCome { get; init; }

    /// <summary>Calendar days from the day asked (day 0) to the day the birth is expected; below 0 once it has passed.</summary>
    public required int DaysToBirth { get; init; }

    /// <summary>The assessment that began before the birth; null where none did.</summary>
    public Fact? Began { get; init; }

    /// <summary>The assessment that was authorised before the birth; null where none was.</summary>
    public Fact? Assessed { get; init; }

    /// <summary>The plan that was in force before the birth; null where none was.</summary>
    public Fact? Planned { get; init; }

    /// <summary>The meeting or conference that is booked and could make a plan; null where none is.</summary>
    public Fact? Booked { get; init; }

    /// <summary>The last that is known of each service before the birth.</summary>
    public IReadOnlyList<Fact> Services { get; init; } = [];

    /// <summary>The last visit to a parent before the birth; null where none was made.</summary>
    public Fact? Visited { get; init; }

    /// <summary>Born before the assessment or the plan was there.</summary>
    public bool BornFirst => Born && (Assessed is null || Planned is null);

    /// <summary>The birth is expected before the meeting that could make a plan.</summary>
    public bool BirthBeforeMeeting => !Born && Planned is null && Booked is { } booked && booked.NamedDay > Days.NumberOf(Birth);

    /// <summary>What is not there yet, in words, the nearest to the child's safety first.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (Born) yield break;
            if (Planned is null) yield return "no plan";
            if (Began is null && Assessed is null) yield return "no assessment begun";
            else if (Assessed is null) yield return "assessment not authorised";
            if (Services.Count == 0) yield return "no service offered";
            if (Visited is null) yield return "no visit to a parent";
        }
    }

    /// <summary>What is known of this child; null where nobody knew before the birth, or the birth is more than twelve months ago.</summary>
    public static KnownBeforeBirth? Of(SubjectFacts facts, List<Fact> known, AsKnown asked)
    {
        if (known.FindLast(f => f.Type.Class == typeof(ChildDetails) && f.NamedDay != Fact.None) is not { } details) return null;
        if (details.NamedDay < Days.NumberOf(Days.FromNumber(asked.Day).PlusMonths(-Months))) return null;
        var before = known.FindAll(f => f.Day < details.NamedDay);
        if (!before.Exists(f => f.Type.Opens is { Strand: Strand.Contact or Strand.Referral or Strand.Assessment })) return null;
        return new()
        {
            Subject = facts.Subject,
            Birth = Days.FromNumber(details.NamedDay),
            Born = details.Moments.Has(RecordMoments.Born),
            DayHasCome = details.NamedDay <= asked.Day,
            DaysToBirth = details.NamedDay - asked.Day,
            Began = before.Find(f => f.Type.Class == typeof(AssessmentStarted)),
            Assessed = before.Find(f => f.Type.Class == typeof(AssessmentAuthorised)),
            Planned = before.Find(f => f.Type.Class == typeof(NeedPlanStarted) || f.Type.Class == typeof(ProtectionPlanStarted)),
            Booked = before.FindLast(f =>
                f.NamedDay >= asked.Day && (f.Type.Class == typeof(Conferences.ConferenceBooked) || f.Type.Class == typeof(MeetingBooked))),
            Services = [.. before.Where(f => f.Type.Class == typeof(ServiceUsed)).GroupBy(f => f.Coded["service"]).Select(g => g.Last())],
            Visited = before.FindLast(f => f.Type.Class == typeof(PreBirthVisit) && f.Coded["parentSeen"] == "yes"),
        };
    }
}
