using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Moments of children on a protection plan who move between authorities.</summary>
public static class TransferMoments
{
    /// <summary>A child on another authority's plan is here to stay, and we know.</summary>
    public static Moment MovedHere { get; } = Moment.Of<TransferInKnown>(
        "moved-here-on-a-plan", "we came to know that a child on another authority's plan has moved here", t => t.Stay == Stay.ToStay);

    /// <summary>Our conference about the child was held.</summary>
    public static Moment TransferInConferenceHeld { get; } =
        Moment.Of<TransferInConference>("transfer-in-conference-held", "the transfer-in conference was held", c => c.Counts);

    /// <summary>No conference is needed: the child did not stay.</summary>
    public static Moment DidNotStay { get; } = Moment
        .Of<TransferInNotNeeded>("did-not-stay", "the child did not stay, or the other authority ended the plan")
        .Or<TransferInKnown>(t => t.Stay == Stay.ForAWhile);

    /// <summary>The family of a child on our plan moved away for good.</summary>
    public static Moment MovedAway { get; } =
        Moment.Of<FamilyMovedAway>("moved-away-on-a-plan", "the family moved to another area", m => m.Stay == Stay.ToStay);

    /// <summary>The new area knows.</summary>
    public static Moment NewAreaKnows { get; } = Moment.Of<NewAreaTold>("new-area-knows", "the new area was told");

    /// <summary>The new area has the papers.</summary>
    public static Moment NewAreaHasPapers { get; } =
        Moment.Of<NewAreaTold>("new-area-has-papers", "the new area received the papers", t => t.How == NewAreaNotice.Papers);
}
