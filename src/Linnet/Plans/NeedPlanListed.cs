using Linnet.Record;

namespace Linnet.Plans;

/// <summary>
/// An extract shows that a child has a child in need plan. When the plan began it does not say: only when the episode of need did.
/// </summary>
/// <remarks>Ofsted, annex A, list 6, case status. How long the child has not been seen rests on it; reviews do not.</remarks>
[RecordType("need-plan-listed", "Child in need plan shown in an extract", When = "When did the episode of need begin?", OnScreen = false)]
[Opens(Strand.NeedPlan, Strand.Need)]
public sealed record NeedPlanListed : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The extract shows a child in need plan, in an episode of need that began on this day.";
}
