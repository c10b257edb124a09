using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.FrontDoor;

/// <summary>
/// What the front door or the night has in hand of a child, whoever holds the work: a contact to be decided on, what was done out of hours
/// and nobody has taken over.
/// </summary>
public static class InHand
{
    private static readonly KindSet Night = KindSet.Of(typeof(OutOfHoursWork));

    /// <summary>Whether there is anything.</summary>
    public static bool Is(SubjectFacts child, IReadOnlyList<OpenWork> open, AsKnown asked) =>
        open.Any(w => w.Strand == Strand.Contact) || NightIsNotTakenOver(child, asked);

    /// <summary>Whether the police told of an incident at which agencies have still to look together.</summary>
    public static bool IncidentIsToBeLookedAt(SubjectFacts child, AsKnown asked) =>
        PoliceNotification.Of(child, asked.Day - PoliceNotification.DaysToBeLookedAt + 1, asked.Day).Any(n => n.IsToBeLookedAt);

    private static bool NightIsNotTakenOver(SubjectFacts child, AsKnown asked) =>
        child.Holds(Night)
        && child.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(OutOfHoursWork) || f.Type.Class == typeof(HandoverTaken)) is { } last
        && last.Type.Class == typeof(OutOfHoursWork);
}
