using System.Globalization;
using Linnet.Extracts;
using Linnet.Record;
using Linnet.Returns.AnnexA;
using Linnet.Returns.Reports;
using Linnet.Store;

namespace Linnet.Web.Extracts;

/// <summary>What the extracts leave open: rows that say less or earlier than is known, and rows that are gone although their list should still show them.</summary>
/// <remarks>A list's questions are those of the latest extract that had the list: it raises again what is still open.</remarks>
public sealed class QuestionsRaised(Imports imports, Council council)
{
    /// <summary>All that is open now, by list and question.</summary>
    public async Task<IReadOnlyList<Questions>> NowAsync(CancellationToken cancel)
    {
        var open = new List<Questions>();
        foreach (var (import, lists) in await LatestByListAsync(cancel))
        {
            if (lists.Count == 0 || await imports.ReadImportAsync(import.Id, cancel) is not { } whole) continue;
            foreach (var list in ReportJson.Read(whole.Reconciliation).Lists.Where(l => lists.Contains(l.List)))
                open.AddRange(list.Asked.GroupBy(a => a.Question).Select(g => new Questions(
                    NumberOf(list), g.Key, [.. g.Select(a => new QuestionAbout(Subject.Child(a.Child), import.AsOf, a.Line, a.Column, RowOf: null))])));
        }

        return [.. open.Concat(NoLongerReported()).OrderBy(q => q.List).ThenBy(q => q.Question, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<(TakenIn Import, HashSet<string> Lists)>> LatestByListAsync(CancellationToken cancel)
    {
        var seen = new HashSet<string>();
        return
        [
            .. (await imports.ReadImportsAsync(cancel))
                .Where(i => i.What == FilePlan.AnnexA)
                .OrderByDescending(i => i.AsOf)
                .ThenByDescending(i => i.At)
                .Select(i => (i, ReportJson.Read(i.Reconciliation).Lists.Where(l => seen.Add(l.List) && l.Questions.Count > 0).Select(l => l.List).ToHashSet())),
        ];
    }

    private IEnumerable<Questions> NoLongerReported() =>
        council.Children
            .SelectMany(c => c.AsAt(int.MaxValue).Where(f => f.Type.Class == typeof(NoLongerReported)))
            .GroupBy(f => int.TryParse(f.Coded["list"], CultureInfo.InvariantCulture, out var list) ? list : 0)
            .Select(g => new Questions(
                g.Key,
                ReasonWords.NoLongerReported,
                [.. g.Select(f => new QuestionAbout(f.Subject, f.On, 0, "", DayIn(f.Coded["rowOf"]))).OrderBy(q => q.RowOf).ThenBy(q => q.Child.Id, StringComparer.Ordinal)]));

    private static LocalDate? DayIn(string? text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text ?? "") is { Success: true } day ? day.Value : null;

    private static int NumberOf(ListReport list) =>
        int.TryParse(list.List.AsSpan(list.List.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>One question about the rows of one list.</summary>
/// <param name="List">The list's number.</param>
/// <param name="Question">The question, as a reconciliation counts it.</param>
/// <param name="Rows">The rows.</param>
public sealed record Questions(int List, string Question, IReadOnlyList<QuestionAbout> Rows)
{
    /// <summary>The list in words.</summary>
    public string ListName => List >= 1 && List <= AnnexALists.All.Count ? AnnexALists.Numbered(List).Name : "Another list";
}

/// <summary>A child about whom an extract leaves something open.</summary>
/// <param name="Child">The child.</param>
/// <param name="AsOf">The day of the extract that raised it.</param>
/// <param name="Line">The line in it; 0 where the row is gone.</param>
/// <param name="Column">The heading in it; empty where the row is gone.</param>
/// <param name="RowOf">The day by which a row that is gone was known.</param>
public sealed record QuestionAbout(Subject Child, LocalDate? AsOf, int Line, string Column, LocalDate? RowOf);
