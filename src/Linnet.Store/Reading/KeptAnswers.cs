using System.Text.Json.Nodes;
using Linnet.Record;

namespace Linnet.Store.Reading;

/// <summary>Answers as they were kept, in the words of today's record type.</summary>
internal static class KeptAnswers
{
    public static Particulars Read(RecordType type, string answers, int version)
    {
        var problems = new List<Problem>();
        var json = JsonNode.Parse(answers) as JsonObject ?? [];
        return AnswersJson.Read(type, json, problems, version)
            ?? throw new InvalidOperationException(
                $"Answers of a '{type.Key}' kept in version {version} no longer fit its questions: "
                    + $"{string.Join(", ", problems.Select(p => p.Field))}."
            );
    }
}
