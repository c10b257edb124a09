using System.Text.Encodings.Web;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Linnet.Web.Writing;

/// <summary>A form with <c>keep</c>: what is typed in it is kept as it is typed, and again when it is sent too late.</summary>
[HtmlTargetElement("form", Attributes = "keep")]
public sealed class KeepTagHelper(KeptWriting writing, HtmlEncoder encoder) : TagHelper
{
    /// <summary>What is being written, as its writer will find it again: "Visit, Amira Castellan".</summary>
    [HtmlAttributeName("keep")]
    public string As { get; set; } = "";

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? Around { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Around?.HttpContext is not { } http || SignedIn.Of(http.User) is not { } person) return;

        output.Attributes.SetAttribute("data-keep", $"/{KeepsWriting.Route}");
        Hidden(KeptWriting.Writer, writing.SealWriter(person.Worker));
        Hidden(KeptWriting.Page, http.Request.Path.Value ?? "");
        Hidden(KeptWriting.Title, As);
        output.PostContent.AppendHtml("""<p class="govuk-hint linnet-kept" data-kept role="status"></p>""");

        void Hidden(string name, string value) =>
            output.PreContent.AppendHtml($"""<input type="hidden" name="{name}" value="{encoder.Encode(value)}">""");
    }
}
