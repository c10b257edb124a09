using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A child was offered somebody independent to help them say what they want to say.</summary>
/// <remarks>Children Act 1989 s.26A; Working Together 2023, chapter 3.</remarks>
[RecordType("advocate-offered", "Advocate offered", When = "When was the offer made?")]
public sealed record AdvocateOffered : Particulars
{
    /// <summary>What came of it.</summary>
    [Ask("What did the child say?"), Coded]
    public required AdvocateAnswer Answer { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The child was offered an advocate: {Words.Of(Answer).ToLowerInvariant()}.";
}

/// <summary>What a child says to the offer of an advocate.</summary>
public enum AdvocateAnswer
{
    /// <summary>Yes.</summary>
    [Says("Wants one")] Accepted = 1,
    /// <summary>No.</summary>
    [Says("Does not want one")] Declined = 2,
    /// <summary>Not yet.</summary>
    [Says("Wants to think about it")] NotYet = 3,
    /// <summary>Too young: somebody speaks for the child.</summary>
    [Says("Too young: somebody speaks for them")] TooYoung = 4,
}
