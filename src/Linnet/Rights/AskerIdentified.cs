using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Whoever asked has shown who they are, and that they may ask. Where that was in doubt, this day is day 0.</summary>
/// <remarks>UK GDPR arts. 12(6) and 12A(2), as inserted by the Data (Use and Access) Act 2025.</remarks>
[RecordType("asker-identified", "Asker has shown who they are", When = "Which day did they show it?")]
[PartOf(Strand.AccessRequest)]
public sealed record AskerIdentified : Particulars
{
    /// <summary>How.</summary>
    [Ask("How do you know who they are?"), Coded]
    public required KnownBy How { get; init; }

    /// <summary>Whether they may ask, where somebody else is asking.</summary>
    [Ask("If they ask for somebody else: have they shown that they may?"), Coded]
    public bool? MayAsk { get; init; }

    /// <inheritdoc />
    public override string Sentence => "Whoever asked for a copy of the record has shown who they are.";
}

/// <summary>How it is known who somebody is.</summary>
public enum KnownBy
{
    /// <summary>A worker knows them.</summary>
    [Says("A worker knows them")] Worker = 1,
    /// <summary>A document.</summary>
    [Says("A document with a photograph")] Photograph = 2,
    /// <summary>Other documents.</summary>
    [Says("Other documents")] Documents = 3,
    /// <summary>Answers only they could give.</summary>
    [Says("Answers that only they could give")] Answers = 4,
}
