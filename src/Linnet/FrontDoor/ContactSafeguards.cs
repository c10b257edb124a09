using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>What stands before the steps from a contact to its decision. A strategy discussion now waits for none of it.</summary>
public static class ContactSafeguards
{
    /// <summary>No agency is asked without consent, or the reason for doing without.</summary>
    public static Safeguard ConsentBeforeChecks { get; } = new()
    {
        Says = "No check goes out on a contact without the family's consent, or the reason for asking without it. That the child may be in danger is reason enough.",
        Before = typeof(AgencyCheckAsked),
        Stops = attempt => Contact(attempt) is not { Decision: null } contact || contact.MayAsk || Together<ContactConsent>(attempt, contact).Any(c => c.LetsOthersBeAsked)
            ? null
            : new("", contact.Consent?.Answer<FamilyConsent>("consent") == FamilyConsent.Refused
                ? "The family refused. Record why the refusal is set aside before an agency is asked, or say that the child may be in danger"
                : "Record the family's consent, or why agencies are asked without it, before this goes out. If the child may be in danger, say so and it goes at once"),
    };

    /// <summary>A lower rating lets a child wait longer: a manager's reason.</summary>
    public static Safeguard LowerRatingByManager { get; } = new()
    {
        Says = "Only a manager lowers the rating of a contact, with a reason. No rating moves the start of the wait.",
        Before = typeof(ContactRated),
        Stops = attempt => Contact(attempt) is not { Rating: { } before } || attempt.Answers<ContactRated>().Rating <= before ? null
            : !attempt.ByManager ? new("rating", $"It is rated {Words.Of(before).ToLowerInvariant()}. Only a manager may lower that: ask one, or leave it as it is")
            : string.IsNullOrWhiteSpace(attempt.Answers<ContactRated>().Reasons) ? new("reasons", "Say why the rating is lower now")
            : null,
    };

    /// <summary>A worker proposes, a manager decides. A strategy discussion is called by anybody.</summary>
    public static Safeguard ManagerDecides { get; } = new()
    {
        Says = "A manager decides what a contact leads to; a worker proposes. Anybody may call for a strategy discussion now.",
        Before = typeof(ContactDecision),
        Stops = attempt => IsUrgent(attempt) || attempt.ByManager || attempt.Entry.Replaces is not null ? null
            : new("outcome", "A manager decides on a contact. Propose it to a manager instead. If the child may be in danger, choose a strategy discussion now: that waits for nobody"),
    };

    /// <summary>Somebody else may have decided while the page was open.</summary>
    public static Safeguard DecidedOnce { get; } = new()
    {
        Says = "A contact is decided once. Another view of it is a correction of that decision, with a reason.",
        Before = typeof(ContactDecision),
        Stops = attempt => attempt.Entry.Replaces is null && Contact(attempt)?.Decision is { } decided
            ? new("", $"This contact was decided on {Written.Day(decided.On)} already: {decided.InWords("outcome")?.ToLowerInvariant()}. "
                + "Look at that decision. If it was wrong, correct it there, with the reason")
            : null,
    };

    /// <summary>What was known before is read before it is decided.</summary>
    public static Safeguard HistoryRead { get; } = new()
    {
        Says = "Where a child or family was known before, whoever decides on a contact says that they have read it.",
        Before = typeof(ContactDecision),
        Stops = attempt => IsUrgent(attempt) || attempt.Entry.Replaces is not null || attempt.Answers<ContactDecision>().HistoryRead == true
            || Contact(attempt) is not { } contact || KnownBefore.Of(attempt.Facts, contact.Received).Count == 0
                ? null
                : new("historyRead", "Read what was known before, and say that you have: this child was known to us before the contact"),
    };

