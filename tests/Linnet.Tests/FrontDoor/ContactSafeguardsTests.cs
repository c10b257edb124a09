using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Tests.FrontDoor;

public sealed class ContactSafeguardsTests
{
    private static readonly AgencyCheckAsked Police = new() { Agency = CheckedAgency.Police };
    private static readonly ContactDecision Advice = new() { Outcome = ContactOutcome.Advice, Reasons = "Asked for a playgroup.", WithoutChecks = "A question about playgroups." };

    // One contact, on Monday 30 March 2026 at nine, rated amber.
    private readonly Story worried = new Story().Then("2026-03-30T09:00", new Contact { From = ContactSource.School, Rating = ContactRating.Amber });

    [Fact]
    public void No_agency_is_asked_without_consent_or_the_reason_for_doing_without()
    {
        Assert.StartsWith("Record the family's consent", Only("2026-03-30T10:00", Police), StringComparison.Ordinal);
        worried.Then("2026-03-30T10:00", new ContactConsent { Consent = FamilyConsent.Awaited });
        Assert.StartsWith("Record the family's consent", Only("2026-03-30T10:05", Police), StringComparison.Ordinal);
        worried.Then("2026-03-30T10:10", new ContactConsent { Consent = FamilyConsent.Refused });
        Assert.StartsWith("The family refused", Only("2026-03-30T10:15", Police), StringComparison.Ordinal);
        worried.Then("2026-03-30T10:20", new ContactConsent { Consent = FamilyConsent.NotAsked });
        Assert.Empty(worried.Against("2026-03-30T10:25", Police, Post.SocialWorker));
    }

    [Fact]
    public void A_lower_rating_needs_a_manager_and_a_reason_and_a_higher_one_needs_neither()
    {
        var green = new ContactRated { Rating = ContactRating.Green, Reasons = "The sister saw her.", Manager = "M1" };
        Assert.Equal("It is rated amber: within the day. Only a manager may lower that: ask one, or leave it as it is", Only("2026-03-30T10:00", green));
        Assert.Equal("Say why the rating is lower now", Only("2026-03-30T10:00", green with { Reasons = " " }, Post.TeamManager));
        Assert.Empty(worried.Against("2026-03-30T10:00", green, Post.TeamManager));
        Assert.Empty(worried.Against("2026-03-30T10:00", new ContactRated { Rating = ContactRating.Red }, Post.SocialWorker));
    }

    [Fact]
    public void A_worker_proposes_a_manager_decides_and_a_strategy_discussion_waits_for_nobody()
    {
        Assert.StartsWith("A manager decides on a contact", Only("2026-03-30T10:00", Advice), StringComparison.Ordinal);
        Assert.Empty(worried.Against("2026-03-30T10:00", Advice, Post.TeamManager));
        worried.Then("2026-03-30T10:00", new ContactConsent { Consent = FamilyConsent.NotAsked }).Then("2026-03-30T10:01", Police, aroseFrom: worried.Last.Id);
        Assert.Empty(worried.Against("2026-03-30T10:05", new ContactDecision { Outcome = ContactOutcome.StrategyDiscussion }, Post.SocialWorker));
    }

    [Fact]
    public void It_is_decided_with_every_check_back_or_with_the_reason_for_doing_without()
    {
        var contact = worried.Last.Id;
        var decision = Advice with { WithoutChecks = null };
        Assert.Equal("No agency was asked. Ask them, or say why it is decided without", Only("2026-03-30T10:00", decision, Post.TeamManager));
        worried.Then("2026-03-30T10:00", Police, aroseFrom: contact);
        Assert.Equal("Police has not answered. Wait for it, or say why it is decided without", Only("2026-03-30T11:00", decision, Post.TeamManager));
        worried.Then("2026-03-30T12:00", new AgencyCheckAnswered { Agency = CheckedAgency.Police, Answer = CheckAnswer.NothingHeld });
        Assert.Empty(worried.Against("2026-03-30T13:00", decision, Post.TeamManager));
        Assert.Equal("Say why this was decided", Only("2026-03-30T13:00", decision with { Reasons = null }, Post.TeamManager));
    }

    [Fact]
    public void What_was_known_before_is_read_before_it_is_decided()
    {
        var known = new Story().Then("2025-11-03", new Referral { From = ContactSource.Police }).Then("2026-03-30T09:00", new Contact { From = ContactSource.School });

        Assert.StartsWith("Read what was known before", Assert.Single(known.Against("2026-03-30T10:00", Advice, Post.TeamManager)).Message, StringComparison.Ordinal);
        Assert.Empty(known.Against("2026-03-30T10:00", Advice with { HistoryRead = true }, Post.TeamManager));
    }

    [Fact]
    public void A_contact_is_decided_once()
    {
        worried.Then("2026-03-30T10:00", Advice);
        Assert.Empty(worried.Against("2026-03-30T11:00", Advice, Post.TeamManager)); // No contact is open: the general form says so.
        var story = new Story().Then("2026-03-30T09:00", new Contact { From = ContactSource.School });
        var entry = story.Last;
        story.Then("2026-03-30T10:00", Advice);
        var again = entry with { Id = Guid.CreateVersion7(), Type = RecordType.Of<ContactDecision>(), Particulars = Advice, Strand = entry.Id };
        Assert.Contains(Safeguard.Against(new(again, story.Facts, Post.TeamManager, [again])), p => p.Message.StartsWith("This contact was decided on 30 March 2026 already: information and advice", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_decided_asked_or_answered_before_it_arrived()
    {
        Assert.Equal("The contact reached us at 9am on Monday 30 March 2026. The decision must be later: check the date and time",
            Only("2026-03-30T08:59", Advice, Post.TeamManager));
        worried.Then("2026-03-30T09:00", new ContactConsent { Consent = FamilyConsent.NotAsked });
        Assert.Contains("The check must be later", Only("2026-03-29", Police), StringComparison.Ordinal);
    }

    private string Only(string on, Particulars particulars, Post by = Post.SocialWorker) => Assert.Single(worried.Against(on, particulars, by)).Message;
}
