using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A police officer took a child into police protection. It lasts at most 72 hours, counted from that minute.</summary>
/// <remarks>Children Act 1989 s.46. A child whom the council accommodates then is looked after from that day.</remarks>
[RecordType("police-protection", "Police protection", When = "When was the child taken into police protection?", Hour = true)]
[Opens(Strand.Order, Strand.Referral, Strand.Contact)]
public sealed record PoliceProtectionBegan : Particulars
{
    /// <summary>Where the child is.</summary>
    [Ask("Where is the child?"), Coded]
    public PlaceOfSafety? Place { get; init; }

    /// <summary>Whether the officer told the council.</summary>
    [Ask("Who told us?"), Coded]
    public ToldOfProtection? ToldBy { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why was the child taken into police protection?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The child was taken into police protection.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today)
            yield return new("happened", "Police protection must have begun today or in the past");
    }
}

/// <summary>Where a child in police protection is.</summary>
public enum PlaceOfSafety
{
    /// <summary>With relatives.</summary>
    [Says("With relatives")] Relatives = 1,
    /// <summary>Where the council placed the child.</summary>
    [Says("Where the council placed them")] PlacedByCouncil = 2,
    /// <summary>Hospital.</summary>
    [Says("In hospital")] Hospital = 3,
    /// <summary>A police station.</summary>
    [Says("At a police station")] PoliceStation = 4,
    /// <summary>Somewhere else.</summary>
    [Says("Somewhere else")] Elsewhere = 5,
}

/// <summary>Who told the council of police protection.</summary>
public enum ToldOfProtection
{
    /// <summary>The officer who acted.</summary>
    [Says("The officer who acted")] Officer = 1,
    /// <summary>The designated officer who inquires into it.</summary>
    [Says("The designated officer")] DesignatedOfficer = 2,
    /// <summary>Somebody else.</summary>
    [Says("Somebody else")] Other = 3,
}
