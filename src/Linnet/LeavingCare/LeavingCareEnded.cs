using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>Support to a care leaver ended. They may come back for it until twenty-five.</summary>
/// <remarks>Children Act 1989 s.23CZB.</remarks>
[RecordType("leaving-care-ended", "Support to a care leaver ended", When = "When did it end?")]
[PartOf(Strand.LeavingCare, Closes = true)]
public sealed record LeavingCareEnded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why did support end?"), Coded]
    public required EndOfSupport Why { get; init; }

    /// <summary>Whether the young person was told that they can come back.</summary>
    [Ask("Does the young person know that they can come back for support?"), Coded]
    public bool? KnowsTheyCanReturn { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Support on leaving care ended: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why support to a care leaver ended.</summary>
public enum EndOfSupport
{
    /// <summary>Turned 25.</summary>
    [Says("Turned 25")] Age = 1,
    /// <summary>Does not need it any more.</summary>
    [Says("The young person no longer needs it")] NotNeeded = 2,
    /// <summary>Does not want it.</summary>
    [Says("The young person does not want it")] NotWanted = 3,
    /// <summary>Home for six months or more.</summary>
    [Says("Home with parents for six months or more")] Home = 4,
    /// <summary>Another authority took over.</summary>
    [Says("Another authority took over")] AnotherAuthority = 5,
    /// <summary>Died.</summary>
    [Says("The young person died")] Died = 6,
}
