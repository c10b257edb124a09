using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Supervision;
using Linnet.Web.Access;
using Linnet.Web.Look;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>One contact on the board: the children it is about, how long it has waited and for what.</summary>
/// <param name="Contact">The contact, about the first of the children.</param>
/// <param name="Siblings">The other children of the family about whom the same contact was made.</param>
/// <param name="Clock">What is due first; null where nothing has a limit.</param>
/// <param name="Before">The contacts before this one.</param>
/// <param name="Hours">Hours waited.</param>
/// <param name="Looked">When a manager last looked; null where that is not recorded.</param>
/// <param name="BornOn">The child's date of birth; null where it is not known.</param>
public sealed record ContactRow(
    ContactInHand Contact, IReadOnlyList<Subject> Siblings, Clock? Clock, IReadOnlyList<Fact> Before, int Hours, Fact? Looked, LocalDate? BornOn)
{
    private static readonly IReadOnlySet<string> OfAContact = new HashSet<string>
    {
        FrontDoorStandards.ContactDecided.Key, FrontDoorStandards.ClearRiskDecided.Key, ContactStandards.RedActedOn.Key,
        ContactStandards.AmberActedOn.Key, ContactStandards.GreenActedOn.Key,
    };

    /// <summary>Danger first, then least time left, then the oldest.</summary>
    public (bool NotRed, Instant Due, Instant Since) Order =>
        (Contact.Rating != ContactRating.Red, Clock is null ? Instant.MaxValue : DueOf(Clock), SinceOf(Contact.Received));

    /// <summary>When it reached us: the day, and the hour where it is known.</summary>
    public string ReceivedAt => Moment(Contact.Received);

    /// <summary>Whether it is past its limit.</summary>
    public bool IsLate => Clock?.State == ClockState.Overdue;

    /// <summary>The children in order of the board.</summary>
    public IEnumerable<Subject> Children => Siblings.Prepend(Contact.Subject);

    /// <summary>Who screens it, by identifier.</summary>
    public string? Screener => Contact.Received.Coded["screener"];

    /// <summary>How old the child is, as the board can be filtered by it.</summary>
    public string AgeBand(LocalDate today) => BornOn is not { } born ? "not-known"
        : born > today ? "unborn"
        : Period.Between(born, today, PeriodUnits.Years).Years switch { < 1 => "0", < 5 => "1-4", < 10 => "5-9", < 16 => "10-15", _ => "16-17" };

    /// <summary>What it waits for, in words: "checks 1 of 3 back".</summary>
    public string WaitsFor => Contact.WaitsFor switch
    {
        WaitOfContact.Checks => $"checks, {Contact.ChecksBack} of {Contact.Checks.Count} back",
        WaitOfContact.Manager => "a manager",
        WaitOfContact.Decision => Contact.Checks.Count > 0 ? "a decision, all checks back" : "a decision, no check made",
        _ => "nothing: decided",
    };

    /// <summary>The undecided contacts about these children, one line for a contact about several of a family.</summary>
    public static IReadOnlyList<ContactRow> Undecided(IEnumerable<Subject> children, Council council, Reaches reaches, AsKnown asked, LocalSettings settings)
    {
        var rows = new List<ContactRow>();
        var taken = new HashSet<(string? Family, long Recorded)>();
        foreach (var child in children)
        {
            var facts = council.Of(child);
            var open = ContactInHand.All(facts, asked.Day, asked.KnownAt).Where(c => c.Decision is null).ToList();
            if (open.Count == 0) continue;
            var clocks = Clocks.Of(facts, asked, settings).Where(c => c.IsOpen && OfAContact.Contains(c.Standard.Key)).ToList();
            foreach (var contact in open)
            {
                var siblings = SiblingsOn(contact, council, reaches, asked).Where(s => s.Decision is null).Select(s => s.Subject).ToList();
                if (siblings.Count > 0 && !taken.Add((council.Who(child)?.Family, contact.Received.Recorded))) continue;
                rows.Add(Of(contact, siblings, clocks, facts, council.Who(child), asked));
            }
        }

        return [.. rows.OrderBy(r => r.Order)];
    }

    /// <summary>The same contact about the other children of the family, whose records are the reader's to open.</summary>
    public static IEnumerable<ContactInHand> SiblingsOn(ContactInHand contact, Council council, Reaches reaches, AsKnown asked) =>
        reaches.OpenSiblings(contact.Subject).Select(s => ContactInHand.All(council.Of(s.Subject), asked.Day, asked.KnownAt)
            .FirstOrDefault(c => c.Received.Recorded == contact.Received.Recorded && c.Received.Day == contact.Received.Day && c.Received.At == contact.Received.At))
            .OfType<ContactInHand>();

    /// <summary>A moment as the board writes it.</summary>
    public static string Moment(Fact fact) => fact.At == Fact.None ? Calendar.Written.Day(fact.On)
        : $"{Calendar.Written.Day(fact.On)} at {Calendar.Written.TimeOfDay(Calendar.London.LocalOf(Instant.FromUnixTimeSeconds(60L * fact.At)).Minute)}";

    private static ContactRow Of(ContactInHand contact, IReadOnlyList<Subject> siblings, List<Clock> clocks, SubjectFacts facts, Person? child, AsKnown asked) => new(
        contact,
        siblings,
        clocks.Where(c => c.Strand == contact.Strand).OrderBy(DueOf).FirstOrDefault(),
        [.. KnownBefore.Contacts(KnownBefore.Of(facts, contact.Received, asked.KnownAt))],
        contact.HoursWaited(asked.Now),
        LastLook.Of(facts, asked),
        child?.BornOn ?? child?.ExpectedOn);

    private static Instant DueOf(Clock clock) => clock.DueAt ?? (clock.DueOn is { } day ? Calendar.London.EndOf(day) : Instant.MaxValue);

    private static Instant SinceOf(Fact fact) => fact.At != Fact.None ? Instant.FromUnixTimeSeconds(60L * fact.At) : Calendar.London.StartOf(fact.On);
}
