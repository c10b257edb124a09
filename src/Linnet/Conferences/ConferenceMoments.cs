using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Moments of child protection conferences.</summary>
public static class ConferenceMoments
{
    /// <summary>An initial conference was held that counts.</summary>
    public static Moment InitialConferenceHeld { get; } =
        Moment.Of<InitialConference>("initial-conference-held", "the initial conference was held", c => c.Counts);

    /// <summary>An initial conference met, and adjourned or had too few agencies.</summary>
    public static Moment InitialConferenceIncomplete { get; } = Moment.Of<InitialConference>(
        "initial-conference-incomplete", "an initial conference met that does not count as held", c => !c.Counts);

    /// <summary>A conference decided on a plan. The child is protected by it from that day.</summary>
    public static Moment PlanDecided { get; } = Moment.Of<InitialConference>(
        "protection-plan-decided", "a conference decided on a child protection plan", c => c.Outcome == ConferenceOutcome.Plan);

    /// <summary>An initial conference was booked.</summary>
    public static Moment InitialConferenceBooked { get; } = Moment.Of<ConferenceBooked>(
        "initial-conference-booked", "the initial conference was booked", b => b.Which == BookedConference.Initial);
}
