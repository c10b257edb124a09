using Linnet.Store;

namespace Linnet.Web.Access;

/// <summary>Whether anybody may sign in as an invented person: only where the record is a demonstration, and no real person has an account.</summary>
public sealed class OfferedToAnybody(Accounts accounts, Demonstrations demonstrations)
{
    /// <summary>Whether the demonstration's sign-in is offered.</summary>
    public async Task<bool> IsAsync(CancellationToken cancel) =>
        !await StaffSignInAsync(cancel) && (InventedPeople.AreAskedFor || await demonstrations.ReadAsync(cancel) is not null);

    /// <summary>Whether real people have accounts here, or had.</summary>
    public async Task<bool> StaffSignInAsync(CancellationToken cancel) => (await accounts.ReadAlsoEndedAsync(cancel)).Any(a => !a.Invented);
}
