using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Linnet.Web.SigningIn;

/// <summary>
/// A button of a form that asks the device for a passkey: <c>&lt;passkey does="get"&gt;Sign in with a passkey&lt;/passkey&gt;</c>. It stays
/// hidden until a script finds that the browser can. The page answers <c>?handler=Challenge</c> and <c>?handler=Passkey</c>.
/// </summary>
[HtmlTargetElement("passkey")]
public sealed class PasskeyTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary><c>get</c> signs with a passkey that is there, <c>create</c> makes one.</summary>
    public string Does { get; set; } = "get";

    /// <summary>Whether it is the lesser of two buttons.</summary>
    public bool Secondary { get; set; }

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? Around { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var page = Around?.HttpContext.Request.Path.Value ?? "";
        var words = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("data-passkey", Does);
        output.Attributes.SetAttribute("data-challenge", $"{page}?handler=Challenge");
        output.Attributes.SetAttribute(new TagHelperAttribute("hidden"));
        output.Content.AppendHtml($"""<button class="govuk-button {(Secondary ? "govuk-button--secondary " : "")}govuk-!-margin-bottom-2" type="submit" formaction="{encoder.Encode(page)}?handler=Passkey">""");
        output.Content.AppendHtml(words);
        output.Content.AppendHtml("""</button><p class="govuk-body" role="status"></p>""");
    }
}
