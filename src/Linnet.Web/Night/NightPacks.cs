using System.Security.Cryptography;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Store.Reading;
using Linnet.Waiting;
using Linnet.Web.Asked;
using Linnet.Web.Child;

namespace Linnet.Web.Night;

/// <summary>Makes the night pack from the record as it stands this minute.</summary>
public sealed class NightPacks(Council council, RecordStore records, Accounts accounts, IClock clock)
{
    private const int SaltBytes = 16;
    private const string Page = "night-pack";

    /// <summary>The worker under whom a pack is read that Linnet makes by itself.</summary>
    public const string Itself = "linnet";

    /// <summary>The pack of every child with whom something is open.</summary>
    /// <param name="ring">Whom to ring.</param>
    /// <param name="by">Who takes it away, and is then written down beside each child; null for one that Linnet makes by itself and nobody has opened.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<NightPack> MakeAsync(string? ring, string? by, CancellationToken cancel)
    {
        var asking = new Asking(new HttpContextAccessor(), clock);
        var open = council.Children.AsParallel().Where(c => OpenWork.Of(c, asking.For(council)).Count > 0).Select(c => c.Subject).ToList();
        var shown = open.Where(c => council.Who(c) is not { Restricted: true }).Order().ToList();
        var pages = shown.Select(c => ChildPage.Of(council, c, asking)).OfType<ChildPage>().ToList();
        var kept = await records.ReadAcrossAsync(
            new(by ?? Itself, Page), Page, by is null ? [] : shown, [.. pages.SelectMany(ChildTonight.Entries)], cancel);

        var names = (await accounts.ReadAllAsync(cancel)).ToDictionary(a => a.Worker, a => a.Name);
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new(
            Written.At(asking.Now),
            ring,
            [.. pages.OrderBy(FirstDanger).ThenBy(p => p.Person.FamilyName, StringComparer.Ordinal).ThenBy(p => p.Person.GivenNames, StringComparer.Ordinal).Select(Told)],
            [.. council.Children.Select(c => council.Who(c.Subject)).OfType<Person>().Where(p => p.Restricted).SelectMany(p => ClosedName.Of(p, salt)).Distinct().Order(StringComparer.Ordinal)],
            Convert.ToBase64String(salt));

        ChildTonight Told(ChildPage page) => ChildTonight.Of(page, kept.GetValueOrDefault(page.Subject) ?? [], Holder);
        string Holder(WhoHolds holds) =>
            holds.Worker is { } worker ? (holds with { Worker = council.Who(Subject.Worker(worker))?.NameOrNull ?? names.GetValueOrDefault(worker, worker) }).Says : holds.Says;
    }

    /// <summary>Those that are missing or under enquiry first, as their tags stand; then everybody else.</summary>
    private static int FirstDanger(ChildPage child) => child.Tags.FirstOrDefault() is { Colour: "red" } ? 0 : 1;
}
