using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.FrontDoor;

/// <summary>
/// What the front door or the night still has to do for a child, whoever holds the work: decide on a contact, look at an incident together
/// with other agencies, take over what was done out of hours.
/// </summary>
public static class InHand
{
    private static readonly KindSet Night = KindSet.Of(typeof(OutOfHoursWork));

    /// <summary>Whether there is anything.</summary>
    public static bool Is(SubjectFacts child, IReadOnlyList<OpenWork> open, AsKnown asked) =>
        open.Any(w => w.Strand == Strand.Contact)
        || NightIsNotTakenOver(child, asked)
        || PoliceNotification.Of(child, asked.Day - PoliceNotification.DaysToBeLookedAt + 1, asked.Day).Any(n => n.IsToBeLookedAt);

    private static bool NightIsNotTakenOver(SubjectFacts child, AsKnown asked) =>
        child.Holds(Night)
        && child.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(OutOfHoursWork) || f.Type.Class == typeof(HandoverTaken)) is { } last
        && last.Type.Class == typeof(OutOfHoursWork);
}
