using Linnet.Record;

namespace Linnet.Care;

/// <summary>The Secretary of State, Ofsted and the parents were told that a child in care died.</summary>
/// <remarks>Children Act 1989 Sch 2 para 20.</remarks>
[RecordType("death-in-care-notified", "Death in care notified", When = "When were they told?", Sensitivity = Sensitivity.Confidential)]
public sealed record DeathInCareNotified : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "Those who must know were told of the child's death.";
}
