using Linnet.Store;
using Linnet.Store.SignIn;
using Linnet.Web.Access;
using Microsoft.AspNetCore.DataProtection;

namespace Linnet.Web.SigningIn.Directory;

/// <summary>What a directory's answer opens: the account that was linked to it by an invitation, and nothing else.</summary>
public sealed class DirectoryEntry(DirectoryOffered offered, DirectoryLinks links, Attempts attempts, KnownDevice devices, SignedInHere here, IDataProtectionProvider protection, IClock clock)
{
    private readonly IDataProtector seal = protection.CreateProtector("Linnet.DirectoryLinking");

    private string Issuer => offered.Directory?.Issuer ?? "";

    /// <summary>An invitation on its way through the directory.</summary>
    public string Seal(string invitation) => seal.Protect(invitation);

    /// <summary>The same, when somebody goes there.</summary>
    public string Open(string sealedInvitation) => seal.Unprotect(sealedInvitation);

    /// <summary>Links whoever the directory named to the account of an invitation. False where either opens no more.</summary>
    public Task<bool> LinkAsync(DirectoryAnswer said, string invitation, Account invited, CancellationToken cancel) =>
        links.SetAsync(WrittenCode.Hash(invitation), invited.Worker, Issuer, said.Subject, clock.GetCurrentInstant(), cancel);

    /// <summary>Signs in whoever the directory named. False where no open account is linked to them.</summary>
    public async Task<bool> SignInAsync(HttpContext context, DirectoryAnswer said, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        if (await links.FindAsync(Issuer, said.Subject, now, cancel) is not { } account || SignedIn.Of(account) is not { } person) return false;
        await attempts.CameInAsync(new(account.Worker, devices.Find(context.Request, account.Worker), Networks.Of(context), now), cancel);
        devices.Keep(context, account.Worker);
        await here.BeginAsync(context, person, SignInWay.Directory, said.ProvenAt, cancel);
        return true;
    }

    /// <summary>Takes it as proof of who is signed in here. False where the directory named somebody else, or asked nothing of them just now.</summary>
    public async Task<bool> ProveAsync(HttpContext context, DirectoryAnswer said, SignedIn? person, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        if (said.ProvenAt is not { } proven || proven + PasskeyChallenges.Lasts < now) return false;
        if (person is null || (await links.FindAsync(Issuer, said.Subject, now, cancel))?.Worker != person.Worker) return false;
        await here.ProvenAsync(context, cancel);
        return true;
    }
}
