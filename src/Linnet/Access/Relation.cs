using Linnet.Record;

namespace Linnet.Access;

/// <summary>Why somebody may open a child's record: what they have to do with the child. Without any, the record stays closed to them.</summary>
public enum Relation
{
    /// <summary>The child's own worker.</summary>
    [Says("You lead the work with this child")] Leads = 1,
    /// <summary>Works with the child beside the one who leads.</summary>
    [Says("You work with this child beside the one who leads")] CoWorker = 2,
    /// <summary>The child's reviewing officer, or one who reviews children in care and on protection plans.</summary>
    [Says("You review the work with this child")] Reviews = 3,
    /// <summary>Manages the team that holds the work.</summary>
    [Says("Your team holds the work with this child, and you manage it")] ManagesTeam = 4,
    /// <summary>Above every team, or in the line above the one that holds the work.</summary>
    [Says("You answer for the work of the team that holds this child")] ManagementLine = 5,
    /// <summary>Named by whoever restricted the record.</summary>
    [Says("You are named as somebody who may open this restricted record")] Named = 6,
    /// <summary>In the team that holds the work: cover and duty.</summary>
    [Says("Your team holds the work with this child")] Team = 7,
    /// <summary>Works with a brother or sister, or manages the team that does.</summary>
    [Says("You or the team you manage work with a brother or sister of this child")] Family = 8,
    /// <summary>A contact waits for a decision, or nobody took over what was done at night.</summary>
    [Says("A contact about this child waits for a decision, or nobody took over what was done at night")] ContactInHand = 9,
    /// <summary>No team holds the child: somebody has to be able to take it up.</summary>
    [Says("No team holds the work with this child")] HeldByNobody = 10,
    /// <summary>Answers for the data of the whole record.</summary>
    [Says("You answer for what the record counts")] AnswersForData = 11,
    /// <summary>Said why, was let in, and is asked about it afterwards.</summary>
    [Says("You opened this record with a reason, which is looked at afterwards")] OpenedWithReason = 12,
    /// <summary>Manages the team that was asked to take the child on, or took the child on last.</summary>
    [Says("Your team was asked to take this child on, and you manage it")] AskedToTakeOn = 13,
    /// <summary>Does a piece of work with the child that is open: assesses, enquires, leads early help, is the personal adviser.</summary>
    [Says("You are named as doing a piece of work with this child")] DoesWork = 14,
    /// <summary>Chairs a conference that is booked, or chaired one up to four weeks ago.</summary>
    [Says("You chair a conference about this child")] Chairs = 15,
    /// <summary>Was asked by a manager to read the record until a day: a panel, an audit, another agency.</summary>
    [Says("A manager asked you to read this record until a named day")] AskedToRead = 17,
    /// <summary>Agencies have still to look together at an incident of which the police told.</summary>
    [Says("Agencies have still to look together at an incident that this child was part of")] IncidentInHand = 18,
    /// <summary>An inspector whose visit lasts.</summary>
    [Says("You inspect the council")] Inspects = 16,
}
