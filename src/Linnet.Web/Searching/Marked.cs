using Linnet.Store.Searching;
using Microsoft.AspNetCore.Html;

namespace Linnet.Web.Searching;

/// <summary>An excerpt as a page shows it: what was written, to the letter, with the words that were looked for marked.</summary>
public static class Marked
{
    /// <summary>Encoded piece by piece, without a space that nobody wrote.</summary>
    public static IHtmlContent Html(Excerpt excerpt)
    {
        var html = new HtmlContentBuilder();
        foreach (var (words, isFound) in excerpt.Parts)
        {
            if (isFound) html.AppendHtml("<mark>").Append(words).AppendHtml("</mark>");
            else html.Append(words);
        }

        return html;
    }
}
