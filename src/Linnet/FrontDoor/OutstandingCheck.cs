using Linnet.Record;
using Linnet.Standards;

namespace Linnet.FrontDoor;

/// <summary>An agency that was asked what it holds about a child, and has not answered.</summary>
/// <param name="Agency">The agency, in words.</param>
/// <param name="Clock">Since when, and by when an answer is expected.</param>
public sealed record OutstandingCheck(string Agency, Clock Clock)
{
    private static readonly Field Agencies = RecordType.Of<AgencyCheckAsked>().Fields.First(f => f.Key == "agency");

    /// <summary>The day it was asked.</summary>
    public LocalDate AskedOn => Clock.StartedBy.On;

    /// <summary>The checks that a contact waits for: asked for it, or not said for what. The one that is due first comes first.</summary>
    /// <param name="waits">Every open wait of the child.</param>
    /// <param name="contact">The contact.</param>
    public static IReadOnlyList<OutstandingCheck> Of(IEnumerable<Clock> waits, Guid? contact) =>
    [
        .. waits.Where(c => c.IsOpen && c.Standard.Catalogue == ContactStandards.RedCheckAnswered.Catalogue)
            .Where(c => c.StartedBy.AroseFrom is not { } origin || contact is null || origin == contact)
            .OrderBy(c => c.DueOn).ThenBy(c => c.DueAt)
            .Select(c => new OutstandingCheck(Agencies.ChoiceOf(c.StartedBy.Coded["agency"] ?? "")?.Says ?? "An agency", c)),
    ];
}
