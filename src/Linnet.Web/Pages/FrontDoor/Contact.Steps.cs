using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Web.Forms;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>What each step on the page of a contact adds to the record.</summary>
public sealed partial class ContactModel
{
    private AnswerSheet SheetOf(ContactStep step)
    {
        var sheet = AnswerSheet.Sent(step.Type, typed, step.Part);
        return sheet.IsBlank ? AnswerSheet.Blank(step.Type, step.Part) : sheet;
    }

    private AnswerSheet AskSheet()
    {
        var sheet = AnswerSheet.Sent(Asked, typed, "ask-");
        return sheet.IsBlank ? AnswerSheet.Blank(Asked, "ask-") : sheet;
    }

    /// <summary>What is known already is offered: now, what the worker proposed.</summary>
    private AnswerSheet Offered(ContactStep step, AnswerSheet sheet)
    {
        var offered = sheet.OfferingNow(asking.Now);
        if (step != ContactStep.Decide || Contact?.Proposal is not { } proposal) return offered;
        foreach (var question in new[] { "outcome", "threshold" })
            if (proposal.Coded[question] is { } code) offered = offered.Offering(question, code);
        return offered;
    }

    /// <summary>The contact, and those of the brothers and sisters that were ticked.</summary>
    private IEnumerable<ContactInHand> About(string step, ContactInHand contact)
    {
        var ticked = typed[$"{step}-also"].OfType<string>().ToHashSet();
        return [contact, .. ContactRow.SiblingsOn(contact, council, reaches, asking.ToTheMinute(council)).Where(s => ticked.Contains(s.Subject.Id))];
    }

    private List<Entry> Entries(ContactStep step, ContactInHand contact, List<Problem> wrong)
    {
        var sheet = Needed(step, AnswerSheet.Sent(step.Type, typed, step.Part), contact);
        var check = step == ContactStep.Answer ? contact.Checks.FirstOrDefault(c => c.Strand.ToString() == CheckAnswered) : null;
        if (step == ContactStep.Answer && check is null)
        {
            wrong.Add(new("answer-check", "Select which agency answered"));
            return [];
        }

        var entries = new List<Entry>();
        foreach (var about in step.ForSiblings ? About(step.Key, contact) : [contact])
        {
            var mine = new List<Problem>();
            var given = check is null ? sheet : sheet.Offering("agency", check.Asked[0].Coded["agency"] ?? "");
            if (given.Entry(about.Subject, person.Worker, asking.Now, mine) is { } entry)
            {
                entry = entry with { Strand = check?.Strand ?? about.Strand, Particulars = Completed(entry.Particulars, about) };
                entries.AddRange([entry, .. Following(entry, about)]);
            }

            wrong.AddRange(mine);
        }

        return entries;
    }

    /// <summary>What the page itself answers before the answers are checked: the agency, the rating before, the manager at the screen.</summary>
    private AnswerSheet Needed(ContactStep step, AnswerSheet sheet, ContactInHand contact)
    {
        if (step == ContactStep.Rate)
        {
            if (contact.Rating is { } was) sheet = sheet.Offering("was", Spelling.Code(was.ToString()));
            if (MayDecide) sheet = sheet.Offering("manager", person.Worker);
        }

        if (step == ContactStep.Answer && MayDecide) sheet = sheet.Offering("manager", person.Worker);
        return sheet;
    }

    private Particulars Completed(Particulars particulars, ContactInHand contact) => particulars switch
    {
        ContactConsent { DecidedBy: null, LetsOthersBeAsked: true, Consent: not FamilyConsent.Given } consent => consent with { DecidedBy = person.Worker },
        ContactProposed { By: null } proposed => proposed with { By = person.Worker },
        ContactActedOn { By: null } acted => acted with { By = person.Worker },
        ContactDecision decision => decision with
        {
            Manager = decision.Manager ?? (MayDecide ? person.Worker : null),
            ThresholdDocument = decision.ThresholdDocument ?? ThresholdInForce,
            Consent = decision.Consent ?? contact.Consent?.Answer<FamilyConsent>("consent"),
        },
        ReferrerAnswered { By: null } told => told with { By = person.Worker },
        PartnerChallenged { By: null } challenged => challenged with { By = person.Worker },
        OutOfHoursWork { By: null } work => work with { By = person.Worker },
        HandoverTaken { By: null } taken => taken with { By = person.Worker },
        _ => particulars,
    };

    private string? ThresholdInForce => council.Of(Subject.Authority).AsAt(Calendar.Days.NumberOf(asking.Today))
        .LastOrDefault(f => f.Type.Class == typeof(ThresholdDocumentAgreed))?.Coded["version"];

    /// <summary>What follows from a step in the same save: the referral, the team it goes to, the discussion that is called for.</summary>
    private IEnumerable<Entry> Following(Entry entry, ContactInHand contact) => entry.Particulars switch
    {
        ContactDecision decision => FollowingDecision(decision, entry, contact),
        ReferrerAnswered told => FollowingTold(told, entry, contact),
        _ => [],
    };

