using Linnet.Record;

namespace Linnet.Need;

/// <summary>Moments of an episode of need.</summary>
public static class NeedMoments
{
    /// <summary>An episode of need began.</summary>
    public static Moment NeedBegan { get; } = Moment.Of<NeedOpened>("need-began", "the child became open to children's services");
}
