using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child is to leave care on a day. A senior officer approves it before.</summary>
/// <remarks>
/// SI 2010/959 reg 39(2) to (6), from 1 April 2015: the nominated officer where the child has been looked after for 20 working days, the
/// director where a child of 16 or 17 is not under a care order.
/// </remarks>
[RecordType("discharge-proposed", "Child to leave care", When = "When was it proposed?")]
[PartOf(Strand.Care)]
public sealed record DischargeProposed : Particulars
{
    /// <summary>The day.</summary>
    [Ask("On which day is the child to leave care?"), Coded]
    public required LocalDate LeavesOn { get; init; }

    /// <summary>Less than twenty working days in care.</summary>
    [Ask("Has the child been in care for less than 20 working days?"), Coded]
    public bool? LessThanTwentyDays { get; init; }

    /// <summary>Sixteen or seventeen and not under a care order.</summary>
    [Ask("Is the child 16 or 17 and not under a care order?"), Coded]
    public bool? SixteenWithoutOrder { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => LeavesOn;

    /// <inheritdoc />
    public override string Sentence => "It was proposed that the child leaves care.";
}
