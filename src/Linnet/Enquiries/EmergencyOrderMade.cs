using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A court made an emergency protection order about a child: at most eight days, once longer by seven.</summary>
/// <remarks>
/// Children Act 1989 ss.44 and 45. Where the eighth day is a Sunday or public holiday the court may let the order run to noon of the next
/// other day;
/// where the police applied during police protection, the eight days count from that: in both cases the day the court set is what counts.
/// </remarks>
[RecordType("emergency-protection-order", "Emergency protection order", When = "When was the order made?", Hour = true)]
[Opens(Strand.Order, Strand.Order, Strand.Referral, Strand.Contact)]
public sealed record EmergencyOrderMade : Particulars
{
    /// <summary>The day on which it runs out.</summary>
    [Ask("On which day does it run out?"), Coded]
    public LocalDate? RunsUntil { get; init; }

    /// <summary>Whether the court let it run to noon after a Sunday or public holiday.</summary>
    [Ask("Did the court let it run on to noon after a Sunday or public holiday?"), Coded]
    public bool? ToNoonAfterHoliday { get; init; }

    /// <summary>Whether the police applied for it.</summary>
    [Ask("Did the police apply for it during police protection?"), Coded]
    public bool? PoliceApplied { get; init; }

    /// <summary>What the court directed.</summary>
    [Ask("What did the court direct?", Hint = "Contact, assessment, who must leave the home.", Long = true)]
    public string? Directions { get; init; }

    /// <summary>Whether eight days from the order is its limit, and not a day that the court or the police protection moved.</summary>
    public bool CountsFromItself => ToNoonAfterHoliday != true && PoliceApplied != true;

    /// <inheritdoc />
    public override LocalDate? NamedDay => RunsUntil;

    /// <inheritdoc />
    public override string Sentence => "A court made an emergency protection order.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (RunsUntil < circumstances.Happened.Day) yield return new("runsUntil", "The day it runs out must not be before the order");
        if (RunsUntil is { } until && CountsFromItself && until > circumstances.Happened.Day.PlusDays(8))
            yield return new("runsUntil", "An emergency protection order lasts at most eight days. An extension is recorded by itself");
        if (!CountsFromItself && RunsUntil is null) yield return new("runsUntil", "Give the day that the court set");
    }
}
