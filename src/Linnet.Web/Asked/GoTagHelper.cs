using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Linnet.Web.Asked;

/// <summary>A link within Linnet that keeps the day and the moment that were asked for: <c>&lt;a go="/grip"&gt;</c>.</summary>
[HtmlTargetElement("a", Attributes = "go")]
public sealed class GoTagHelper(Asking asking) : TagHelper
{
    /// <summary>Where to.</summary>
    [HtmlAttributeName("go")]
    public string To { get; set; } = "/";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Attributes.SetAttribute("href", asking.Link(To));
}
