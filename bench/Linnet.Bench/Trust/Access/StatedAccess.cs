namespace Linnet.Bench.Trust.Access;

/// <summary>What somebody may do with a page.</summary>
internal enum MayDo
{
    /// <summary>Nothing.</summary>
    Nothing,
    /// <summary>Open it.</summary>
    Read,
    /// <summary>Open it, and send what it asks.</summary>
    Write,
    /// <summary>Send to it; there is nothing to open.</summary>
    Send,
}

/// <summary>How a child's record answers somebody.</summary>
internal enum Record
{
    /// <summary>It opens.</summary>
    Opens,
    /// <summary>It asks why.</summary>
    AsksWhy,
    /// <summary>It says whom to ring.</summary>
    Ring,
}

/// <summary>
/// Who may open what, stated a second time, in two tables that a person can read: <c>who-opens-pages.csv</c> and
/// <c>who-opens-records.csv</c>. Nothing of it is taken from the policy that it is held against.
/// </summary>
internal sealed class StatedAccess
{
    private const string Nobody = "nobody";

    private StatedAccess(Dictionary<(string, string), MayDo> pages, Dictionary<(string, string, string), Record> records) => (Pages, Records) = (pages, records);

    /// <summary>By route and post.</summary>
    public Dictionary<(string Route, string Post), MayDo> Pages { get; }

    /// <summary>By what the reader has to do with the child, what stands in the record, and who reads.</summary>
    public Dictionary<(string Tie, string State, string Reader), Record> Records { get; }

    /// <summary>Every route that is stated.</summary>
    public IReadOnlySet<string> Routes => Pages.Keys.Select(p => p.Route).ToHashSet();

    /// <summary>What a person of a post may do; who is not signed in has none.</summary>
    public MayDo Of(string route, string? post) => Pages.GetValueOrDefault((route, post ?? Nobody));

    /// <summary>Whether a route does this at all, for whomever.</summary>
    public bool Does(string route, HttpMethod method) => Pages.Any(p => p.Key.Route == route && Covers(p.Value, method));

    /// <summary>Whether the post of whoever calls may do this with the page.</summary>
    public bool MayUse(Call call) => Covers(Of(call.Route, call.Reader?.Post), call.Method);

    /// <summary>The two tables, as they lie beside the tests.</summary>
    public static StatedAccess Read() =>
        new(
            Cells("who-opens-pages.csv", 1).ToDictionary(c => (c.Row[0].Trim('/'), c.Column), c => c.Says.Length == 0 ? MayDo.Nothing : Enum.Parse<MayDo>(c.Says, ignoreCase: true)),
            Cells("who-opens-records.csv", 2).ToDictionary(c => (c.Row[0], c.Row[1], c.Column), c => Enum.Parse<Record>(c.Says.Replace("-", "", StringComparison.Ordinal), ignoreCase: true))
        );

    private static bool Covers(MayDo may, HttpMethod method) => may switch
    {
        MayDo.Nothing => false,
        MayDo.Read => method == HttpMethod.Get || method == HttpMethod.Head,
        MayDo.Write => method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Post,
        MayDo.Send => method == HttpMethod.Post,
        _ => throw new NotSupportedException(may.ToString()),
    };

    private static IEnumerable<(string[] Row, string Column, string Says)> Cells(string file, int names)
    {
        var lines = File.ReadAllLines(Checkout.File("tests", "Linnet.Web.Tests", "Trust", file)).Select(l => l.Split(',')).ToList();
        return lines.Skip(1).SelectMany(row => row.Skip(names).Select((says, place) => (row, lines[0][names + place], says)));
    }
}
