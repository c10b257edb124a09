using Linnet.Children;
using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Enquiries;

/// <summary>The enquiries that run, the children not seen first; which agencies come to strategy discussions; and what discussions led to.</summary>
public sealed class IndexModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>The overview.</summary>
    public EnquiryOverview? Overview { get; private set; }

    /// <summary>The running enquiries of this page.</summary>
    public Look.Leaf<ChildsEnquiry> Leaf { get; private set; } = Look.Leaf.Empty<ChildsEnquiry>();

    /// <summary>Those that were concluded with the child not seen.</summary>
    public IReadOnlyList<ChildsEnquiry> ConcludedUnseen { get; private set; } = [];

    /// <summary>Challenges to partner agencies that are not resolved, the oldest first.</summary>
    public IReadOnlyList<OpenWork> Challenges { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Overview = rooms.Of(asking.For(council)).Enquiries;
        Challenges = OpenWork.Of(council.Of(Subject.Authority), asking.For(council)).Where(w => w.Strand == Strand.Challenge).ToList();
        Leaf = Look.Leaf.Of(looks.Theirs(Overview.Running, e => e.Child), number);
        ConcludedUnseen = looks.Theirs(Overview.ConcludedUnseen, e => e.Child);
        await looks.WriteAsync("enquiries", Leaf.Items.Concat(ConcludedUnseen).Select(e => e.Child), cancel);
    }
}
