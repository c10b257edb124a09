using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Access;

/// <summary>A manager asked somebody who does not work with the child to read the record, for a purpose and until a day: a panel, an audit, another agency.</summary>
/// <remarks>Ends by itself. Opens neither a restricted record nor one against a conflict of interest, and lets nobody write but what an auditor finds.</remarks>
[RecordType("reading-allowed", "Somebody asked to read the record", When = "From which day?")]
public sealed record ReadingAllowed : Particulars
{
    /// <summary>How far ahead the last day may be, in calendar days from the day it is recorded.</summary>
    public const int MostDays = 92;

    /// <summary>Who.</summary>
    [Ask("Who is to read it?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>What for.</summary>
    [Ask("What for?"), Coded]
    public required ReadingFor For { get; init; }

    /// <summary>The last day on which it is open to them.</summary>
    [Ask("Until which day?", Hint = "The last day. At most three months from today; record it again where it takes longer."), Coded]
    public required LocalDate Until { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => Until;

    /// <inheritdoc />
    public override string Sentence => $"{Worker} was asked to read the record until {Written.Day(Until)}: {Words.Of(For).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (Until < circumstances.Happened.Day) yield return new("until", "The last day must be on or after the day from which it is open");
        else if (Until > circumstances.Today.PlusDays(MostDays)) yield return new("until", "The last day must be within three months from today");
    }
}

/// <summary>What somebody reads a record for who does not work with the child.</summary>
public enum ReadingFor
{
    /// <summary>A panel.</summary>
    [Says("A panel on which they sit")] Panel = 1,
    /// <summary>An audit.</summary>
    [Says("An audit, in whose sample the child is")] Audit = 2,
    /// <summary>Another agency.</summary>
    [Says("Their work with the child for another agency")] Agency = 3,
    /// <summary>A complaint, a learning review.</summary>
    [Says("A complaint or a learning review")] Review = 4,
}
