using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A care leaver moved to where they live now.</summary>
/// <remarks>SI 2010/2571 regs 8 and 9: suitable accommodation, and visits to what the council provides.</remarks>
[RecordType("accommodation-started", "Care leaver moved", When = "When did the young person move in?")]
[Opens(Strand.Accommodation, Strand.LeavingCare)]
public sealed record AccommodationStarted : Particulars
{
    /// <summary>What kind.</summary>
    [Ask("Where does the young person live?"), Coded]
    public required Accommodation Accommodation { get; init; }

    /// <summary>Whether it is suitable.</summary>
    [Ask("Is it suitable?"), Coded]
    public bool? Suitable { get; init; }

    /// <summary>Whether the council provides it.</summary>
    [Ask("Does the council provide it?"), Coded]
    public bool? ProvidedByCouncil { get; init; }

    /// <summary>Whether it is regulated and inspected.</summary>
    [Ask("Is it regulated and inspected?"), Coded]
    public bool? Regulated { get; init; }

    /// <summary>Whether somebody senior must look at it until the young person has moved on.</summary>
    public bool IsUnsuitable =>
        Suitable == false || Accommodation is Accommodation.BedAndBreakfast or Accommodation.NoFixedHome
            or Accommodation.EmergencyAccommodation;

    /// <inheritdoc />
    public override string Sentence => IsUnsuitable
        ? $"The young person lives in unsuitable accommodation: {Words.Of(Accommodation).ToLowerInvariant()}."
        : $"The young person moved: {Words.Of(Accommodation).ToLowerInvariant()}.";
}
