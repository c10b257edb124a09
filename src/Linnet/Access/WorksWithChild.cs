using Linnet.Calendar;
using Linnet.Care;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.LeavingCare;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Access;

/// <summary>Who does a piece of work with a child beside those who hold the child, and for how long: it ends with the work.</summary>
internal static class WorksWithChild
{
    /// <summary>Calendar days after a conference in which its chair still has the record: the minutes go out within them.</summary>
    private const int ChairsAfter = 28;

    private static readonly KindSet Advisers = KindSet.Of(typeof(PersonalAdviserAllocated));
    private static readonly KindSet Conferences = KindSet.Of(typeof(ConferenceBooked), typeof(InitialConference), typeof(ReviewConference), typeof(TransferInConference));

    /// <summary>The question by which open work of this kind says who does it.</summary>
    private static readonly IReadOnlyDictionary<Strand, string> WhoDoes = new Dictionary<Strand, string>
    {
        [Strand.Assessment] = "assessedBy",
        [Strand.Enquiry] = "ledBy",
        [Strand.EarlyHelp] = "lead",
    };

    /// <summary>Whether this is the reviewing officer of a child in care: the one who was named last.</summary>
    public static bool Reviews(IReadOnlyList<OpenWork> open, string worker) => open.Any(w => w.Strand == Strand.Care && w.Code("officer") == worker);

    /// <summary>Whether the worker does an open piece of work, or is the personal adviser.</summary>
    public static bool IsNamed(SubjectFacts child, IReadOnlyList<OpenWork> open, string worker, AsKnown asked) =>
        open.Any(w => WhoDoes.TryGetValue(w.Strand, out var question) && w.Code(question) == worker) || Advises(child, worker, asked);

    /// <summary>Whether the worker chairs a conference that is booked, or chaired one lately.</summary>
    public static bool Chairs(SubjectFacts child, string worker, AsKnown asked) =>
        child.Holds(Conferences)
        && child.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Coded["chair"] is not null && Conferences.Overlaps(KindSet.Of(f.Type.Class))) is { } conference
        && conference.Coded["chair"] == worker
        && asked.Day <= (conference.NamedDay == Fact.None ? conference.Day : conference.NamedDay) + ChairsAfter;

    private static bool Advises(SubjectFacts child, string worker, AsKnown asked) =>
        child.Holds(Advisers)
        && child.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(PersonalAdviserAllocated) || f.Type.Class == typeof(PersonalAdviserLeft)) is { } last
        && last.Type.Class == typeof(PersonalAdviserAllocated)
        && last.Coded["adviser"] == worker;
}
