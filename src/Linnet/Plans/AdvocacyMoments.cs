using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Moments of a child being heard.</summary>
public static class AdvocacyMoments
{
    /// <summary>An advocate was offered.</summary>
    public static Moment AdvocateWasOffered { get; } = Moment.Of<AdvocateOffered>(
        "advocate-was-offered", "the child was offered an advocate");
}
