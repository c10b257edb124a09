using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A care leaver of twenty-one or over was offered support again.</summary>
/// <remarks>Children Act 1989 s.23CZB, as inserted by the Children and Social Work Act 2017.</remarks>
[RecordType("support-offered", "Support offered to a care leaver over 21", When = "When was it offered?")]
public sealed record SupportOffered : Particulars
{
    /// <summary>Whether the young person took it up.</summary>
    [Ask("Did the young person want it?"), Coded]
    public bool? TakenUp { get; init; }

    /// <inheritdoc />
    public override string Sentence => TakenUp switch
    {
        true => "Support was offered, and the young person wants it.",
        false => "Support was offered. The young person does not want it now and may come back.",
        null => "Support was offered.",
    };
}
