using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;

namespace Linnet.Web.Child;

/// <summary>A child among those that a search found: enough to tell one from another.</summary>
/// <param name="Person">What the child is known by.</param>
/// <param name="Tags">What the child is to the council.</param>
/// <param name="Holds">Who holds the work.</param>
public sealed record FoundChild(Person Person, IReadOnlyList<StatusTag> Tags, WhoHolds Holds)
{
    private const string RingFirst = "A restricted record: ring the duty manager before you decide";

    /// <summary>The brothers and sisters of a child, the youngest first.</summary>
#pragma warning disable RS0030 // Of a record that is hidden, this says only that there is one.
    public static IReadOnlyList<FoundChild> Siblings(Council council, Subject child, Asking asking, Reaches reaches) =>
        [.. council.Siblings(child).Select(s => Of(council, s.Subject, asking, reaches))];
#pragma warning restore RS0030

    /// <summary>This child as asked. Of a record that is hidden from the person at the screen, only that there is one.</summary>
    public static FoundChild Of(Council council, Subject subject, Asking asking, Reaches reaches)
    {
        if (reaches.Hides(subject)) return new(new() { Subject = subject, GivenNames = RingFirst }, [], WhoHolds.Nobody);

        var facts = council.Of(subject);
        var asked = asking.For(council);
        IEnumerable<StatusTag> kept = ProtectedAddresses.Of(facts, AsKnown.At(asking.Today, now: asking.Now)).Count > 0 ? [StatusTag.AddressKept] : [];
        return new(council.Who(subject) ?? new() { Subject = subject }, [.. kept, .. StatusTag.Of(OpenWork.Of(facts, asked))], WhoHolds.Of(facts, asked));
    }
}
