using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Linnet.Workers;

namespace Linnet.Web.Forms;

/// <summary>The workers a form offers: those on the council's list who have not left, and those who hold work with a child now.</summary>
public sealed class KnownWorkers(Council council, Names names)
{
    /// <summary>Identifier and name of each, by name, with the person at the screen first.</summary>
    public IReadOnlyList<(string Worker, string Name)> For(SignedIn person, IEnumerable<string> holders)
    {
        var listed = council.All(SubjectKind.Worker).Where(HasNotLeft).Select(w => w.Subject.Id);
        var others = listed.Union(holders).Where(w => w != person.Worker).Select(w => (w, names.Worker(w))).OrderBy(w => w.Item2, StringComparer.CurrentCulture);
        return [(person.Worker, person.Name), .. others];
    }

    private static bool HasNotLeft(SubjectFacts worker) => WorkerOnList.Of(worker) is { LeftOn: null };
}
