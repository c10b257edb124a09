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
    /// <summary>Above every team.</summary>
    [Says("You answer for the work of every team")] ManagementLine = 5,
    /// <summary>Named by whoever restricted the record.</summary>
    [Says("You are named as somebody who may open this restricted record")] Named = 6,
    /// <summary>In the team that holds the work: cover and duty.</summary>
    [Says("Your team holds the work with this child")] Team = 7,
    /// <summary>Works with a brother or sister.</summary>
    [Says("You work with a brother or sister of this child")] Family = 8,
    /// <summary>A contact about the child waits for a decision, by day or by night.</summary>
    [Says("A contact about this child waits for a decision")] ContactInHand = 9,
    /// <summary>No team holds the child: somebody has to be able to take it up.</summary>
    [Says("No team holds the work with this child")] HeldByNobody = 10,
    /// <summary>Answers for the data of the whole record.</summary>
    [Says("You answer for what the record counts")] AnswersForData = 11,
    /// <summary>Said why, was let in, and is asked about it afterwards.</summary>
    [Says("You opened this record with a reason, which is looked at afterwards")] OpenedWithReason = 12,
    /// <summary>Manages the team that was asked to take the child on, or took the child on last.</summary>
    [Says("Your team was asked to take this child on, and you manage it")] AskedToTakeOn = 13,
    /// <summary>An inspector whose visit lasts.</summary>
    [Says("You inspect the council")] Inspects = 16,
}
