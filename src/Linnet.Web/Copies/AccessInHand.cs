using Linnet.Record;
using Linnet.Rights;

namespace Linnet.Web.Copies;

/// <summary>One request for a copy of a child's record, with what has been done about it.</summary>
/// <param name="Request">The piece of work.</param>
/// <param name="Steps">Its entries that stand, in order; the request first.</param>
/// <param name="Copy">The copy as it would be made now.</param>
public sealed record AccessInHand(Guid Request, IReadOnlyList<Entry> Steps, RecordCopy Copy)
{
    /// <summary>What was asked.</summary>
    public AccessRequested Asked => (AccessRequested)Steps[0].Particulars;

    /// <summary>How it ended; null while it has not.</summary>
    public Entry? Ended => Steps.FirstOrDefault(s => s.Particulars is AccessGiven or AccessRefused);

    /// <summary>What is decided on words of the copy.</summary>
    public Redactions Redactions => Copy.Redactions;

    /// <summary>The steps that are told on the page, without each decision on words.</summary>
    public IEnumerable<Entry> Told => Steps.Where(s => s.Particulars is not (RedactionDecided or RedactionChecked));

    /// <summary>Whether whoever asked is known: at once, or by now.</summary>
    public bool AskerIsKnown => !Asked.IdentityInDoubt || Steps.Any(s => s.Particulars is AskerIdentified);

    /// <summary>Whether they were asked what they look for and have not answered.</summary>
    public bool IsStopped => Steps.LastOrDefault(s => s.Particulars is ClarificationAsked or ClarificationGiven)?.Particulars is ClarificationAsked;

    /// <summary>Whether they were told that it takes longer.</summary>
    public bool IsExtended => Steps.Any(s => s.Particulars is AnswerExtended);
}
