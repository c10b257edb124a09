using Linnet.Record;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;

namespace Linnet.Web.Look;

/// <summary>What people are called on a page: by name where one is known, by the council's identifier where none is. Never cut short.</summary>
/// <param name="council">Who is who.</param>
/// <param name="accounts">Who may sign in, or could: they are called by name though nothing else says who they are.</param>
/// <param name="reaches">Whose names are kept from the person at the screen; asked only where a page names somebody.</param>
public sealed class Names(Council council, KnownAccounts accounts, Lazy<Reaches> reaches)
{
    private const string Restricted = "A restricted record";

    /// <summary>What this child, worker or other subject is called.</summary>
    public string this[Subject subject] => reaches.Value.Hides(subject) ? Restricted : council.Who(subject)?.Name ?? subject.Id;

    /// <summary>What this worker is called; an extract gives the name itself.</summary>
    public string Worker(string worker) => council.Who(Subject.Worker(worker))?.NameOrNull ?? accounts.Of(worker)?.Name ?? worker;

    /// <summary>Who holds the work with a child, in words.</summary>
    public string Holder(WhoHolds holds) => holds.Worker is { } worker ? (holds with { Worker = Worker(worker) }).Says : holds.Says;

    /// <summary>Family name first, for sorting.</summary>
    public string SortsAs(Subject subject) =>
        reaches.Value.Hides(subject) ? Restricted
        : council.Who(subject) is { NameOrNull: not null } person ? $"{person.FamilyName} {person.GivenNames}".Trim() : subject.Id;
}
