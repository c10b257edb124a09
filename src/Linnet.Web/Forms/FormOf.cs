using Linnet.Practice;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;

namespace Linnet.Web.Forms;

/// <summary>Puts a form together: the questions, what was typed, what is wrong, and the workers and pieces of work to choose from.</summary>
public sealed class FormOf(KnownWorkers workers, Rooms rooms, Council council, Asking asking, SignedIn person)
{
    /// <summary>The questions of this sheet, and which of the open pieces of work it belongs to.</summary>
    /// <param name="sheet">What was typed.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="about">The child whose pieces of work they are; those open on the day that was typed, or today.</param>
    public Asks Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems, SubjectFacts about)
    {
        var on = WrittenDate.TryRead(sheet[AnswerSheet.Happened], out var day) ? day : asking.Today;
        return Ask(sheet, problems) with { Pieces = sheet.Type.PartOf is null ? [] : StrandLedger.Of(about).Candidates(sheet.Type, on) };
    }

    /// <summary>The questions of this sheet.</summary>
    public Asks Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems) => new(
        sheet,
        new(problems),
        sheet.Type.Fields.Any(f => f.Type == FieldType.Worker) ? workers.For(person, Holders()) : [],
        [])
    {
        Listed = sheet.Type.Fields.Where(f => f.ListedBy is not null).ToDictionary(f => f.Key, f => Listed(f.ListedBy)),
    };

    private IReadOnlyList<string> Listed(Type? kind) =>
        kind is null ? [] : [.. CouncilList.On(council.Of(Subject.Authority), kind, asking.Today).Select(CouncilList.NameOf)];

    private IEnumerable<string> Holders() => rooms.Of(asking.For(council)).Caseloads.SelectMany(c => c.Workers).Select(w => w.Worker);
}
