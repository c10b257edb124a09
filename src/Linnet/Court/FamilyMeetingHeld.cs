using Linnet.Record;

namespace Linnet.Court;

/// <summary>A child's family met to decide how they can keep the child safe.</summary>
[RecordType("family-meeting-held", "Family group meeting", When = "When was it held?")]
public sealed record FamilyMeetingHeld : Particulars
{
    /// <summary>Whether the family made a plan.</summary>
    [Ask("Did the family make a plan?"), Coded]
    public bool? PlanMade { get; init; }

    /// <summary>Whether the child's wishes were heard.</summary>
    [Ask("Were the child's wishes heard?"), Coded]
    public bool? ChildHeard { get; init; }

    /// <inheritdoc />
    public override string Sentence => PlanMade == true ? "The family met and made a plan for the child." : "The child's family met.";
}
