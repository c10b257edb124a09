using Linnet.Record;

namespace Linnet.Court;

/// <summary>A child was placed in secure accommodation.</summary>
/// <remarks>Children Act 1989 s.25; Children (Secure Accommodation) Regulations 1991 (SI 1991/1505).</remarks>
[RecordType("secure-stay-started", "Secure accommodation began", When = "When did it begin?", Hour = true)]
[Opens(Strand.Order)]
public sealed record SecureStayStarted : Particulars
{
    /// <summary>Whether a court has ordered it.</summary>
    [Ask("Has a court ordered it?"), Coded]
    public bool? UnderOrder { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child was placed in secure accommodation.";
}
