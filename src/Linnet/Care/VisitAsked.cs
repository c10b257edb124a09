using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child, a carer or somebody else asked for the child in care to be visited.</summary>
/// <remarks>
/// SI 2010/959 reg 28(7) and what follows it: whenever reasonably asked, and within a week of an adverse notice about the home.
/// </remarks>
[RecordType("visit-asked", "Visit asked for", When = "When was it asked?")]
public sealed record VisitAsked : Particulars
{
    /// <summary>Who asked.</summary>
    [Ask("Who asked?"), Coded]
    public required AskedForVisit By { get; init; }

    /// <inheritdoc />
    public override string Sentence => By == AskedForVisit.AdverseNotice
        ? "A notice about the home means that the child must be visited."
        : $"{Words.Of(By)} asked for the child to be visited.";
}

/// <summary>Who asked for a visit.</summary>
public enum AskedForVisit
{
    /// <summary>The child.</summary>
    [Says("The child")] Child = 1,
    /// <summary>The carer or home.</summary>
    [Says("The carer")] Carer = 2,
    /// <summary>The reviewing officer.</summary>
    [Says("The reviewing officer")] ReviewingOfficer = 3,
    /// <summary>Ofsted gave notice under section 30A of the Care Standards Act 2000.</summary>
    [Says("Ofsted, by an adverse notice about the home")] AdverseNotice = 4,
}
