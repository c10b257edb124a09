using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Standards;

namespace Linnet.Returns.Tests.AnnexA;

/// <summary>A council that takes in one extract after another, and records things itself in between.</summary>
internal sealed class Council
{
    private readonly List<Entry> entries = [];
    private readonly List<NameConfirmed> names = [];

    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>
    /// Takes in the lists of one extract. Each list is its sheet's name and its lines, headings first, cells between bars.
    /// </summary>
    public AnnexAPlan TakesIn(string asOf, params (string Sheet, string[] Lines)[] lists)
    {
        var book = new Book();
        foreach (var (sheet, lines) in lists)
            book.Sheet(sheet, [.. lines.Select(l => l.Split('|').Select(c => (object?)(c.Length == 0 ? null : c)).ToArray())]);
        using var file = Linnet.Returns.Files.TableSet.Open("Annex A.xlsx", book.Open());
        return TakesIn(AnnexAReader.Read(file, Day(asOf)));
    }

    public AnnexAPlan TakesIn(AnnexAExtract extract)
    {
        var plan = AnnexAImport.Plan(
            extract,
            new HeldSlots(entries),
            new ConfirmedNames(names),
            London.EndOf(extract.AsOf) + Duration.FromDays(1)
        );
        foreach (var list in plan.Reconciliation.Lists)
        {
            Assert.Equal(list.Read, list.Reasons.Values.Sum());
            Assert.Equal(extract.Lists.Where(l => l.List == list.List).Sum(l => l.Read), list.Read);
        }

        entries.AddRange(plan.Entries);
        Assert.Equal(entries.Count, entries.Select(e => e.Id).Distinct().Count());
        return plan;
    }

    /// <summary>A person records something on screen.</summary>
    public Entry Records(string child, string on, Particulars what, Guid? replaces = null)
    {
        var day = Day(on);
        var entry = new Entry
        {
            Id = Guid.CreateVersion7(),
            Subject = Subject.Child(child),
            Type = RecordType.Of(what.GetType()),
            Happened = new(day),
            Recorded = London.StartOf(day) + Duration.FromHours(10),
            By = "W1",
            Replaces = replaces,
            Reason = replaces is null ? null : "It was otherwise.",
            Particulars = what,
        };
        entries.Add(entry);
        return entry;
    }

    public void Confirms(string name, HeldBy standsFor, string? worker = null) =>
        names.Add(
            new()
            {
                Name = name,
                StandsFor = standsFor,
                Worker = worker,
            }
        );

    /// <summary>What stands of a child's record, in the order of its life.</summary>
    public IEnumerable<Entry> RecordOf(string child)
    {
        var replaced = entries.Select(e => e.Replaces).ToHashSet();
        return entries
            .Where(e => e.Subject == Subject.Child(child) && !replaced.Contains(e.Id) && e.Particulars is not RecordedInError)
            .OrderBy(e => e.Happened);
    }

    public T Only<T>(string child)
        where T : Particulars => Assert.Single(RecordOf(child).Select(e => e.Particulars).OfType<T>());

    public Entry EntryOf<T>(string child)
        where T : Particulars => Assert.Single(RecordOf(child), e => e.Particulars is T);

    public IReadOnlyList<Clock> Clocks(string child, PracticeStandard standard, string today, string? horizon = null)
    {
        var facts = FactOf.Entries(entries).Single(f => f.Subject == Subject.Child(child));
        return
        [
            .. Linnet
                .Standards.Clocks.Of(facts, AsKnown.At(Day(today), horizon: horizon is null ? null : Day(horizon)))
                .Where(c => c.Standard.Key == standard.Key),
        ];
    }

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
