using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court issued the council's application about a child. The twenty-six weeks count from this day, once for the case.</summary>
/// <remarks>Children Act 1989 ss.31 and 32. Children of one case are entered on one occasion.</remarks>
[RecordType("proceedings-issued", "Proceedings issued", When = "When was the application issued?")]
[Opens(Strand.Proceedings, Strand.PreProceedings)]
public sealed record ProceedingsIssued : Particulars
{
    /// <summary>What was asked for.</summary>
    [Ask("What does the council apply for?"), Coded]
    public Application? Application { get; init; }

    /// <summary>The court's number.</summary>
    [Ask("Case number"), Coded]
    public string? CaseNumber { get; init; }

    /// <summary>Whether it is a case under section 31, which the twenty-six weeks are about.</summary>
    public bool IsCare =>
        Application is null or Court.Application.CareOrder or Court.Application.SupervisionOrder or Court.Application.CareAndPlacement;

    /// <inheritdoc />
    public override string Sentence => Application is { } asked
        ? $"The council applied to a court: {Words.Of(asked).ToLowerInvariant()}."
        : "The council applied to a court.";
}

/// <summary>What a council applies to a court for.</summary>
public enum Application
{
    /// <summary>A care order.</summary>
    [Says("Care order")] CareOrder = 1,
    /// <summary>A supervision order.</summary>
    [Says("Supervision order")] SupervisionOrder = 2,
    /// <summary>A care order and a placement order together.</summary>
    [Says("Care order and placement order")] CareAndPlacement = 3,
    /// <summary>A placement order alone.</summary>
    [Says("Placement order")] PlacementOrder = 4,
    /// <summary>Something else.</summary>
    [Says("Another order")] Other = 5,
}
