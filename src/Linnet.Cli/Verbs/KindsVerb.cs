using System.Text.Json;
using Linnet.Record;

namespace Linnet.Cli.Verbs;

/// <summary>Every record type, with its questions.</summary>
public static class KindsVerb
{
    public static Command Command()
    {
        var asJson = new Option<bool>("--json") { Description = "As one JSON array." };
        var kinds = new Command("kinds", "Every kind of record: its questions and what they may be answered with.") { asJson };
        kinds.SetAction(call => Show(call.GetValue(asJson)));
        return kinds;
    }

    private static int Show(bool asJson)
    {
        var kinds = RecordType.All.Values.OrderBy(k => k.Area, StringComparer.Ordinal).ThenBy(k => k.Key, StringComparer.Ordinal);
        if (asJson)
        {
            Json.WriteArray(kinds, Write);
            return ExitCode.Done;
        }

        foreach (var kind in kinds) Console.WriteLine($"{kind.Key,-34} {kind.Area,-16} {kind.Title}");
        return ExitCode.Done;
    }

    private static void Write(Utf8JsonWriter json, RecordType kind)
    {
        json.WriteString("key", kind.Key);
        json.WriteString("title", kind.Title);
        json.WriteString("area", kind.Area);
        json.WriteString("subject", Spelling.Code(kind.About[0].ToString()));
        json.WriteStrings("subjects", kind.About.Select(s => Spelling.Code(s.ToString())));
        json.WriteString("when", kind.When);
        json.WriteBoolean("hour", kind.Hour);
        if (kind.Opens is { } opens)
        {
            json.WriteString("opens", Spelling.Code(opens.Strand.ToString()));
            json.WriteStrings("arisesFrom", opens.From.Select(s => Spelling.Code(s.ToString())));
        }

        if (kind.PartOf is { } part)
        {
            json.WriteString("partOf", Spelling.Code(part.Strand.ToString()));
            json.WriteBoolean("closes", part.Closes);
        }

        json.WriteStartArray("fields");
        foreach (var field in kind.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Key);
            json.WriteString("question", field.Question);
            json.WriteString("type", Spelling.Code(field.Type.ToString()));
            json.WriteBoolean("required", field.Required);
            json.WriteStartArray("choices");
            foreach (var choice in field.Choices)
            {
                json.WriteStartObject();
                json.WriteString("code", choice.Code);
                json.WriteString("says", choice.Says);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("version", kind.Version);
        json.WriteString("sensitivity", Spelling.Code(kind.Sensitivity.ToString()));
        json.WriteBoolean("onScreen", kind.OnScreen);
    }
}
