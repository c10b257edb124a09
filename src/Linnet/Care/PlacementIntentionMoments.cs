using Linnet.Record;

namespace Linnet.Care;

/// <summary>Moments at which it is decided how long a placement lasts and how often the child is visited there.</summary>
public static class PlacementIntentionMoments
{
    /// <summary>A placement is meant to last until the child is eighteen.</summary>
    public static Moment MeantToLast { get; } = Moment.Of<PlacementIntention>(
            "placement-meant-to-last",
            "the placement is meant to last until the child is 18",
            p => p.Intended is Intended.UntilEighteen or Intended.LongTermFostering)
        .Or<PlacementStarted>(p => !p.IsShortStay && p.IntendedToLast == true);

    /// <summary>It is a long-term foster placement.</summary>
    public static Moment LongTermFosterPlacement { get; } = Moment.Of<PlacementIntention>(
        "long-term-foster-placement", "it was decided to be a long-term foster placement", p => p.Intended == Intended.LongTermFostering);

    /// <summary>A placement is not, or no longer, meant to last.</summary>
    public static Moment NotMeantToLast { get; } = Moment.Of<PlacementIntention>(
        "placement-not-meant-to-last",
        "the placement is not meant to last until the child is 18",
        p => p.Intended == Intended.NotUntilEighteen);

    /// <summary>The child agreed to fewer visits.</summary>
    public static Moment ChildAgreesToFewerVisits { get; } = Moment.Of<VisitsAgreedWithChild>(
        "child-agrees-to-fewer-visits", "the child agreed to be visited every six months", v => v.Agrees);

    /// <summary>The child wants more visits.</summary>
    public static Moment ChildWantsMoreVisits { get; } = Moment.Of<VisitsAgreedWithChild>(
        "child-wants-more-visits", "the child wants to be visited more often", v => !v.Agrees);
}
