namespace Linnet.Record;

/// <summary>A kind of piece of work with a child. A start is met within its strand and those that arose from it.</summary>
public enum Strand
{
    /// <summary>No piece of work: a visit, a note, a decision stand by themselves.</summary>
    [Says("None")] None = 0,
    /// <summary>Information that reached the front door and awaits a decision.</summary>
    [Says("Contact")] Contact = 1,
    /// <summary>A request for a social work service.</summary>
    [Says("Referral")] Referral = 2,
    /// <summary>A child and family assessment.</summary>
    [Says("Assessment")] Assessment = 3,
    /// <summary>An enquiry under section 47, from the strategy discussion that began it.</summary>
    [Says("Enquiry")] Enquiry = 4,
    /// <summary>A child in need plan.</summary>
    [Says("Child in need plan")] NeedPlan = 5,
    /// <summary>A child protection plan.</summary>
    [Says("Child protection plan")] ProtectionPlan = 6,
    /// <summary>A period of care.</summary>
    [Says("Period of care")] Care = 7,
    /// <summary>One placement within a period of care.</summary>
    [Says("Placement")] Placement = 8,
    /// <summary>Support to a care leaver.</summary>
    [Says("Leaving care")] LeavingCare = 9,
    /// <summary>Early help to a family.</summary>
    [Says("Early help")] EarlyHelp = 10,
    /// <summary>Pre-proceedings under the Public Law Outline.</summary>
    [Says("Pre-proceedings")] PreProceedings = 11,
    /// <summary>Care proceedings.</summary>
    [Says("Proceedings")] Proceedings = 12,
    /// <summary>One missing episode, until the child returned.</summary>
    [Says("Missing episode")] Missing = 13,
    /// <summary>A disagreement raised by a reviewing officer or chair.</summary>
    [Says("Challenge")] Challenge = 14,
    /// <summary>An episode of need: the child is open to children's services.</summary>
    [Says("Episode of need")] Need = 15,
    /// <summary>An order, protection power or secure stay with its own length.</summary>
    [Says("Order")] Order = 16,
    /// <summary>A transfer of the child from or to another team or authority.</summary>
    [Says("Transfer")] Transfer = 17,
    /// <summary>A package of support: short breaks, direct payments.</summary>
    [Says("Package of support")] Package = 18,
    /// <summary>A request by a court, a special educational needs team or another body for advice by a date.</summary>
    [Says("Request for advice")] Advice = 19,
    /// <summary>One conference or review, from its booking to its minutes.</summary>
    [Says("Meeting")] Meeting = 20,
    /// <summary>One review of a child in care, from its first meeting to its record.</summary>
    [Says("Review of a child in care")] Review = 21,
    /// <summary>A place where a care leaver lives.</summary>
    [Says("Accommodation")] Accommodation = 22,
    /// <summary>An action that somebody took on for a child, by a day.</summary>
    [Says("Agreed action")] Action = 23,
    /// <summary>A check with one agency: what it holds about a child.</summary>
    [Says("Check with an agency")] AgencyCheck = 24,
    /// <summary>The report of one agency to a conference.</summary>
    [Says("Report of an agency")] AgencyReport = 25,
    /// <summary>A risk or need that an assessment named, until something answers it.</summary>
    [Says("Risk or need found in an assessment")] AssessedNeed = 26,
    /// <summary>An assessment of how a parent cares for a child, or can change, from its commission to its end.</summary>
    [Says("Parenting assessment")] ParentingAssessment = 27,
    /// <summary>One thing that a plan says needs to change for a child.</summary>
    [Says("What needs to change")] Goal = 30,
    /// <summary>A safety plan: what keeps a child safe meanwhile, and how anybody knows that it does.</summary>
    [Says("Safety plan")] SafetyPlan = 31,
    /// <summary>A step up or down in the help a family gets.</summary>
    [Says("Step up or down")] Step = 32,
    /// <summary>The opening of a record by somebody who does not work with the child, until a manager has looked at it.</summary>
    [Says("Opening of a record")] Opening = 33,
    /// <summary>Somebody asked for a record that is kept from them, until whoever holds it has spoken with them.</summary>
    [Says("Somebody asked for a restricted record")] Seeking = 35,
    /// <summary>Somebody's request for a copy of the record, until it is answered.</summary>
    [Says("Request for the record")] AccessRequest = 40,
    /// <summary>Somebody's request that the record be put right, until it is decided.</summary>
    [Says("Request to put the record right")] CorrectionRequest = 41,
}
