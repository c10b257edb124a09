using Linnet.Enquiries;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Enquiries;

/// <summary>The enquiries that run, the children not seen first; which agencies come to strategy discussions; and what discussions led to.</summary>
public sealed class IndexModel(Council council, Asking asking, Looks looks) : PageModel
{
    /// <summary>The overview.</summary>
    public EnquiryOverview? Overview { get; private set; }

    /// <summary>The running enquiries of this page.</summary>
    public Look.Leaf<ChildsEnquiry> Leaf { get; private set; } = Look.Leaf.Empty<ChildsEnquiry>();

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Overview = EnquiryOverview.Of(council.Children, asking.For(council));
        Leaf = Look.Leaf.Of(Overview.Running, number);
        await looks.WriteAsync("enquiries", Leaf.Items.Concat(Overview.ConcludedUnseen).Select(e => e.Child), cancel);
    }
}
