using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A young person got a personal adviser.</summary>
/// <remarks>Children Act 1989 Sch 2 para 19C and s.23B(2): one must be appointed; the law names no day.</remarks>
[RecordType("personal-adviser-allocated", "Personal adviser allocated", When = "From which day?", Ahead = true)]
public sealed record PersonalAdviserAllocated : Particulars
{
    /// <summary>The adviser.</summary>
    [Ask("Who is the personal adviser?", Worker = true), Coded]
    public required string Adviser { get; init; }

    /// <summary>Whether they have met.</summary>
    [Ask("Have they met?"), Coded]
    public bool? Introduced { get; init; }

    /// <summary>The team.</summary>
    [Ask("Which team?"), Coded]
    public string? Team { get; init; }

    /// <inheritdoc />
    public override string? Holder => Adviser;

    /// <inheritdoc />
    public override string Sentence => $"{Adviser} became the young person's personal adviser.";
}
