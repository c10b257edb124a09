using Linnet.Record;

namespace Linnet.Access;

/// <summary>Why a record was open to somebody who looked at it: kept beside the look, as it was then, and read by whoever asks later.</summary>
public static class WhyTheyLooked
{
    /// <summary>As it is kept.</summary>
    public static string Kept(Relation relation) => Spelling.Code(relation.ToString());

    /// <summary>In words about somebody else; what they had to say themselves is given as they said it.</summary>
    public static string InWords(string kept) =>
        Enum.GetValues<Relation>().Where(r => Kept(r) == kept).Select(InWords).FirstOrDefault(kept);

    private static string InWords(Relation relation) =>
        relation switch
        {
            Relation.Leads => "leads the work",
            Relation.CoWorker => "works beside the one who leads",
            Relation.Reviews => "reviews the work",
            Relation.ManagesTeam => "manages the team that holds the work",
            Relation.ManagementLine => "answers for the work of the team",
            Relation.Named => "named in the restriction",
            Relation.Team => "in the team that holds the work",
            Relation.Family => "works with a brother or sister",
            Relation.ContactInHand => "a contact or the night's work was waiting",
            Relation.HeldByNobody => "no team held the work",
            Relation.AnswersForData => "answers for what the record counts",
            Relation.OpenedWithReason => "opened the record with a reason",
            Relation.DoesWork => "named as doing a piece of work with the child",
            Relation.Chairs => "chairs a conference about the child",
            Relation.IncidentInHand => "agencies had to look together at an incident",
            Relation.AskedToRead => "asked by a manager to read the record",
            Relation.AskedToTakeOn => "manages the team that was asked to take the child on",
            _ => Spelling.Code(relation.ToString()).Replace('-', ' '),
        };
}
