using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using NodaTime.Text;

namespace Linnet.Web.Pages.Meetings;

/// <summary>One meeting about a child as its pages show it: with its clocks, the plan it decided on, and the brothers and sisters it was about as well.</summary>
/// <param name="Child">The child.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Siblings">The brothers and sisters who had the same meeting on the same day.</param>
public sealed record MeetingRoom(ChildPage Child, ChildMeeting Meeting, IReadOnlyList<Person> Siblings)
{
    /// <summary>Its address.</summary>
    public string Here => MeetingPaths.Meeting(Child.Subject, Meeting.Kind, Meeting.On);

    /// <summary>Everybody it was about.</summary>
    public IEnumerable<Subject> Everybody => [Child.Subject, .. Siblings.Select(s => s.Subject)];

    /// <summary>What it was held for, or what it will be held for: the clocks it met, or for which it is booked.</summary>
    public IEnumerable<Clock> Answers => Meeting.Held is { } held
        ? Child.Clocks.Where(c => c.MetBy?.Entry == held.Entry)
        : Child.Running.Where(c => c.BookedFor == Meeting.On);

    /// <summary>What is to be sent after it.</summary>
    public IEnumerable<Clock> Papers => Meeting.Held is { } held
        ? Child.Clocks.Where(c => c.StartedBy.Entry == held.Entry && c.Standard.Catalogue is "conf-minutes" or "icpc-decisions-sent")
        : [];

    /// <summary>What is counted back from it: the reports.</summary>
    public Clock? ReportClock(AgencySeat seat) => seat.ReportAsked is { } asked ? Child.Clocks.FirstOrDefault(c => c.StartedBy.Entry == asked.Entry) : null;

    /// <summary>The plan that it decided on, reviewed or carried out; null where there is none.</summary>
    public PlanDocument? Plan => PlanDocument.Of(Child.Facts, Child.Asked).FirstOrDefault(p =>
        p.Since <= Meeting.On && (p.Ended is null || p.Ended.On >= Meeting.On) && p.Kind == (Meeting.Kind == MeetingKind.NeedReview ? LongPlan.Need : LongPlan.Protection));

    /// <summary>The category of the plan beside the worry that led to it.</summary>
    public CategoryAndConcern? Category => Plan is { } plan ? CategoryAndConcern.Of([.. Child.Facts.AsAt(Child.Asked.Day, Child.Asked.KnownAt)], plan.Began) : null;

    /// <summary>The latest offer of an advocate by the day of the meeting.</summary>
    public Fact? Advocate => Child.Facts.AsAt(Calendar.Days.NumberOf(Meeting.On), Child.Asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(AdvocateOffered));

    /// <summary>The next meetings: what is booked or due.</summary>
    public IEnumerable<Clock> Next => Child.Running.Where(c => c.Standard == ProtectionPlanStandards.FirstCoreGroup || c.Standard == ProtectionPlanStandards.LaterCoreGroup
        || c.Standard == ProtectionPlanStandards.FirstReviewConference || c.Standard == ProtectionPlanStandards.LaterReviewConference || c.Standard == NeedPlanStandards.NeedPlanReviewed);

    /// <summary>Where a form of this kind is, that comes back here.</summary>
    public string Form(string kind, params (string Name, string Value)[] asks) =>
        Paths.To(asks.Aggregate(new Address($"{Paths.Child(Child.Subject)}/add/{kind}"), (a, q) => a.With(q.Name, q.Value)).ToString(), Here);

    /// <summary>The kind of record whose guidance belongs here: what it was held as, or will be.</summary>
    public RecordType Guided => Meeting.Held?.Type ?? RecordType.All[MeetingPaths.HeldAs(Meeting.Kind)];

    /// <summary>Finds it; null where the child has no such meeting.</summary>
    public static MeetingRoom? Of(Council council, Reaches reaches, Asking asking, string child, string kind, string on)
    {
        if (ChildPage.Of(council, child, asking) is not { } found || !LocalDatePattern.Iso.Parse(on).TryGetValue(default, out var day)) return null;

        return ChildMeeting.Of(found.Facts, found.Asked).FirstOrDefault(m => Is(m)) is { } meeting
            ? new(found, meeting, [.. reaches.OpenSiblings(found.Subject).Where(s => ChildMeeting.Of(council.Of(s.Subject), found.Asked).Any(Is))])
            : null;

        bool Is(ChildMeeting meeting) => meeting.On == day && Spelling.Code(meeting.Kind.ToString()) == kind;
    }
}
