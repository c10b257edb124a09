using Linnet.Store.SignIn;
using Linnet.Web.Access;
using Linnet.Web.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.SignIn;

/// <summary>The person's own page: where they are signed in.</summary>
public sealed class MineModel(Sessions sessions, SignedInHere here, SignedIn person, IClock clock) : PageModel
{
    /// <summary>Where they are signed in, the screen used last first.</summary>
    public IReadOnlyList<OpenSession> Sessions { get; private set; } = [];

    /// <summary>Whether this is the screen they look at.</summary>
    public bool IsHere(OpenSession session) => session.Hash.AsSpan().SequenceEqual(Hash);

    private byte[] Hash => SignedInHere.HashOf(HttpContext) ?? [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel) => Sessions = await sessions.OfAsync(person.Worker, clock.GetCurrentInstant(), cancel);

    /// <summary>Signs out of another screen, or of all others.</summary>
    public async Task<IActionResult> OnPostEndAsync(string? session, CancellationToken cancel)
    {
        byte[]? one = null;
        if (session is not null && (one = Hexadecimal.Bytes(session)) is null) return RedirectToPage();
        var ended = await sessions.EndOthersAsync(person.Worker, Hash, one, clock.GetCurrentInstant(), cancel);
        return Done(ended == 1 ? "You are signed out on 1 other screen." : $"You are signed out on {ended} other screens.");
    }

    /// <summary>Signs out of all screens, this one too.</summary>
    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken cancel)
    {
        await sessions.EndOthersAsync(person.Worker, Hash, one: null, clock.GetCurrentInstant(), cancel);
        await here.EndAsync(HttpContext, cancel);
        return LocalRedirect("/sign-in");
    }

    private RedirectToPageResult Done(string done)
    {
        TempData["Done"] = done;
        return RedirectToPage();
    }
}
