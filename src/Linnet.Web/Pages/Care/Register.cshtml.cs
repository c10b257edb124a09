using Linnet.Care;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Care;

/// <summary>The register of looked-after children as at a day: who, since when, under what status, placed where; count and rate.</summary>
public sealed class RegisterModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>The register.</summary>
    public LookedAfterRegister Register { get; private set; } = new([], Population: null, CanBeKnown: false);

    /// <summary>The children of this page.</summary>
    public Look.Leaf<LookedAfterChild> Leaf { get; private set; } = Look.Leaf.Empty<LookedAfterChild>();

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Register = rooms.Of(asking.For(council)).Register;
        Leaf = Look.Leaf.Of(looks.Theirs(Register.Children, c => c.Subject), number);
        await looks.WriteAsync("care/register", Leaf.Items.Select(c => c.Subject), cancel);
    }
}
