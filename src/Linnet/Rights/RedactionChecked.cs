using Linnet.Record;

namespace Linnet.Rights;

/// <summary>A second person looked at a decision on words that could put somebody in danger.</summary>
[RecordType("redaction-checked", "Decision on words of a copy checked", When = "When was it checked?", OnScreen = false)]
[PartOf(Strand.AccessRequest)]
public sealed record RedactionChecked : Particulars
{
    /// <summary>The decision.</summary>
    [Ask("Which decision?"), Coded]
    public required string Decision { get; init; }

    /// <summary>Whether it is right.</summary>
    [Ask("Is it right?"), Coded]
    public required bool Agreed { get; init; }

    /// <inheritdoc />
    public override string Sentence => Agreed
        ? "A second person agreed with what was decided on words of the copy."
        : "A second person did not agree with what was decided on words of the copy: it is decided again.";
}
