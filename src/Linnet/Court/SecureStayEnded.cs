using Linnet.Record;

namespace Linnet.Court;

/// <summary>A child left secure accommodation.</summary>
[RecordType("secure-stay-ended", "Secure accommodation ended", When = "When did it end?", Hour = true)]
[PartOf(Strand.Order, Closes = true)]
public sealed record SecureStayEnded : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The child left secure accommodation.";
}
