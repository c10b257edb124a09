using System.Globalization;
using Linnet.Extracts;
using Linnet.Record;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>Rows of earlier extracts that this one should still show and does not; and such rows that are back.</summary>
internal sealed class GoneRows(AnnexAExtract extract, HeldSlots held, EntryWriter writer)
{
    private const int WindowInMonths = 6;

    public IEnumerable<(AnnexAList List, Entry Entry)> Entries()
    {
        // An older extract cannot say what is gone by now.
        if (held.LatestExtract is not { } before || before > extract.AsOf)
            yield break;

        var shown = extract.Lists.SelectMany(l => l.Rows).Select(r => r.Name()).ToHashSet(StringComparer.Ordinal);
        var unsure = extract.Lists.SelectMany(l => l.Refused.Select(r => (l.List.Number, r.Subject))).ToHashSet();
        foreach (var slot in held.Slots.Where(s => s.EndsWith("/" + Parts.Started, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (ListOf(slot) is not { } list || extract[list] is not { } taken || held.Standing(slot) is not [.., var row])
                continue;

            var name = slot[..^(Parts.Started.Length + 1)];
            var subject = row.Subject;
            var gone = held.Standing($"{name}/{Parts.Gone}");
            var cell = new Cell(taken.Place);
            if (shown.Contains(name))
            {
                foreach (var said in gone)
                    yield return (
                        list,
                        writer.TakeBack(
                            said,
                            subject,
                            $"{name}/{Parts.Gone}",
                            cell,
                            $"The extract of {Calendar.Written.Day(extract.AsOf)} shows it again."
                        )
                    );
            }
            else if (gone.Count == 0 && !unsure.Contains((list.Number, subject.Id)) && IsStillOwed(list, name, row.On, before))
            {
                var what = new NoLongerReported
                {
                    List = list.Number,
                    Shows = list.Title,
                    RowOf = list.Window is Window.Current ? null : row.On,
                };
                yield return (list, writer.Add($"{name}/{Parts.Gone}", subject, what, cell));
            }
        }
    }

    /// <summary>
    /// Whether the list still shows such rows. One that was open when it was last shown may have ended since, and long enough ago.
    /// </summary>
    private bool IsStillOwed(AnnexAList list, string name, LocalDate began, LocalDate before)
    {
        var since = extract.AsOf.PlusMonths(-WindowInMonths);
        var ended = held.Standing($"{name}/{Parts.Ended}") is [.., var end] ? end.On : (LocalDate?)null;
        return list.Window switch
        {
            Window.SixMonthsFrom => began > since,
            Window.OpenOrBegunInSixMonths => began > since || (ended is null && before > since),
            Window.OpenOrEndedInSixMonths => ended is { } on ? on > since : before > since,
            Window.Current => true,
            _ => false,
        };
    }

    private static AnnexAList? ListOf(string slot)
    {
        var start = HeldSlots.Family.Length + 1;
        var end = slot.IndexOf('/', start);
        return end > start && int.TryParse(slot.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? AnnexALists.Numbered(number)
            : null;
    }
}
