using Linnet.Record;

namespace Linnet.Access;

/// <summary>Somebody came upon a record that is kept from them, or asked for it, and was told to ring the duty manager. Whoever holds it is told, so that what the other knows of the child is not lost.</summary>
/// <remarks>Once a day of each who comes, however often. Of a restricted record, and of one against a conflict of interest, alike.</remarks>
[RecordType("record-sought", "Restricted record asked for", When = "When was it asked for?", Hour = true, OnScreen = false, ToClosed = true)]
[Opens(Strand.Seeking, By = "worker", GoesOn = true)]
public sealed record RecordSought : Particulars
{
    /// <summary>Who came.</summary>
    [Ask("Who asked for it?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>How they came upon it.</summary>
    [Ask("How did they come upon it?"), Coded]
    public required CameBy How { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Worker} came upon the restricted record and was told to ring the duty manager: {Words.Of(How).ToLowerInvariant()}.";
}

/// <summary>How somebody came upon a record that is kept from them.</summary>
public enum CameBy
{
    /// <summary>A contact came about a child who may be the same.</summary>
    [Says("A contact came about a child who may be this one")] Contact = 1,
    /// <summary>A child to be added to the record may be the same.</summary>
    [Says("A child to be added to the record may be this one")] NewChild = 2,
    /// <summary>They looked for a child.</summary>
    [Says("They searched for a child")] Search = 3,
    /// <summary>They went to the record itself.</summary>
    [Says("They went to the record itself")] Record = 4,
}
