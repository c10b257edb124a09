using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;

namespace Linnet.Web.Forms;

/// <summary>Puts a form together: the questions, what was typed, what is wrong, and the workers and pieces of work to choose from.</summary>
public sealed class FormOf(KnownWorkers workers, Rooms rooms, Council council, Asking asking, SignedIn person)
{
    /// <summary>The questions of this sheet.</summary>
    public Asks Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems, IReadOnlyList<OpenWork> open) => new(
        sheet,
        new(problems),
        sheet.Type.Fields.Any(f => f.Type == FieldType.Worker) ? workers.For(person, Holders()) : [],
        sheet.Type.PartOf is { } part ? [.. open.Where(w => w.Strand == part.Strand)] : []);

    private IEnumerable<string> Holders() => rooms.Of(asking.For(council)).Caseloads.SelectMany(c => c.Workers).Select(w => w.Worker);
}