    private IEnumerable<Entry> FollowingDecision(ContactDecision decision, Entry entry, ContactInHand contact)
    {
        var team = typed["decide-team"].FirstOrDefault()?.Trim() is { Length: > 0 } named ? named : null;
        var happened = entry.Happened;
        if (decision.Outcome == ContactOutcome.Referral || (decision.Outcome == ContactOutcome.StrategyDiscussion && !IsOpenToSocialWork(contact)))
        {
            var from = contact.Received.Answer<ContactSource>("from") ?? ContactSource.NotKnown;
            yield return recording.Entry(contact.Subject, new Referral { From = from }, happened) with { AroseFrom = contact.Strand };
        }

        if (decision.Outcome == ContactOutcome.StrategyDiscussion && contact.Rating == ContactRating.Red)
            yield return recording.Entry(contact.Subject, new SignificantHarmSuspected { Risk = EnquiryRisk.High, Manager = decision.Manager }, happened);
        if (DestinationOf(decision.Outcome) is { } to && (team is not null || decision.Outcome != ContactOutcome.StrategyDiscussion))
            yield return recording.Entry(contact.Subject, new ContactPassed { To = to, Team = team ?? HeldByTeam(to) }, happened, contact.Strand);
    }

    /// <summary>What the referrer is told about the contact is told about the referral that arose from it too.</summary>
    private IEnumerable<Entry> FollowingTold(ReferrerAnswered told, Entry entry, ContactInHand contact)
    {
        if (ReferralFrom(contact, council.Of(contact.Subject)) is not { Strand: { } referral } received || entry.Happened.Day < received.On) return [];
        Particulars also = told.What == ToldReferrer.Arrived
            ? new Linnet.FrontDoor.ReferralAcknowledged { How = told.How }
            : new ReferralOutcomeTold { Referrer = true, Family = told.Family };
        return [recording.Entry(contact.Subject, also, entry.Happened, referral)];
    }

    private string? HeldByTeam(Destination to) => to == Destination.OwnTeam ? Child?.Holds.Team : null;

    private static Destination? DestinationOf(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.EarlyHelp => Destination.EarlyHelp,
        ContactOutcome.Referral or ContactOutcome.StrategyDiscussion => Destination.SocialWork,
        ContactOutcome.AlreadyOpen => Destination.OwnTeam,
        _ => null,
    };

    private bool IsOpenToSocialWork(ContactInHand contact) => Linnet.Children.OpenWork.Of(council.Of(contact.Subject), asking.ToTheMinute(council))
        .Any(w => w.Strand is Strand.Referral or Strand.Assessment or Strand.Enquiry or Strand.NeedPlan or Strand.ProtectionPlan or Strand.Care);

    /// <summary>A check with each agency that was ticked, for each child that was; with the danger that lets it go out at once, where it was pressed.</summary>
    private List<Entry> Checks(ContactInHand contact, List<Problem> wrong)
    {
        var sheet = AnswerSheet.Sent(Asked, typed, "ask-");
        var agencies = typed["ask-agencies"].OfType<string>().Distinct().ToList();
        if (agencies.Count == 0)
        {
            wrong.Add(new("ask-agencies", "Select at least one agency to ask"));
            return [];
        }

        var entries = new List<Entry>();
        foreach (var about in About("ask", contact))
        {
            var rating = about.Rating is { } rated ? Spelling.Code(rated.ToString()) : "";
            foreach (var agency in agencies)
            {
                var mine = new List<Problem>();
                if (sheet.Offering("agency", agency).Offering("rating", typed["danger"] == "true" ? "red" : rating)
                        .Entry(about.Subject, person.Worker, asking.Now, mine) is not { } entry)
                {
                    wrong.AddRange(mine);
                    return [];
                }

                if (typed["danger"] == "true" && !about.MayAsk && agency == agencies[0])
                    entries.Add(recording.Entry(
                        about.Subject, new ContactConsent { Consent = FamilyConsent.NotAsked, Basis = SharingBasis.Harm, DecidedBy = person.Worker }, entry.Happened, about.Strand));
                entries.Add(entry with
                {
                    AroseFrom = about.Strand,
                    Strand = about.Checks.FirstOrDefault(c => c.Answered is null && c.Asked[0].Coded["agency"] == agency)?.Strand
                        ?? EntryJson.FromText($"check {sheet.Key} {about.Subject} {agency}"),
                });
            }
        }

        return entries;
    }

    /// <summary>The same agency asked again.</summary>
    private List<Entry> Chase(ContactInHand contact)
    {
        if (contact.Checks.FirstOrDefault(c => c.Strand.ToString() == typed["check"] && c.Answered is null) is not { } check) return [];
        var asked = new AgencyCheckAsked
        {
            Agency = check.Asked[0].Answer<CheckedAgency>("agency") ?? CheckedAgency.Other,
            Rating = check.Asked[0].Answer<ContactRating>("rating"),
        };
        return [recording.Entry(contact.Subject, asked, strand: check.Strand) with { AroseFrom = contact.Strand }];
    }
}
