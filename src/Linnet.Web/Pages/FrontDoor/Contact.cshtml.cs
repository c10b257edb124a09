using Linnet.Calendar;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Linnet.Workers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>One contact about one child: what was said, what was known before, the checks, and the decision with all that follows.</summary>
public sealed partial class ContactModel(
    Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks, Reaches reaches) : PageModel
{
    private static readonly RecordType Asked = RecordType.Of<AgencyCheckAsked>();
    private readonly Dictionary<string, Asks> asks = [];
    private IFormCollection typed = FormCollection.Empty;
    private string? sent;
    private IReadOnlyList<Problem> problems = [];

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The contact.</summary>
    public ContactInHand? Contact { get; private set; }

    /// <summary>The same contact about the brothers and sisters.</summary>
    public IReadOnlyList<ContactInHand> Siblings { get; private set; } = [];

    /// <summary>What is written in the child's record, by entry.</summary>
    public IReadOnlyDictionary<Guid, KeptEntry> Kept { get; private set; } = new Dictionary<Guid, KeptEntry>();

    /// <summary>What was known before of this child and of brothers and sisters, this child first.</summary>
    public IReadOnlyList<(Subject Child, IReadOnlyList<Fact> Before)> Before { get; private set; } = [];

    /// <summary>The earlier referral that this comes back to; null where it comes back to none.</summary>
    public Fact? ComesBackTo { get; private set; }

    /// <summary>The clocks of the contact, of its checks and of what arose from it.</summary>
    public IReadOnlyList<Clock> Clocks { get; private set; } = [];

    /// <summary>What an agency holds up for this child.</summary>
    public IReadOnlyList<HeldUpByPartner> HeldUp { get; private set; } = [];

    /// <summary>The version of the threshold document that applies; null where none is recorded.</summary>
    public string? ThresholdDocument { get; private set; }

    /// <summary>Everything that is wrong.</summary>
    public Problems Problems => new(problems);

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Whether the person at the screen may decide.</summary>
    public bool MayDecide => person.Post is Post.TeamManager or Post.HeadOfService or Post.Director;

    /// <summary>The address of the page.</summary>
    public string Here => Contact is { } contact ? FrontDoorPaths.Contact(contact.Subject, contact.Strand) : "";

    /// <summary>The questions of a step, with what was typed.</summary>
    public Asks Of(ContactStep step) => asks.TryGetValue(step.Key, out var known) ? known : asks[step.Key] = forms.Ask(
        Offered(step, SheetOf(step)), sent == step.Key ? problems : []);

    /// <summary>The questions of asking an agency.</summary>
    public Asks OfAsking => forms.Ask(AskSheet().OfferingNow(asking.Now), sent == "ask" ? problems : []);

    /// <summary>Whether this was ticked on the form that was sent.</summary>
    public bool Ticked(string name, string value) => typed[name].Contains(value);

    /// <summary>The check whose answer is being written.</summary>
    public string CheckAnswered => typed["answer-check"].FirstOrDefault() ?? "";

    /// <summary>What was typed into an input that belongs to no kind of record.</summary>
    public string TypedInto(string name) => typed[name].FirstOrDefault() ?? "";

    /// <summary>The open clock of a check, or the one that ended.</summary>
    public Clock? ClockOf(Guid strand) => Clocks.LastOrDefault(c => c.Strand == strand);

    /// <summary>What else may be recorded now, as the contact stands.</summary>
    public static IEnumerable<ContactStep> Beside(ContactInHand contact, bool atNight) =>
    [
        .. contact.Decision is null ? new[] { ContactStep.Rate, ContactStep.Act } : [],
        ContactStep.Tell, ContactStep.Grade, ContactStep.Delay, ContactStep.Challenge,
        .. atNight ? new[] { ContactStep.Night, ContactStep.TakeOver } : [],
    ];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid contact, CancellationToken cancel)
    {
        if (!Find(child, contact)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        typed = Unsent?.Form ?? FormCollection.Empty;
        await ReadAsync(cancel);
        return Page();
    }

    /// <summary>Records one step.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid contact, string step, CancellationToken cancel)
    {
        if (!Find(child, contact) || Contact is not { } here) return NotFound();

        (typed, sent) = (Request.Form, step);
        var wrong = new List<Problem>();
        var entries = step switch
        {
            "ask" => Checks(here, wrong),
            "chase" => Chase(here),
            _ => ContactStep.All.FirstOrDefault(s => s.Key == step) is { } known ? Entries(known, here, wrong) : [],
        };
        if (entries.Count == 0 && wrong.Count == 0) return NotFound();
        if (wrong.Count == 0) wrong.AddRange(await recording.AddAsync(entries, Request.Form[AnswerSheet.SheetKey].FirstOrDefault() ?? "", cancel));
        if (wrong.Count > 0)
        {
            problems = [.. wrong.Select(Placed).Distinct()];
            await council.RefreshAsync(cancel);
            _ = Find(child, contact);
            await ReadAsync(cancel);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = ContactStep.All.FirstOrDefault(s => s.Key == step)?.Done ?? (step == "chase" ? "Asked again. The wait goes on from the first time." : "The agencies are asked.");
        return LocalRedirect(Here);
    }

    private bool Find(string child, Guid contact)
    {
        Child = ChildPage.Of(council, child, asking);
        Contact = Child is null ? null : ContactInHand.Of(Child.Facts, contact, Days.NumberOf(asking.AsAt), Known);
        return Contact is not null;
    }

    private long Known => asking.KnownAt?.ToUnixTimeMilliseconds() ?? SubjectFacts.Never - 1;

    private async Task ReadAsync(CancellationToken cancel)
    {
        if (Child is not { } child || Contact is not { } contact) return;

        Siblings = [.. ContactRow.SiblingsOn(contact, council, reaches, child.Asked)];
        var family = reaches.Siblings(child.Subject).Select(s => s.Subject).ToList();
        Before =
        [
            (child.Subject, KnownBefore.Of(child.Facts, contact.Received, Known)),
            .. family.Select(s => (s, KnownBefore.Of(council.Of(s), contact.Received, Known))).Where(b => b.Item2.Count > 0),
        ];
        ComesBackTo = ReReferral.Earlier(child.Facts, contact.Received.On, ReferralFrom(contact, child.Facts)?.Strand);
        var strands = contact.Checks.Select(c => (Guid?)c.Strand).Append(contact.Strand).Append(ReferralFrom(contact, child.Facts)?.Strand).ToHashSet();
        Clocks = [.. child.Clocks.Where(c => c.Strand is { } strand && strands.Contains(strand))];
        HeldUp = [.. HeldUpByPartner.Of(child.Facts, Days.NumberOf(asking.AsAt)).Where(d => d.Since.Day >= contact.Received.Day)];
        ThresholdDocument = council.Of(Subject.Authority).AsAt(Days.NumberOf(asking.AsAt), Known)
            .LastOrDefault(f => f.Type.Class == typeof(ThresholdDocumentAgreed))?.Coded["version"];
        await looks.WriteAsync("front-door/contact", family, cancel);
        Kept = (await records.ReadEntriesAsync(looks.Reader, "front-door/contact", child.Subject, asking.AsAt, asking.KnownAt, cancel)).ToDictionary(k => k.Entry.Id);
    }

    private static Fact? ReferralFrom(ContactInHand contact, SubjectFacts facts) =>
        facts.All.FirstOrDefault(f => f.Type.Class == typeof(Referral) && f.AroseFrom == contact.Strand);

    /// <summary>What stands in the way, beside the question it is about on this page.</summary>
    private Problem Placed(Problem problem) =>
        problem.Field.Length > 0 && sent is { } step && !problem.Field.StartsWith($"{step}-", StringComparison.Ordinal) ? problem with { Field = $"{step}-{problem.Field}" } : problem;
}
