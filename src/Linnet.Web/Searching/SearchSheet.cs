using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store.Searching;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Look;

namespace Linnet.Web.Searching;

/// <summary>The form of a word search, as it was typed. It is posted and never becomes part of an address: what people look for is personal.</summary>
public sealed class SearchSheet
{
    /// <summary>More than this is a text that was pasted by mistake, and no search.</summary>
    public const int MostCharacters = 300;

    /// <summary>The words to look for.</summary>
    public string Words { get; init; } = "";

    /// <summary>The key of the one kind of record to look in; empty for every kind.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The first day, as it was typed.</summary>
    public string From { get; init; } = "";

    /// <summary>The last day, as it was typed.</summary>
    public string Until { get; init; } = "";

    /// <summary>The identifier of the one child in whose record to look; empty for every child. Not asked for in the child's own record.</summary>
    public string Child { get; init; } = "";

    /// <summary>Whether to look through what was corrected too.</summary>
    public bool WithCorrected { get; init; }

    /// <summary>The page of the list, from 1.</summary>
    public int Leaf { get; init; } = 1;

    /// <summary>The form as it was sent.</summary>
    public static SearchSheet Of(IFormCollection form) => new()
    {
        Words = Text(form, "words"),
        Kind = Text(form, "kind"),
        From = Text(form, "from"),
        Until = Text(form, "until"),
        Child = Text(form, "child"),
        WithCorrected = Text(form, "corrected").Length > 0,
        Leaf = int.TryParse(Text(form, "leaf"), System.Globalization.CultureInfo.InvariantCulture, out var leaf) ? Math.Clamp(leaf, 1, int.MaxValue / Look.Leaf.Length) : 1,
    };

    /// <summary>What it asks for; null with what is wrong with it.</summary>
    /// <param name="within">The child in whose record the page looks; null on the page that looks in every record.</param>
    /// <param name="closed">Kinds of record whose words are not this reader's to find.</param>
    /// <param name="asking">The day and the moment the page is asked for.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public WordsSought? Read(Subject? within, IReadOnlyCollection<Subject>? among, IReadOnlyCollection<RecordType> closed, Asking asking, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(Words)) problems.Add(new("words", "Enter a word to look for"));
        else if (Words.Length > MostCharacters) problems.Add(new("words", $"Search for at most {MostCharacters} characters. This has {Say.Number(Words.Length)}: keep the few words that matter"));
        var kind = Kind.Length == 0 ? null : RecordType.All.GetValueOrDefault(Kind);
        if (Kind.Length > 0 && (kind is null || closed.Contains(kind))) problems.Add(new("kind", "Choose a kind of record from the list"));
        var (from, until) = (Day(From, "from", problems), Day(Until, "until", problems));
        if (from > until) problems.Add(new("until", "The last day must not be before the first"));
        if (problems.Count > 0) return null;
        return new()
        {
            Typed = Words.Replace('\0', ' '),
            Within = within,
            Among = among,
            Kind = kind,
            ClosedKinds = closed,
            From = from,
            Until = until is { } last && last < asking.AsAt ? last : asking.AsAt,
            KnownAt = asking.KnownAt,
            WithCorrected = WithCorrected,
            Skip = (Leaf - 1) * Look.Leaf.Length,
            Take = Look.Leaf.Length,
        };
    }

    private static LocalDate? Day(string typed, string field, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (WrittenDate.TryRead(typed, out var day)) return day;
        problems.Add(new(field, $"'{typed}' is not a date. Write it like 31/3/2026"));
        return null;
    }

    private static string Text(IFormCollection form, string name) => form[name].FirstOrDefault() ?? "";
}
