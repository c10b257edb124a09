using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A young person became entitled to support on leaving care.</summary>
/// <remarks>Children Act 1989 Sch 2 paras 19A to 19C, ss.23A to 24; Care Leavers (England) Regulations 2010.</remarks>
[RecordType("leaving-care-started", "Entitled to support on leaving care", When = "From which day?", Ahead = true)]
[Opens(Strand.LeavingCare)]
public sealed record LeavingCareStarted : Particulars
{
    /// <summary>Under which part of the law.</summary>
    [Ask("What is the young person entitled to?"), Coded]
    public required Eligibility Eligibility { get; init; }

    /// <summary>Whether they arrived in the country alone.</summary>
    [Ask("Did they come as an unaccompanied asylum-seeking child?"), Coded]
    public bool? Unaccompanied { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        $"The young person is entitled to support on leaving care: {Words.Of(Eligibility).ToLowerInvariant()}.";
}

/// <summary>Which duties are owed to a young person who is leaving or has left care.</summary>
public enum Eligibility
{
    /// <summary>16 or 17, still in care, in care for 13 weeks since 14.</summary>
    [Says("Eligible: 16 or 17 and still in care")] Eligible = 1,
    /// <summary>16 or 17, left care after being eligible.</summary>
    [Says("Relevant: 16 or 17 and has left care")] Relevant = 2,
    /// <summary>18 to 24, was eligible or relevant.</summary>
    [Says("Former relevant: 18 or over")] FormerRelevant = 3,
    /// <summary>Was in care at 16 or later and needs advice.</summary>
    [Says("Qualifying")] Qualifying = 4,
}
