using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>Information about a child reached the front door. It waits for a decision from the minute it arrived.</summary>
/// <remarks>Working Together 2023, chapter 3. The hour matters: contacts are counted in hours and working days from it.</remarks>
[RecordType("contact", "Contact", When = "When did it reach us?", Hour = true, ToClosed = true)]
[Opens(Strand.Contact)]
public sealed record Contact : Particulars
{
    /// <summary>Who made contact, by the codes of the children in need census.</summary>
    [Ask("Who made contact?"), Coded]
    public required ContactSource From { get; init; }

    /// <summary>How pressing it looked when it arrived. A later rating never moves the start.</summary>
    [Ask("How pressing is it?"), Coded]
    public ContactRating? Rating { get; init; }

    /// <summary>The organisation: a school, a surgery, a police force. Never a person.</summary>
    [Ask("Which school, surgery, force or other organisation?", Hint = "The organisation, not the person. Leave empty for the family or a neighbour."), Coded]
    public string? Agency { get; init; }

    /// <summary>Who made contact and how they are reached, so that they can be asked and told.</summary>
    [Ask("Who was it, and how can they be reached?", Hint = "Name, role and telephone or e-mail.")]
    public string? Referrer { get; init; }

    /// <summary>What the worry is about, first of all.</summary>
    [Ask("What is the worry?"), Coded]
    public Worry? Worry { get; init; }

    /// <summary>Whether the risk can be seen from what was said, or more must be known first.</summary>
    [Ask("Can the risk be seen from what was said?"), Coded]
    public RiskClarity? Clarity { get; init; }

    /// <summary>Whether the out-of-hours team took it.</summary>
    [Ask("Did it come to the out-of-hours team?"), Coded]
    public bool? OutOfHours { get; init; }

    /// <summary>Who screens it.</summary>
    [Ask("Who screens it?", Worker = true), Coded]
    public string? Screener { get; init; }

    /// <summary>What was said, in the words it was said in.</summary>
    [Ask("What was said?", Hint = "In the words it was said in.", Long = true)]
    public string? AsSaid { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Somebody was worried: contact from {Words.Of(From).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The contact must have reached us today or in the past");
        if (Agency is { Length: > 100 }) yield return new("agency", "Give the name of the organisation only, in at most 100 characters");
    }
}

/// <summary>What a worry about a child is about.</summary>
public enum Worry
{
    /// <summary>Harm done to the body.</summary>
    [Says("Physical harm")] PhysicalHarm = 1,
    /// <summary>Emotional harm.</summary>
    [Says("Emotional harm")] EmotionalHarm = 2,
    /// <summary>Sexual harm.</summary>
    [Says("Sexual harm")] SexualHarm = 3,
    /// <summary>Neglect.</summary>
    [Says("Neglect")] Neglect = 4,
    /// <summary>Domestic abuse.</summary>
    [Says("Domestic abuse")] DomesticAbuse = 5,
    /// <summary>Harm outside the home: exploitation, gangs, missing.</summary>
    [Says("Harm outside the home")] OutsideTheHome = 6,
    /// <summary>A parent's drinking, drugs or mental health.</summary>
    [Says("A parent's health, alcohol or drugs")] ParentsHealth = 7,
    /// <summary>The child's own health, behaviour or disability.</summary>
    [Says("The child's own health, behaviour or disability")] ChildsHealth = 8,
    /// <summary>Housing, money, immigration.</summary>
    [Says("Housing, money or immigration")] Hardship = 9,
    /// <summary>Something else.</summary>
    [Says("Something else")] Other = 10,
}

/// <summary>Whether a risk can be seen from what was said. Needs that are less obvious wait longest, so they are counted apart.</summary>
public enum RiskClarity
{
    /// <summary>It can be decided on what was said.</summary>
    [Says("Yes, the risk is clear")] Clear = 1,
    /// <summary>Somebody must find out more.</summary>
    [Says("No, more must be known first")] MoreNeeded = 2,
}

/// <summary>How pressing a contact is.</summary>
public enum ContactRating
{
    /// <summary>A child may be in danger now.</summary>
    [Says("Red: danger now")] Red = 1,
    /// <summary>Needs an answer within the day.</summary>
    [Says("Amber: within the day")] Amber = 2,
    /// <summary>No sign of immediate danger.</summary>
    [Says("Green: no sign of danger")] Green = 3,
}

/// <summary>Who made contact or referred, as the children in need census codes it.</summary>
/// <remarks>Children in need census, ReferralSource.</remarks>
public enum ContactSource
{
    /// <summary>1A.</summary>
    [Says("Family member, relative or carer")] Family = 1,
    /// <summary>1B.</summary>
    [Says("Neighbour or friend")] Acquaintance = 2,
    /// <summary>1C.</summary>
    [Says("The child")] Self = 3,
    /// <summary>1D.</summary>
    [Says("Another individual")] OtherIndividual = 4,
    /// <summary>2A.</summary>
    [Says("School")] School = 5,
    /// <summary>2B.</summary>
    [Says("Education service")] EducationService = 6,
    /// <summary>3A.</summary>
    [Says("General practitioner")] GeneralPractitioner = 7,
    /// <summary>3B.</summary>
    [Says("Health visitor")] HealthVisitor = 8,
    /// <summary>3C.</summary>
    [Says("School nurse")] SchoolNurse = 9,
    /// <summary>3D.</summary>
    [Says("Other primary health service")] OtherPrimaryHealth = 10,
    /// <summary>3E.</summary>
    [Says("Accident and emergency")] Emergency = 11,
    /// <summary>3F.</summary>
    [Says("Other health service")] OtherHealth = 12,
    /// <summary>4.</summary>
    [Says("Housing")] Housing = 13,
    /// <summary>5A.</summary>
    [Says("Social care within the council")] OwnSocialCare = 14,
    /// <summary>5B.</summary>
    [Says("Another council service")] OtherCouncilService = 15,
    /// <summary>5C.</summary>
    [Says("Another local authority")] OtherAuthority = 16,
    /// <summary>5D, from 2022-23.</summary>
    [Says("Early help")] EarlyHelp = 17,
    /// <summary>6.</summary>
    [Says("Police")] Police = 18,
    /// <summary>7.</summary>
    [Says("Other legal agency")] OtherLegal = 19,
    /// <summary>8.</summary>
    [Says("Other")] Other = 20,
    /// <summary>9.</summary>
    [Says("Anonymous")] Anonymous = 21,
    /// <summary>10.</summary>
    [Says("Not known")] NotKnown = 22,
}
