using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>The council said what a name in its extracts stands for: a worker, duty, a tray, a manager or somebody who has left.</summary>
/// <remarks>Until then a name in an extract is a name: it neither proves that a child has a worker nor that there is none.</remarks>
[RecordType("allocation-name-confirmed", "What a name in the extracts stands for", When = "From which day is this so?", Ahead = true, About = [SubjectKind.Authority])]
public sealed record NameConfirmed : Particulars
{
    /// <summary>The name as the extracts write it.</summary>
    [Ask("Which name?", Hint = "As the extract writes it."), Coded]
    public required string Name { get; init; }

    /// <summary>What it stands for.</summary>
    [Ask("What does it stand for?"), Coded]
    public required HeldBy StandsFor { get; init; }

    /// <summary>The worker's identifier, where it is a worker known here.</summary>
    [Ask("Which worker is it?", Worker = true), Coded]
    public string? Worker { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        $"The council confirmed what a name in its extracts stands for: {Words.Of(StandsFor).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new("name", "Enter the name");
        if (StandsFor is HeldBy.NotConfirmed or HeldBy.Nobody) yield return new("standsFor", "Say what the name stands for");
    }
}
