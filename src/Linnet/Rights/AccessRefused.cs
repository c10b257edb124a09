using Linnet.Record;

namespace Linnet.Rights;

/// <summary>A request for a copy ends without one: it was taken back, or there is a reason in law to refuse it, and they were told so.</summary>
/// <remarks>UK GDPR art. 12(4) and (5): the reason, and that they may complain to the Information Commissioner.</remarks>
[RecordType("access-refused", "Request for a copy ended without one", When = "Which day were they told?")]
[PartOf(Strand.AccessRequest, Closes = true)]
public sealed record AccessRefused : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why?"), Coded]
    public required RefusedBecause Why { get; init; }

    /// <summary>What they were told.</summary>
    [Ask("What were they told, and what led to it?", Long = true)]
    public required string Told { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The request for a copy ended without one: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why a request ends without a copy.</summary>
public enum RefusedBecause
{
    /// <summary>Taken back.</summary>
    [Says("They took it back")] TakenBack = 1,
    /// <summary>Nobody showed who they are.</summary>
    [Says("They have not shown who they are, or that they may ask")] NotShown = 2,
    /// <summary>Unfounded.</summary>
    [Says("It is manifestly unfounded")] Unfounded = 3,
    /// <summary>Excessive.</summary>
    [Says("It is excessive")] Excessive = 4,
}
