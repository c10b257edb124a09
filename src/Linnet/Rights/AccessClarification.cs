using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Whoever asked was asked to say more exactly what they look for. From this day to the day of their answer, both among them, no time counts.</summary>
/// <remarks>UK GDPR art. 12A(5), as inserted by the Data (Use and Access) Act 2025: only where it is needed to find what is asked for. The search for the rest goes on.</remarks>
[RecordType("clarification-asked", "Clarification of the request asked for", When = "Which day were they asked?")]
[PartOf(Strand.AccessRequest)]
public sealed record ClarificationAsked : Particulars
{
    /// <summary>What.</summary>
    [Ask("What were they asked?", Long = true)]
    public required string What { get; init; }

    /// <inheritdoc />
    public override string Sentence => "They were asked to say more exactly what they look for. The time is stopped.";
}

/// <summary>They have answered, and the time goes on.</summary>
[RecordType("clarification-given", "Clarification of the request received", When = "Which day did the answer come?")]
[PartOf(Strand.AccessRequest)]
public sealed record ClarificationGiven : Particulars
{
    /// <summary>What.</summary>
    [Ask("What did they answer?", Long = true)]
    public string? Answer { get; init; }

    /// <inheritdoc />
    public override string Sentence => "They said more exactly what they look for. The time goes on.";
}
