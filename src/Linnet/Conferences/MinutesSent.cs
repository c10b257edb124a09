using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>The minutes of a conference went to those who took part and to the family. That it was held does not wait for them.</summary>
[RecordType("conference-minutes-sent", "Minutes of a conference sent", When = "When were they sent?")]
public sealed record MinutesSent : Particulars
{
    /// <summary>Of which conference.</summary>
    [Ask("Of which conference?"), Coded]
    public required ConferenceKind Which { get; init; }

    /// <summary>Whether the family has them.</summary>
    [Ask("Were they sent to the family?"), Coded]
    public bool? ToFamily { get; init; }

    /// <summary>To whom.</summary>
    [Ask("To whom were they sent?"), Coded]
    public IReadOnlyList<MinutesReader> To { get; init; } = [];

    /// <inheritdoc />
    public override string Sentence => "The minutes of the conference were sent.";
}
