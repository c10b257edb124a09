using Linnet.Record;

namespace Linnet.Standards;

/// <summary>Who says the number: decides how firmly it is shown and who may change it. It belongs to the number, not to the duty.</summary>
public enum Basis
{
    /// <summary>An Act or regulations.</summary>
    [Says("Statute")] Statute = 1,
    /// <summary>A court rule or the court's own order.</summary>
    [Says("Court rule")] CourtRule = 2,
    /// <summary>Guidance that must be followed unless there is an exceptional reason not to.</summary>
    [Says("Statutory guidance")] StatutoryGuidance = 3,
    /// <summary>A national minimum standard or other national guidance.</summary>
    [Says("National standard")] NationalStandard = 4,
    /// <summary>A convention of a data collection or of published statistics only.</summary>
    [Says("Data convention")] DataConvention = 5,
    /// <summary>Local practice: the council sets the number.</summary>
    [Says("Local")] Local = 6,
}

/// <summary>How sure we are of the number.</summary>
public enum Confidence
{
    /// <summary>Seen in a primary source or in several independent copies.</summary>
    [Says("High")] High = 1,
    /// <summary>Seen in practice or in a secondary source.</summary>
    [Says("Medium")] Medium = 2,
    /// <summary>From general knowledge: to be checked before relying on it.</summary>
    [Says("Low")] Low = 3,
}

/// <summary>Where a number comes from.</summary>
/// <param name="Document">The Act, regulations or guidance.</param>
/// <param name="Place">The section, regulation or chapter.</param>
public sealed record Citation(string Document, string Place = "")
{
    /// <inheritdoc />
    public override string ToString() => Place.Length == 0 ? Document : $"{Document}, {Place}";
}

/// <summary>Whose job it is that a standard is met.</summary>
public enum Role
{
    /// <summary>The child's social worker or lead practitioner.</summary>
    [Says("social worker")] SocialWorker = 1,
    /// <summary>The worker's team manager.</summary>
    [Says("team manager")] TeamManager = 2,
    /// <summary>The head of service.</summary>
    [Says("head of service")] HeadOfService = 3,
    /// <summary>The director of children's services.</summary>
    [Says("director")] Director = 4,
    /// <summary>The child protection conference chair.</summary>
    [Says("conference chair")] ConferenceChair = 5,
    /// <summary>The independent reviewing officer.</summary>
    [Says("reviewing officer")] ReviewingOfficer = 6,
    /// <summary>The front-door manager.</summary>
    [Says("front-door manager")] FrontDoorManager = 7,
    /// <summary>The designated nurse or doctor.</summary>
    [Says("designated nurse")] DesignatedNurse = 8,
    /// <summary>The virtual school head.</summary>
    [Says("virtual school head")] VirtualSchoolHead = 9,
    /// <summary>The care leaver's personal adviser.</summary>
    [Says("personal adviser")] PersonalAdviser = 10,
    /// <summary>The agency decision-maker or nominated officer.</summary>
    [Says("nominated officer")] NominatedOfficer = 11,
    /// <summary>The early help lead.</summary>
    [Says("early help lead")] EarlyHelpLead = 12,
    /// <summary>The conference or review administrator.</summary>
    [Says("meeting administrator")] MeetingAdministrator = 13,
    /// <summary>The council's lawyers.</summary>
    [Says("legal team")] Legal = 14,
    /// <summary>The court.</summary>
    [Says("court")] Court = 15,
    /// <summary>The police.</summary>
    [Says("police")] Police = 16,
    /// <summary>The out-of-hours team.</summary>
    [Says("out-of-hours team")] OutOfHours = 17,
    /// <summary>A partner agency.</summary>
    [Says("partner agency")] PartnerAgency = 18,
    /// <summary>The fostering or placements team.</summary>
    [Says("fostering team")] Fostering = 19,
    /// <summary>The child's carer.</summary>
    [Says("carer")] Carer = 20,
    /// <summary>Whoever answers for what is recorded about people, and gives it out.</summary>
    [Says("information governance team")] InformationGovernance = 21,
}
