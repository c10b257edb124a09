using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Waiting;
using Linnet.Web.Asked;

namespace Linnet.Web.Child;

/// <summary>A child among those that a search found: enough to tell one from another.</summary>
/// <param name="Person">What the child is known by.</param>
/// <param name="Tags">What the child is to the council.</param>
/// <param name="Holds">Who holds the work.</param>
public sealed record FoundChild(Person Person, IReadOnlyList<StatusTag> Tags, WhoHolds Holds)
{
    /// <summary>This child as asked.</summary>
    public static FoundChild Of(Council council, Subject subject, Asking asking)
    {
        var facts = council.Of(subject);
        var asked = asking.For(council);
        return new(council.Who(subject) ?? new() { Subject = subject }, [.. StatusTag.Of(OpenWork.Of(facts, asked))], WhoHolds.Of(facts, asked));
    }
}
