using Linnet.Record;

namespace Linnet.Care;

/// <summary>What stands before an assessment of whether brothers and sisters live together.</summary>
public static class SiblingSafeguards
{
    /// <summary>It concludes something, and says why.</summary>
    public static Safeguard ConcludedWithReason { get; } = new()
    {
        Says = "A together or apart assessment says of each child which it is, and why.",
        Before = typeof(SiblingAssessment),
        Stops = attempt => attempt.Answers<SiblingAssessment>() switch
        {
            { Conclusion: null } => new("conclusion", "Select whether the child should live together with the others or apart"),
            { Reasons: var why } when string.IsNullOrWhiteSpace(why) => new("reasons", "Say why they should live together or apart"),
            { Conclusion: TogetherOrApart.Apart, Contact: var contact } when string.IsNullOrWhiteSpace(contact) => new("contact", "Say how they see each other while they live apart"),
            _ => null,
        },
    };
}
