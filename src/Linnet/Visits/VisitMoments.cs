using Linnet.Record;

namespace Linnet.Visits;

/// <summary>Moments of seeing a child.</summary>
public static class VisitMoments
{
    /// <summary>The child was seen, face to face.</summary>
    public static Moment ChildSeen { get; } = Moment.Of<Visit>("child-seen", "the child was seen", v => v.ChildWasSeen);

    /// <summary>The child was seen alone, face to face.</summary>
    public static Moment ChildSeenAlone { get; } = Moment.Of<Visit>(
        "child-seen-alone", "the child was seen alone", v => v.InPerson && v.Seen == Seen.Alone);

    /// <summary>
    /// A visit was made, face to face, that counts as the statutory visit; an extract may not say whether the child was seen.
    /// </summary>
    public static Moment StatutoryVisit { get; } = Moment.Of<Visit>(
        "statutory-visit",
        "a statutory visit was made",
        v => v.InPerson && v.Seen != Seen.NotSeen && (v.Statutory ?? v.Seen != Seen.NotKnown));

    /// <summary>A visit was tried and the child was not seen.</summary>
    public static Moment TriedAndNotSeen { get; } = Moment.Of<Visit>(
        "tried-and-not-seen", "a visit was tried and the child was not seen", v => v.Seen == Seen.NotSeen);

    /// <summary>The child was seen, by a worker of their own and not on duty.</summary>
    public static Moment SeenByOwnWorker { get; } = Moment.Of<Visit>(
        "seen-by-own-worker", "the child was seen by their own worker", v => v.ChildWasSeen && v.Duty != true);

    /// <summary>A visit was noted in short.</summary>
    public static Moment VisitNoted { get; } = Moment.Of<Visit>(
        "visit-noted", "a visit was noted in short, to be written up", v => v.ToBeWrittenUp == true);

    /// <summary>Its full record was signed.</summary>
    public static Moment VisitRecordSigned { get; } = Moment.Of<VisitWrittenUp>(
        "visit-record-signed", "the record of the visit was signed");

    /// <summary>That the child is not seen was taken to a manager.</summary>
    public static Moment NotSeenTakenToManager { get; } = Moment.Of<NotSeenTakenUp>(
        "not-seen-taken-to-manager", "it was taken to a manager that the child is not seen");

    /// <summary>That the child is not seen was taken to the head of service.</summary>
    public static Moment NotSeenTakenToHead { get; } = Moment.Of<NotSeenTakenUp>(
        "not-seen-taken-to-head",
        "it was taken to the head of service that the child is not seen",
        n => n.Level == NotSeenLevel.HeadOfService);
}
