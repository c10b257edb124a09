using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// A child began to live somewhere. A move begins the visits and the placement's own papers anew; reviews and health assessments go on.
/// </summary>
/// <remarks>
/// Care Planning, Placement and Case Review (England) Regulations 2010, regs 9 to 14, 19, 23, 24 and 28; SSDA903 episodes.
/// </remarks>
[RecordType("placement-started", "Placement began", When = "When did the child move in?")]
[Opens(Strand.Placement, Strand.Care)]
public sealed record PlacementStarted : Particulars
{
    /// <summary>What kind.</summary>
    [Ask("What kind of placement is it?"), Coded]
    public PlacementType? Type { get; init; }

    /// <summary>Who provides it.</summary>
    [Ask("Who provides it?"), Coded]
    public PlacementProvider? Provider { get; init; }

    /// <summary>The carer or home, by the reference that the council uses. Whoever has the same one lives together.</summary>
    [Ask("Which carer or home is it?", Hint = "By the council's own reference, never a name or an address. It shows which brothers and sisters live together."), Coded]
    public string? Home { get; init; }

    /// <summary>Whether the designated officer was rung, where they hold this carer or home.</summary>
    [Ask("If you were told to ring the designated officer before a child is placed here: have you?", Hint = "Leave empty otherwise.")]
    public bool? OfficerRung { get; init; }

    /// <summary>Under which of the regulations' rules, where not the ordinary one.</summary>
    [Ask("Does a special rule apply?", Hint = "Some placements bring more visits or a limit in time."), Coded]
    public PlacementRule? Rule { get; init; }

    /// <summary>In the council's area or not.</summary>
    [Ask("Where is it?"), Coded]
    public PlacementArea? Area { get; init; }

    /// <summary>How far from home.</summary>
    [Ask("How far is it from the child's home?"), Coded]
    public DistanceBand? Distance { get; init; }

    /// <summary>Whether the plan is that the child lives here until eighteen. Left out, it is not intended.</summary>
    [Ask("Is it intended to last until the child is 18?"), Coded]
    public bool? IntendedToLast { get; init; }

    /// <summary>Whether it was planned.</summary>
    [Ask("Was the move planned?"), Coded]
    public bool? Planned { get; init; }

    /// <summary>Whether the placement plan was agreed before the move.</summary>
    [Ask("Was a placement plan signed before the move?"), Coded]
    public bool? PlanAgreedBefore { get; init; }

    /// <summary>Whether the carer was told what they need to know before the move.</summary>
    [Ask("Was the carer given essential information before the move?"), Coded]
    public bool? CarerInformedBefore { get; init; }

    /// <summary>Whether everybody who must be told was told before the move.</summary>
    [Ask("Was everybody who must be told told in writing before the move?"), Coded]
    public bool? NoticesSentBefore { get; init; }

    /// <summary>Whether it disrupts school years 10 and 11.</summary>
    [Ask("Does the move disrupt the last two years of school?"), Coded]
    public bool? DisruptsLastSchoolYears { get; init; }

    /// <summary>
    /// Whether the nominated officer or director approved a move out of the area, or one that disrupts the last years of school.
    /// </summary>
    [Ask("Was a move out of area, or in the last two years of school, approved before it?"), Coded]
    public bool? ApprovedBefore { get; init; }

    /// <summary>Back after a hospital stay, holiday or a few days away: the same placement goes on.</summary>
    [Ask(
        "Is the child back after a short stay elsewhere?",
        Hint = "After hospital, a holiday or a few days away it is the same placement."), Coded]
    public bool? BackFromShortStay { get; init; }

    /// <summary>Whether it is a short stay elsewhere, or the return from one, while the placement goes on.</summary>
    public bool IsShortStay => BackFromShortStay == true
        || Type is PlacementType.Temporary or PlacementType.TemporaryHospital or PlacementType.TemporaryHoliday
            or PlacementType.TemporaryCarersHoliday or PlacementType.TemporaryWeek;

    /// <inheritdoc />
    public override string Sentence =>
        BackFromShortStay == true ? "The child came back to their placement after a short stay elsewhere."
        : IsShortStay ? "The child is staying elsewhere for a short time; their placement goes on."
        : Type is { } type ? $"The child moved to a new placement: {Words.Of(type).ToLowerInvariant()}."
        : "The child moved to a new placement.";
}

/// <summary>Who provides a placement.</summary>
/// <remarks>SSDA903, PLACE_PROVIDER.</remarks>
public enum PlacementProvider
{
    /// <summary>PR0.</summary>
    [Says("A parent or somebody with parental responsibility")] Parent = 1,
    /// <summary>PR1.</summary>
    [Says("The council's own")] Own = 2,
    /// <summary>PR2.</summary>
    [Says("Another local authority")] OtherAuthority = 3,
    /// <summary>PR3.</summary>
    [Says("Other public provision")] OtherPublic = 4,
    /// <summary>PR4.</summary>
    [Says("Private")] Private = 5,
    /// <summary>PR5.</summary>
    [Says("Voluntary")] Voluntary = 6,
}

/// <summary>A rule of the regulations that a placement falls under instead of the ordinary one.</summary>
public enum PlacementRule
{
    /// <summary>The ordinary rule.</summary>
    [Says("No special rule")] Ordinary = 1,
    /// <summary>Regulation 19: a parent, before the assessment that should come first.</summary>
    [Says("With a parent at once, before the assessment (regulation 19)")] ParentAtOnce = 2,
    /// <summary>Regulation 24: a relative or friend approved for the time being.</summary>
    [Says("A relative or friend approved for the time being (regulation 24)")] TemporaryApproval = 3,
    /// <summary>An interim care order, living with a parent.</summary>
    [Says("With a parent under an interim care order")] ParentInterimOrder = 4,
    /// <summary>A care order, living with a parent after assessment.</summary>
    [Says("With a parent under a care order")] ParentCareOrder = 5,
    /// <summary>Regulation 23: a foster carer outside the terms of their approval.</summary>
    [Says("A foster carer outside their terms of approval, in an emergency (regulation 23)")] OutsideApproval = 6,
    /// <summary>Regulation 28(6): somebody else decides where the child lives.</summary>
    [Says("Somebody else arranges where the child lives: hospital, custody, school (regulation 28(6))")] ArrangedByOthers = 7,
}

/// <summary>Where a placement is.</summary>
/// <remarks>SI 2010/959 regs 11 and 12: at a distance means outside the area and not in an area next to it.</remarks>
public enum PlacementArea
{
    /// <summary>In the council's area.</summary>
    [Says("In the council's area")] InArea = 1,
    /// <summary>In a neighbouring authority's area.</summary>
    [Says("In the area of a neighbouring authority")] Neighbouring = 2,
    /// <summary>Further away.</summary>
    [Says("At a distance: further than a neighbouring authority")] AtADistance = 3,
    /// <summary>Outside, and an extract does not say how far.</summary>
    [Says("Outside the council's area")] OutOfArea = 4,
}

/// <summary>How far a placement is from home, as the national tables band it.</summary>
public enum DistanceBand
{
    /// <summary>Up to five miles.</summary>
    [Says("Up to 5 miles")] FiveMiles = 1,
    /// <summary>Up to ten.</summary>
    [Says("Over 5 and up to 10 miles")] TenMiles = 2,
    /// <summary>Up to twenty.</summary>
    [Says("Over 10 and up to 20 miles")] TwentyMiles = 3,
    /// <summary>Over twenty.</summary>
    [Says("Over 20 miles")] OverTwentyMiles = 4,
    /// <summary>Not known or not recorded.</summary>
    [Says("Not known")] NotKnown = 5,
}
