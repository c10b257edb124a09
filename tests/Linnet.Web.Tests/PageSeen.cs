using System.Net;
using System.Text.RegularExpressions;

namespace Linnet.Web.Tests;

/// <summary>A page as it was answered, and as it reads.</summary>
public sealed partial record PageSeen(HttpStatusCode Status, string Path, string Html)
{
    /// <summary>What stands between the head of the page and its foot, without marks, with single spaces.</summary>
    public string Says => Plain(Between("<main", "</main>"));

    /// <summary>The whole page, without marks.</summary>
    public string SaysAltogether => Plain(Html);

    public static async Task<PageSeen> OfAsync(HttpResponseMessage answer) =>
        new(answer.StatusCode, answer.RequestMessage?.RequestUri?.PathAndQuery ?? "", await answer.Content.ReadAsStringAsync());

    /// <summary>The page says this between its head and its foot.</summary>
    public void AssertSays(string words) => Assert.True(Says.Contains(words, StringComparison.Ordinal), $"{Path} does not say: {words}\nIt says: {Says}");

    /// <summary>Where the link with these words leads.</summary>
    public string LinkTo(string words) =>
        Links().Where(l => l.Words == words).Select(l => l.Path).FirstOrDefault()
        ?? throw new InvalidOperationException($"No link says '{words}'. There are: {string.Join(" | ", Links().Select(l => l.Words))}");

    /// <summary>Every link: what it says and where it leads.</summary>
    public IEnumerable<(string Words, string Path)> Links() =>
        Anchor().Matches(Html).Select(m => (Plain(m.Groups[2].Value), WebUtility.HtmlDecode(m.Groups[1].Value)));

    /// <summary>What stands in the card, row or item that holds these words.</summary>
    public string Near(string words, string open, string close)
    {
        var at = Html.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The page does not say '{words}': {Says}");
        var from = Html.LastIndexOf(open, at, StringComparison.Ordinal);
        var to = Html.IndexOf(close, at, StringComparison.Ordinal);
        return Plain(Html[from..to]);
    }

    /// <summary>What was typed into this field, as the page gives it back.</summary>
    public string TypedInto(string name)
    {
        var input = Html.IndexOf($"name=\"{name}\"", StringComparison.Ordinal);
        Assert.True(input >= 0, $"There is no field '{name}'.");
        var tag = Html[Html.LastIndexOf('<', input)..(Html.IndexOf('>', input) + 1)];
        return tag.StartsWith("<textarea", StringComparison.Ordinal)
            ? WebUtility.HtmlDecode(Html[(Html.IndexOf('>', input) + 1)..Html.IndexOf("</textarea>", input, StringComparison.Ordinal)].TrimStart())
            : WebUtility.HtmlDecode(Value().Match(tag).Groups[1].Value);
    }

    /// <summary>What begins the names of the inputs in the part of a form about somebody.</summary>
    public string LineOf(string somebody)
    {
        var line = Html[Html.IndexOf($">{somebody}</legend>", StringComparison.Ordinal)..];
        return LinePart().Match(line).Groups[1].Value;
    }

    /// <summary>The value of the choice with these words in a list to choose from.</summary>
    public string OptionOf(string name, string words)
    {
        var from = Html.IndexOf($"<select class=\"govuk-select\" id=\"{name}\"", StringComparison.Ordinal);
        Assert.True(from >= 0, $"There is no list '{name}'.");
        var list = Html[from..Html.IndexOf("</select>", from, StringComparison.Ordinal)];
        var option = list[list.LastIndexOf("<option", list.IndexOf($">{words}<", StringComparison.Ordinal), StringComparison.Ordinal)..];
        return WebUtility.HtmlDecode(Value().Match(option).Groups[1].Value);
    }

    /// <summary>What is typed into this field, or which of its choices is chosen, as the page gives it; empty where nothing is.</summary>
    public string Chosen(string name)
    {
        var radio = Input().Matches(Html).Select(m => m.Value).Where(t => t.Contains($"name=\"{name}\"", StringComparison.Ordinal) && t.Contains("radio", StringComparison.Ordinal)).ToList();
        if (radio.Count > 0) return radio.Where(t => t.Contains("checked", StringComparison.Ordinal)).Select(t => Value().Match(t).Groups[1].Value).FirstOrDefault("");
        var select = Html.IndexOf($"<select", Math.Max(0, Html.IndexOf($"name=\"{name}\"", StringComparison.Ordinal) - 400), StringComparison.Ordinal);
        if (!Html.Contains($"<select class=\"govuk-select \" id=\"{name}\"", StringComparison.Ordinal)) return TypedInto(name);
        var chosen = Option().Match(Html[select..Html.IndexOf("</select>", select, StringComparison.Ordinal)]);
        return chosen.Success ? chosen.Groups[1].Value : "";
    }

    /// <summary>The code that is chosen in this list.</summary>
    public string Selected(string name)
    {
        var from = Html.IndexOf("<select", Math.Max(0, Html.IndexOf($"name=\"{name}\"", StringComparison.Ordinal) - 200), StringComparison.Ordinal);
        return Option().Match(Html[from..Html.IndexOf("</select>", from, StringComparison.Ordinal)]).Groups[1].Value;
    }

    /// <summary>What the form that goes there carries without anybody seeing it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Unseen(string path)
    {
        foreach (Match form in Form().Matches(Html))
        {
            if (form.Value.StartsWith("<form method=\"get\"", StringComparison.Ordinal)) continue;
            var goes = Action().Match(form.Value);
            if (goes.Success ? goes.Groups[1].Value != path : !path.Split('?')[0].Equals(Path.Split('?')[0], StringComparison.Ordinal)) continue;
            return Hidden().Matches(form.Value).Select(h => KeyValuePair.Create(Name().Match(h.Value).Groups[1].Value, WebUtility.HtmlDecode(Value().Match(h.Value).Groups[1].Value)));
        }

        throw new InvalidOperationException($"{Path} has no form that goes to {path}.");
    }

    private string Between(string open, string close)
    {
        var from = Html.IndexOf(open, StringComparison.Ordinal);
        var to = Html.IndexOf(close, StringComparison.Ordinal);
        return from < 0 || to < 0 ? Html : Html[from..to];
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(Spaces().Replace(Marks().Replace(html, " "), " ")).Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("""<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>""", RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Anchor();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Form();

    [GeneratedRegex("""<form[^>]*action="([^"]*)"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Action();

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Hidden();

    [GeneratedRegex("""name="([0-9a-f]+-)decision""", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex LinePart();

    [GeneratedRegex("""name="([^"]*)" """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Name();

    [GeneratedRegex("""value="([^"]*)" """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Value();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Input();

    [GeneratedRegex("""<option value="([^"]+)"[^>]*selected""", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Option();
}
