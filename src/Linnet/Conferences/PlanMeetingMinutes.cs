using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>The minutes of a core group or child in need review were written, or went to those who took part.</summary>
[RecordType("plan-meeting-minutes", "Minutes of a core group or child in need review", When = "On which day?")]
public sealed record PlanMeetingMinutes : Particulars
{
    /// <summary>Of what.</summary>
    [Ask("Of which meeting?"), Coded]
    public required MeetingKind Meeting { get; init; }

    /// <summary>Of which day.</summary>
    [Ask("On which day was the meeting?"), Coded]
    public required LocalDate HeldOn { get; init; }

    /// <summary>How far they are.</summary>
    [Ask("Were they written, or sent out?"), Coded]
    public required MinutesStage Stage { get; init; }

    /// <summary>To whom.</summary>
    [Ask("If sent out: to whom?"), Coded]
    public IReadOnlyList<MinutesReader> To { get; init; } = [];

    /// <inheritdoc />
    public override string Sentence => $"The minutes of the {Words.Of(Meeting).ToLowerInvariant()} of {Calendar.Written.Day(HeldOn)} were {Words.Of(Stage).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
        if (HeldOn > circumstances.Happened.Day) yield return new("heldOn", "The meeting must not be after its minutes");
        if (Meeting is not (MeetingKind.CoreGroup or MeetingKind.NeedReview))
            yield return new("meeting", "Choose a core group or a child in need review. The minutes of a conference have a form of their own");
    }
}

/// <summary>How far minutes are.</summary>
public enum MinutesStage
{
    /// <summary>Written.</summary>
    [Says("Written")] Written = 1,
    /// <summary>Sent out.</summary>
    [Says("Sent out")] SentOut = 2,
}

/// <summary>To whom minutes go.</summary>
public enum MinutesReader
{
    /// <summary>The parents.</summary>
    [Says("The parents or carers")] Parents = 1,
    /// <summary>The child.</summary>
    [Says("The child")] Child = 2,
    /// <summary>The agencies that came.</summary>
    [Says("The agencies that came")] AgenciesThatCame = 3,
    /// <summary>The agencies that did not come.</summary>
    [Says("The agencies that did not come")] AgenciesThatDidNot = 4,
    /// <summary>The advocate.</summary>
    [Says("The advocate")] Advocate = 5,
}
