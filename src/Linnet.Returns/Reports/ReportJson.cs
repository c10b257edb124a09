using System.Globalization;
using System.Text.Json.Nodes;
using Linnet.Returns.AnnexA.Import;
using NodaTime.Text;

namespace Linnet.Returns.Reports;

/// <summary>A report as it is kept: the counts first, as the command line prints them, and apart from them the single places.</summary>
public static class ReportJson
{
    /// <summary>Under which name the single places are kept: they are left out where only the counts are asked for.</summary>
    public const string Places = "places";

    public static JsonObject Write(FileReport report) =>
        new()
        {
            ["file"] = report.File,
            ["asOf"] = report.AsOf?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["lists"] = Array(report.Lists, Write),
            ["cannotBeKnown"] = Texts(report.CannotBeKnown),
            ["notThere"] = Texts(report.NotThere),
            ["ignored"] = Texts(report.Ignored),
            ["notAdded"] = Texts(report.NotAdded),
            [Places] = new JsonObject(report.Lists.Select(l => KeyValuePair.Create(l.List, (JsonNode?)PlacesOf(l)))),
        };

    /// <summary>Reads what was kept, also by earlier versions, which kept the counts only.</summary>
    public static FileReport Read(JsonObject kept) =>
        new()
        {
            File = Text(kept, "file"),
            AsOf = LocalDatePattern.Iso.Parse(Text(kept, "asOf")) is { Success: true } day ? day.Value : null,
            Lists = kept["lists"] is JsonArray lists
                ? [.. lists.OfType<JsonObject>().Select(l => ReadList(l, kept[Places]?[Text(l, "list")] as JsonObject ?? []))]
                : kept.ContainsKey("added") ? [ReadList(kept, [])] : [],
            CannotBeKnown = ReadTexts(kept["cannotBeKnown"]),
            NotThere = ReadTexts(kept["notThere"]),
            Ignored = ReadTexts(kept["ignored"]),
            NotAdded = ReadTexts(kept["notAdded"]),
        };

    private static JsonObject Write(ListReport list) =>
        new()
        {
            ["list"] = list.List,
            ["title"] = list.Title,
            ["countedOnly"] = list.CountedOnly,
            ["read"] = list.Read,
            ["added"] = list.Added,
            ["unchanged"] = list.Unchanged,
            ["corrected"] = list.Corrected,
            ["refused"] = list.Refused,
            ["reasons"] = Counts(list.Reasons),
            ["questions"] = Counts(list.Questions),
            ["cells"] = Counts(list.Cells),
            ["noLongerReported"] = list.NoLongerReported,
            ["unknownHeadings"] = Texts(list.UnknownHeadings),
            ["missingHeadings"] = Texts(list.MissingHeadings),
            ["wrong"] = list.PlacesAltogether,
        };

    private static JsonObject PlacesOf(ListReport list) =>
        new()
        {
            ["wrong"] = Array(list.Places, p => new JsonArray(p.In, p.Line, p.Column, p.Reason, p.IsRow)),
            ["asked"] = Array(list.Asked, a => new JsonArray(a.Question, a.Child, a.Line, a.Column)),
        };

    private static ListReport ReadList(JsonObject list, JsonObject places)
    {
        var (added, unchanged, corrected, refused) = (Number(list, "added"), Number(list, "unchanged"), Number(list, "corrected"), Number(list, "refused"));
        return new()
        {
            List = Text(list, "list") is { Length: > 0 } name ? name : "All rows",
            Title = Text(list, "title"),
            CountedOnly = list["countedOnly"]?.GetValue<bool>() == true,
            Read = list.ContainsKey("read") ? Number(list, "read") : added + unchanged + corrected + refused,
            Added = added,
            Unchanged = unchanged,
            Corrected = corrected,
            Refused = refused,
            Reasons = ReadCounts(list["reasons"]),
            Questions = ReadCounts(list["questions"]),
            Cells = ReadCounts(list["cells"]),
            NoLongerReported = Number(list, "noLongerReported"),
            UnknownHeadings = ReadTexts(list["unknownHeadings"]),
            MissingHeadings = ReadTexts(list["missingHeadings"]),
            PlacesAltogether = (int)Number(list, "wrong"),
            Places =
            [
                .. Rows(places["wrong"]).Where(p => p.Count == 5)
                    .Select(p => new WrongPlace(Text(p[0]), (int)Number(p[1]), Text(p[2]), Text(p[3]), p[4]?.GetValue<bool>() == true)),
            ],
            Asked = [.. Rows(places["asked"]).Where(a => a.Count == 4).Select(a => new RowAsked(Text(a[0]), Text(a[1]), (int)Number(a[2]), Text(a[3])))],
        };
    }

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    private static JsonArray Texts(IEnumerable<string> texts) => Array(texts, t => JsonValue.Create(t));

    private static JsonObject Counts(IReadOnlyDictionary<string, int> counts) =>
        new(counts.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)JsonValue.Create(c.Value))));

    private static IReadOnlyList<string> ReadTexts(JsonNode? node) => node is JsonArray texts ? [.. texts.Select(Text)] : [];

    private static IEnumerable<JsonArray> Rows(JsonNode? node) => node is JsonArray rows ? rows.OfType<JsonArray>() : [];

    private static Dictionary<string, int> ReadCounts(JsonNode? node) =>
        node is JsonObject counts ? counts.ToDictionary(c => c.Key, c => (int)Number(c.Value)) : [];

    private static string Text(JsonObject of, string key) => Text(of[key]);

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private static long Number(JsonObject of, string key) => Number(of[key]);

    private static long Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<long>(out var number) ? number : node is JsonValue small && small.TryGetValue<int>(out var little) ? little : 0;
}
