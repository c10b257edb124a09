using System.Text.Json;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Cli.Verbs;

/// <summary>Every practice standard, with who says so.</summary>
public static class StandardsVerb
{
    public static Command Command()
    {
        var asJson = new Option<bool>("--json") { Description = "As one JSON array." };
        var standards = new Command("standards", "Every practice standard: what starts it, what meets it, how long, and who says so.") { asJson };
        standards.SetAction(call => Show(call.GetValue(asJson)));
        return standards;
    }

    private static int Show(bool asJson)
    {
        if (asJson)
        {
            Json.WriteArray(StandardTable.All.Standards, Write);
            return ExitCode.Done;
        }

        foreach (var standard in StandardTable.All.Standards)
            Console.WriteLine($"{standard.Key,-44} {Words.Of(standard.Basis),-20} {standard.Says}");
        return ExitCode.Done;
    }

    private static void Write(Utf8JsonWriter json, PracticeStandard standard)
    {
        json.WriteString("key", standard.Key);
        json.WriteString("catalogue", standard.Catalogue);
        json.WriteStrings("catalogueAlso", standard.CatalogueAlso);
        json.WriteString("says", standard.Says);
        json.WriteString("waitsFor", standard.WaitsFor);
        json.WriteString("basis", Spelling.Code(standard.Basis.ToString()));
        json.WriteString("confidence", Spelling.Code(standard.Confidence.ToString()));
        json.WriteString("source", standard.Source.ToString());
        json.WriteString("range", standard.Range);
        json.WriteString("subject", Spelling.Code(standard.About.ToString()));
        json.WriteStrings("starts", standard.Starts.Select(m => m.Key));
        json.WriteStrings("startsFromExtract", standard.Starts.Where(m => standard.IsStartedBy(m, fromExtract: true)).Select(m => m.Key));
        json.WriteStrings("satisfiedBy", standard.SatisfiedBy.Select(m => m.Key));
        json.WriteStrings("ends", standard.Ends.Select(m => m.Key));
        json.WriteStrings("voids", standard.Voids.Select(m => m.Key));
        json.WriteStrings("supersededBy", standard.SupersededBy.Select(m => m.Key));
        json.WriteStrings("withdraws", standard.Withdraws.Select(m => m.Key));
        json.WriteStrings("standsUntil", standard.StandsUntil.Select(m => m.Key));
        WriteAllowance(json, "allowance", standard.Allows);
        json.WriteStartArray("repeat");
        foreach (var interval in standard.ThenEvery)
        {
            json.WriteStartObject();
            json.WriteNumber("amount", interval.Amount);
            json.WriteString("unit", Spelling.Code(interval.Unit.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (standard.AllowsByAge is { } byAge)
        {
            json.WriteStartObject("byAge");
            json.WriteNumber("age", byAge.Age);
            WriteAllowance(json, "before", byAge.Before);
            WriteAllowance(json, "from", byAge.From);
            json.WriteEndObject();
        }

        json.WriteStartArray("switches");
        foreach (var rule in standard.Switches)
        {
            json.WriteStartObject();
            json.WriteString("on", rule.On.Key);
            WriteAllowance(json, "thenEvery", rule.ThenEvery);
            if (rule.NotBefore is { } notBefore) WriteAllowance(json, "notBefore", notBefore);
            if (rule.IfAlso is { } also) json.WriteString("ifAlso", also.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("chains", standard.Chains);
        json.WriteBoolean("meetingShowsNeed", standard.MeetingShowsNeed);
        json.WriteString("owner", Words.Of(standard.Owner));
        json.WriteDay("from", standard.From);
        json.WriteDay("until", standard.Until);
        json.WriteBoolean("offByDefault", standard.OffByDefault);
        json.WriteBoolean("mayBeLoosened", standard.MayBeLoosened);
    }

    private static void WriteAllowance(Utf8JsonWriter json, string key, Allowance? allowance)
    {
        if (allowance is not { } allows)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteNumber("amount", allows.Amount);
        json.WriteString("unit", Spelling.Code(allows.Unit.ToString()));
        json.WriteEndObject();
    }
}
