using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Linnet.Record;

/// <summary>The answers kept beside a fact as codes: a worker, a team, a legal status. Combinations repeat, so each is kept once.</summary>
public sealed class CodedAnswers
{
    private static readonly ConcurrentDictionary<string, CodedAnswers> Known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> answers;

    private CodedAnswers(string json)
    {
        Json = json;
        answers = json.Length == 0
            ? []
            : (JsonNode.Parse(json) as JsonObject ?? []).ToDictionary(a => a.Key, a => a.Value?.GetValue<string>() ?? "");
    }

    /// <summary>No coded answer.</summary>
    public static CodedAnswers Empty { get; } = Of("");

    /// <summary>How they are stored: a JSON object, or nothing.</summary>
    public string Json { get; }

    /// <summary>The code answered to this question; null when it was not answered.</summary>
    public string? this[string key] => answers.GetValueOrDefault(key);

    /// <summary>The combination stored as this JSON.</summary>
    public static CodedAnswers Of(string json) => Known.GetOrAdd(json, static j => new(j));

    /// <summary>The coded answers of these particulars.</summary>
    public static CodedAnswers Of(RecordType type, Particulars particulars)
    {
        JsonObject? coded = null;
        foreach (var field in type.Fields)
        {
            if (field.Coded && field.Read(particulars) is { } value) (coded ??= [])[field.Key] = AnswersJson.Code(field, value);
        }

        return coded is null ? Empty : Of(coded.ToJsonString());
    }
}
