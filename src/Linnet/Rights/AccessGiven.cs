using Linnet.Record;

namespace Linnet.Rights;

/// <summary>The copy of the record went to whoever asked for it, just as it lies beside this entry.</summary>
/// <remarks>UK GDPR art. 15(3).</remarks>
[RecordType("access-given", "Copy of the record given", When = "Which day was it given?", OnScreen = false)]
[PartOf(Strand.AccessRequest, Closes = true)]
public sealed record AccessGiven : Particulars
{
    /// <summary>How.</summary>
    [Ask("How was it given?"), Coded]
    public required GivenHow How { get; init; }

    /// <summary>Who gave it.</summary>
    [Ask("Who gave it?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>The copy, as it was given.</summary>
    [Ask("Which file is it?", File = true)]
    public string? File { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A copy of the record was given: {Words.Of(How).ToLowerInvariant()}.";
}

/// <summary>How a copy of a record is given.</summary>
public enum GivenHow
{
    /// <summary>With somebody beside them.</summary>
    [Says("By hand, with somebody beside them")] ByHand = 1,
    /// <summary>By post.</summary>
    [Says("By post that is signed for")] Post = 2,
    /// <summary>Electronically.</summary>
    [Says("Encrypted, by e-mail or a portal")] Encrypted = 3,
}
