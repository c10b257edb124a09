using Linnet.Record;

namespace Linnet.Access;

/// <summary>Moments at which somebody comes to a record that is not theirs to open.</summary>
public static class AccessMoments
{
    /// <summary>Opened with a reason.</summary>
    public static Moment Opened { get; } = Moment.Of<RecordOpened>("record-was-opened", "somebody who does not work with the child opened the record and said why");

    /// <summary>Looked at.</summary>
    public static Moment Reviewed { get; } = Moment.Of<RecordOpeningReviewed>("opening-reviewed", "a manager looked at why the record was opened");
}
