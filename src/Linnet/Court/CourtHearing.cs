using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court heard the case of a child.</summary>
/// <remarks>Family Procedure Rules 2010, Practice Direction 12A. The application is issued on day 1.</remarks>
[RecordType("court-hearing", "Hearing", When = "When was it?")]
[PartOf(Strand.Proceedings)]
public sealed record CourtHearing : Particulars
{
    /// <summary>Which.</summary>
    [Ask("Which hearing was it?"), Coded]
    public required Hearing Hearing { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"A court heard the child's case: {Words.Of(Hearing).ToLowerInvariant()}.";
}

/// <summary>Which hearing.</summary>
public enum Hearing
{
    /// <summary>The case management hearing.</summary>
    [Says("Case management hearing")] CaseManagement = 1,
    /// <summary>The issues resolution hearing.</summary>
    [Says("Issues resolution hearing")] IssuesResolution = 2,
    /// <summary>The final hearing.</summary>
    [Says("Final hearing")] Final = 3,
    /// <summary>Another.</summary>
    [Says("Another hearing")] Other = 4,
}
