using Linnet.Record;

namespace Linnet.Need;

/// <summary>The work under a supervision order was reviewed, and it was decided in good time whether to ask the court for longer.</summary>
[RecordType("supervision-order-reviewed", "Supervision order reviewed", When = "When was it reviewed?")]
[PartOf(Strand.Order)]
public sealed record SupervisionOrderReviewed : Particulars
{
    /// <summary>What next.</summary>
    [Ask("What was decided?"), Coded]
    public required SupervisionOrderDecision Decision { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The work under the supervision order was reviewed: {Words.Of(Decision).ToLowerInvariant()}.";
}

/// <summary>What a review of a supervision order decides.</summary>
public enum SupervisionOrderDecision
{
    /// <summary>Goes on.</summary>
    [Says("It goes on")] GoesOn = 1,
    /// <summary>Apply to extend.</summary>
    [Says("The court is asked to extend it")] Extend = 2,
    /// <summary>Let it run out.</summary>
    [Says("It may run out")] LetItEnd = 3,
    /// <summary>Not enough.</summary>
    [Says("It is not enough: legal advice is taken")] NotEnough = 4,
}