    /// <summary>Agencies are asked before it is decided, or it is said why not.</summary>
    public static Safeguard ChecksBeforeDecision { get; } = new()
    {
        Says = "A contact is decided with the answer of every agency that was asked, or with the reason for deciding without.",
        Before = typeof(ContactDecision),
        Stops = attempt => IsUrgent(attempt) || attempt.Entry.Replaces is not null || !string.IsNullOrWhiteSpace(attempt.Answers<ContactDecision>().WithoutChecks)
            || Contact(attempt) is not { } contact || contact is { Checks.Count: > 0, WaitsForChecks: false }
                ? null
                : new("withoutChecks", contact.Checks.Count == 0
                    ? "No agency was asked. Ask them, or say why it is decided without"
                    : $"{Written.List([.. contact.Checks.Where(c => c.Answered is null).Select(c => c.Agency)])} "
                        + $"{(contact.Checks.Count - contact.ChecksBack == 1 ? "has" : "have")} not answered. Wait for it, or say why it is decided without"),
    };

    /// <summary>A decision says why.</summary>
    public static Safeguard DecisionSaysWhy { get; } = new()
    {
        Says = "A decision on a contact says why. A strategy discussion now may be explained afterwards.",
        Before = typeof(ContactDecision),
        Stops = attempt => IsUrgent(attempt) || !string.IsNullOrWhiteSpace(attempt.Answers<ContactDecision>().Reasons) || Contact(attempt) is null
            ? null
            : new("reasons", "Say why this was decided"),
    };

    /// <summary>Nothing is decided before it arrived.</summary>
    public static Safeguard DecidedAfterArrival { get; } = NotBeforeContact<ContactDecision>("The decision");

    /// <summary>Nothing is proposed before it arrived.</summary>
    public static Safeguard ProposedAfterArrival { get; } = NotBeforeContact<ContactProposed>("The proposal");

    /// <summary>No agency is asked before it arrived.</summary>
    public static Safeguard AskedAfterArrival { get; } = NotBeforeContact<AgencyCheckAsked>("The check");

    /// <summary>An answer comes after the question.</summary>
    public static Safeguard AnsweredAfterAsked { get; } = new()
    {
        Says = "An agency's answer is not earlier than the question.",
        Before = typeof(AgencyCheckAnswered),
        Stops = attempt => attempt.Entry.Strand is { } check
            && attempt.Facts.AsAt(int.MaxValue).FirstOrDefault(f => f.Strand == check && f.Type.Class == typeof(AgencyCheckAsked)) is { } asked
            && IsBefore(attempt.Entry, asked)
                ? new("happened", $"The agency was asked {Moment(asked)}. The answer must be later: check the date and time")
                : null,
    };

    private static Safeguard NotBeforeContact<T>(string what) where T : Particulars => new()
    {
        Says = $"{what} is not earlier than the contact.",
        Before = typeof(T),
        Stops = attempt => Contact(attempt) is { } contact && IsBefore(attempt.Entry, contact.Received)
            ? new("happened", $"The contact reached us {Moment(contact.Received)}. {what} must be later: check the date and time")
            : null,
    };

    private static bool IsUrgent(Attempt attempt) => attempt.Answers<ContactDecision>().Outcome == ContactOutcome.StrategyDiscussion;

    private static bool IsBefore(Entry entry, Fact fact) => Days.NumberOf(entry.Happened.Day) is var day && (day < fact.Day
        || (day == fact.Day && fact.At != Fact.None && entry.Happened.At is { } at && at.ToUnixTimeSeconds() / 60 < fact.At));

    private static string Moment(Fact fact) => fact.At == Fact.None ? $"on {Written.Day(fact.On)}" : $"at {Written.At(Instant.FromUnixTimeSeconds(60L * fact.At))}";

    private static IEnumerable<T> Together<T>(Attempt attempt, ContactInHand contact) where T : Particulars =>
        attempt.Together.Where(e => e.Subject == attempt.Entry.Subject && e.Strand == contact.Strand).Select(e => e.Particulars).OfType<T>();

    /// <summary>The contact that the entry belongs to or arose from: the one it names, or the only one that is open. Of several the store asks which.</summary>
    private static ContactInHand? Contact(Attempt attempt)
    {
        var named = attempt.Entry.Type.Opens is null ? attempt.Entry.Strand : attempt.Entry.AroseFrom;
        if (named is { } strand) return ContactInHand.Of(attempt.Facts, strand);
        var open = ContactInHand.All(attempt.Facts).Where(c => c.Decision is null).ToList();
        return open is [var only] ? only : null;
    }
}
