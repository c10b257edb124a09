using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>
/// An agency was asked what it holds about a child. Each agency asked is a wait of its own; asking again does not begin it anew.
/// </summary>
/// <remarks>Working Together 2023, chapter 1, information sharing. A strategy discussion waits for no check.</remarks>
[RecordType("agency-check-asked", "Check asked of an agency", When = "When was it asked?", Hour = true)]
[Opens(Strand.AgencyCheck, Strand.Contact, Strand.Referral, Strand.Enquiry, GoesOn = true, By = "agency")]
public sealed record AgencyCheckAsked : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency was asked?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>How pressing the contact is: decides how soon an answer is expected.</summary>
    [Ask("How pressing is it?"), Coded]
    public ContactRating? Rating { get; init; }

    /// <summary>What was asked.</summary>
    [Ask("What was asked?", Long = true)]
    public string? Asked { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Agency)}: asked what they hold about the child.";
}

/// <summary>An agency that may hold something about a child.</summary>
public enum CheckedAgency
{
    /// <summary>The police.</summary>
    [Says("Police")] Police = 1,
    /// <summary>Health visitors, school nurses, hospitals, doctors.</summary>
    [Says("Health")] Health = 2,
    /// <summary>School, college or nursery.</summary>
    [Says("School, college or nursery")] Education = 3,
    /// <summary>Housing.</summary>
    [Says("Housing")] Housing = 4,
    /// <summary>Probation.</summary>
    [Says("Probation")] Probation = 5,
    /// <summary>Adult mental health.</summary>
    [Says("Adult mental health")] AdultMentalHealth = 6,
    /// <summary>Drug and alcohol services.</summary>
    [Says("Drug and alcohol services")] SubstanceMisuse = 7,
    /// <summary>Adult social care.</summary>
    [Says("Adult social care")] AdultSocialCare = 8,
    /// <summary>Domestic abuse services.</summary>
    [Says("Domestic abuse services")] DomesticAbuse = 9,
    /// <summary>Youth justice.</summary>
    [Says("Youth justice")] YouthJustice = 10,
    /// <summary>Another authority's children's services.</summary>
    [Says("Another authority's children's services")] AnotherAuthority = 11,
    /// <summary>Another agency.</summary>
    [Says("Another agency")] Other = 12,
}
