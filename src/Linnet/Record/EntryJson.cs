using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Linnet.Record;

/// <summary>Entries as lines of JSON, one a line: how they come in from a file and go out to one.</summary>
public sealed class EntryJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions EachKeyOnce = new() { AllowDuplicateProperties = false };
    private static readonly string[] Known =
        ["id", "subject", "kind", "happened", "recorded", "by", "strand", "aroseFrom", "occasion", "replaces", "reason", "source", "body", "version"];

    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;

    private readonly Dictionary<string, int> equals = [];

    /// <summary>Reads one line. Null with problems when it cannot be an entry.</summary>
    /// <remarks>An entry without an id gets one from its content and its place among equal ones, so that the same file twice adds nothing.</remarks>
    public Entry? Read(string line, List<Problem> problems)
    {
        try
        {
            return ReadLine(line, problems);
        }
        catch (InvalidOperationException)
        {
            // The one way in which text that parsed cannot be read: an escape that stands for half of a pair.
            problems.Add(new("", "This line holds half a character, such as \\ud800 without its other half. Write the character whole"));
            return null;
        }
    }

    private Entry? ReadLine(string line, List<Problem> problems)
    {
        JsonObject? json;
        try
        {
            json = JsonNode.Parse(line, documentOptions: EachKeyOnce) as JsonObject;
        }
        catch (JsonException twice) when (twice.BytePositionInLine is null)
        {
            problems.Add(new("", "In this line a key stands twice in one object. Leave the one that is meant"));
            return null;
        }
        catch (JsonException wrong)
        {
            problems.Add(new("", $"This line is not JSON (character {wrong.BytePositionInLine + 1}). Write one entry a line, as an object"));
            return null;
        }

        if (json is null)
        {
            problems.Add(new("", "This line is not a JSON object. Write one entry a line, as an object"));
            return null;
        }

        var before = problems.Count;
        foreach (var (key, _) in json)
            if (!Known.Contains(key)) problems.Add(new(key, $"An entry has no '{key}'. It has: {string.Join(", ", Known)}"));

        if (!Subject.TryParse(Text(json, "subject"), out var subject))
            problems.Add(new("subject", $"'{Text(json, "subject")}' is not a subject. Write it as child:1234, worker:12 or authority"));
        if (!Happening.TryParse(Text(json, "happened"), out var happened, out var wrongHappened)) problems.Add(new("happened", wrongHappened));
        else if (happened.Day.Year is < EarliestYear or > LatestYear)
            problems.Add(new("happened", $"'{Text(json, "happened")}' is too far away to be meant. Check the year"));
        var recorded = InstantPattern.ExtendedIso.Parse(Text(json, "recorded") ?? "");
        if (!recorded.Success) problems.Add(new("recorded", $"'{Text(json, "recorded")}' is not a moment. Write it as 2026-03-31T08:12:00Z"));
        if (!RecordType.All.TryGetValue(Text(json, "kind") ?? "", out var type))
        {
            problems.Add(new("kind", $"'{Text(json, "kind")}' is not a kind of record. 'linnet kinds --json' lists them"));
            return null;
        }

        var particulars = AnswersJson.Read(type, json["body"] as JsonObject ?? [], problems, json["version"] is JsonValue v && v.TryGetValue<int>(out var version) ? version : null);
        if (subject.Kind != 0 && !type.About.Contains(subject.Kind))
            problems.Add(new("subject", $"A {type.Key} is about a {string.Join(" or ", type.About.Select(k => Words.Of(k))).ToLowerInvariant()}, not about {subject}"));
        var id = Identifier(json, "id", problems);
        var strand = Identifier(json, "strand", problems);
        var aroseFrom = Identifier(json, "aroseFrom", problems);
        var occasion = Identifier(json, "occasion", problems);
        var replaces = Identifier(json, "replaces", problems);
        if (replaces is not null && string.IsNullOrWhiteSpace(Text(json, "reason"))) problems.Add(new("reason", "Give the reason for the correction"));
        if (particulars is null || problems.Count > before) return null;

        return new()
        {
            Id = id ?? FromContent(json),
            Subject = subject,
            Type = type,
            Happened = happened,
            Recorded = recorded.Value,
            By = Text(json, "by") ?? "",
            Strand = strand,
            AroseFrom = aroseFrom,
            Occasion = occasion,
            Replaces = replaces,
            Reason = Text(json, "reason"),
            Source = ReadSource(json["source"]),
            Particulars = particulars,
        };
    }

    /// <summary>One entry as one line, without its line end.</summary>
    public static string Write(Entry entry)
    {
        var json = new JsonObject
        {
            ["id"] = entry.Id.ToString(),
            ["subject"] = entry.Subject.ToString(),
            ["kind"] = entry.Type.Key,
            ["happened"] = entry.Happened.ToString(),
            ["recorded"] = InstantPattern.ExtendedIso.Format(entry.Recorded),
            ["by"] = entry.By,
        };
        if (entry.Strand is { } strand) json["strand"] = strand.ToString();
        if (entry.AroseFrom is { } from) json["aroseFrom"] = from.ToString();
        if (entry.Occasion is { } occasion) json["occasion"] = occasion.ToString();
        if (entry.Replaces is { } replaces) json["replaces"] = replaces.ToString();
        if (entry.Reason is { } reason) json["reason"] = reason;
        if (entry.Source is { } source) json["source"] = WriteSource(source);
        json["body"] = AnswersJson.Write(entry.Type, entry.Particulars);
        return json.ToJsonString(Plain);
    }

    /// <summary>A source as JSON.</summary>
    public static JsonObject WriteSource(Source source)
    {
        var json = new JsonObject { ["import"] = source.Import };
        if (source.List is { } list) json["list"] = list;
        if (source.Cell is { } cell) json["cell"] = cell;
        if (source.Slot is { } slot) json["slot"] = slot;
        return json;
    }

    /// <summary>A source from JSON: an object, or a word that names the import.</summary>
    public static Source? ReadSource(JsonNode? node) => node switch
    {
        JsonObject o => new(Text(o, "import") ?? "", Text(o, "list"), Text(o, "cell"), Text(o, "slot")),
        JsonValue v when v.TryGetValue<string>(out var import) && import.Length > 0 => new(import),
        _ => null,
    };

    private static string? Text(JsonObject json, string key) =>
        json[key] is { } node ? node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString() : null;

    /// <summary>Pieces of work and entries are named by UUIDs; another name is turned into one, the same each time.</summary>
    private static Guid? Identifier(JsonObject json, string key, List<Problem> problems)
    {
        if (Text(json, key) is not { } text) return null;
        if (Guid.TryParse(text, out var id)) return id;
        if (!string.IsNullOrWhiteSpace(text)) return FromText(text);
        problems.Add(new(key, $"'{key}' is empty. Leave it out, or give an identifier"));
        return null;
    }

    private Guid FromContent(JsonObject json)
    {
        var content = json.ToJsonString();
        var place = equals[content] = equals.GetValueOrDefault(content) + 1;
        return FromText($"{content}#{place}");
    }

    /// <summary>A UUID (version 8) that is the same for the same text.</summary>
    public static Guid FromText(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
