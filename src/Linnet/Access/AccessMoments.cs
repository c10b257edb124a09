using Linnet.Record;

namespace Linnet.Access;

/// <summary>Moments at which somebody comes to a record that is not theirs to open.</summary>
public static class AccessMoments
{
    /// <summary>Opened with a reason.</summary>
    public static Moment Opened { get; } = Moment.Of<RecordOpened>("record-was-opened", "somebody who does not work with the child opened the record and said why");

    /// <summary>Looked at.</summary>
    public static Moment Reviewed { get; } = Moment.Of<RecordOpeningReviewed>("opening-reviewed", "a manager looked at why the record was opened");

    /// <summary>A restricted record was asked for.</summary>
    public static Moment Sought { get; } = Moment.Of<RecordSought>("restricted-record-asked-for", "somebody asked for the restricted record and was told to ring the duty manager");

    /// <summary>Who asked was answered.</summary>
    public static Moment SeekingAnswered { get; } = Moment.Of<SeekingAnswered>("restricted-record-answered-for", "whoever holds the restricted record spoke with the person who asked for it");
}
