using Linnet.Record;

namespace Linnet.Visits;

/// <summary>Moments of seeing a child.</summary>
public static class VisitMoments
{
    /// <summary>The child was seen, face to face.</summary>
    public static Moment ChildSeen { get; } = Moment.Of<Visit>(
        "child-seen", "the child was seen", v => v.InPerson && v.Seen is Seen.Alone or Seen.NotAlone or Seen.SeenAloneNotKnown);

    /// <summary>The child was seen alone, face to face.</summary>
    public static Moment ChildSeenAlone { get; } = Moment.Of<Visit>("child-seen-alone", "the child was seen alone", v => v.InPerson && v.Seen == Seen.Alone);

    /// <summary>A visit was made, face to face, that counts as the statutory visit; an extract may not say whether the child was seen.</summary>
    public static Moment StatutoryVisit { get; } = Moment.Of<Visit>(
        "statutory-visit", "a statutory visit was made", v => v.InPerson && v.Seen != Seen.NotSeen && (v.Statutory ?? v.Seen != Seen.NotKnown));

    /// <summary>A visit was tried and the child was not seen.</summary>
    public static Moment TriedAndNotSeen { get; } = Moment.Of<Visit>("tried-and-not-seen", "a visit was tried and the child was not seen", v => v.Seen == Seen.NotSeen);
}
