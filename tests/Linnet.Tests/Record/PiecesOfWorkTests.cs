using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Tests.Enquiries.Sittings;

namespace Linnet.Tests.Record;

/// <summary>To which piece of work an entry belongs when it does not say.</summary>
public sealed class PiecesOfWorkTests
{
    private static readonly Contact Worried = new() { From = ContactSource.School };
    private static readonly ContactDecision ToReferral = new() { Outcome = ContactOutcome.Referral };
    private static readonly Referral Referred = new() { From = ContactSource.School };

    private static Fact FactOf(Story story, int place) => story.Facts.All[place];

    [Fact]
    public void Further_sittings_go_on_with_the_enquiry_until_it_is_concluded()
    {
        var ended = new EnquiryEnded { Outcome = EnquiryOutcome.NotBorneOut, Manager = "M1", ChildSeen = SeenInEnquiry.Alone };
        var story = new Story().Then("2026-03-02", Began).Then("2026-03-04", Review).Then("2026-03-12", ended).Then("2026-03-30", Began);
        Assert.Equal(FactOf(story, 0).Strand, FactOf(story, 1).Strand);
        Assert.Equal(FactOf(story, 0).Strand, FactOf(story, 2).Strand);
        Assert.NotEqual(FactOf(story, 0).Strand, FactOf(story, 3).Strand);
    }

    [Fact]
    public void A_conference_that_was_held_concludes_the_enquiry_and_an_adjourned_one_does_not()
    {
        var adjourned = new InitialConference { Outcome = ConferenceOutcome.Adjourned };
        var held = new InitialConference { Outcome = ConferenceOutcome.NoPlan };
        Assert.Single(Strands(new Story().Then("2026-03-02", Began).Then("2026-03-20", adjourned).Then("2026-03-30", Review)));
        Assert.Equal(2, Strands(new Story().Then("2026-03-02", Began).Then("2026-03-20", held).Then("2026-03-30", Began)).Count());
    }

    [Fact]
    public void What_a_contact_led_to_arises_from_it_although_its_decision_closed_it_days_before()
    {
        var story = new Story().Then("2026-03-02", Worried).Then("2026-03-03", ToReferral).Then("2026-03-05", Referred);
        Assert.Equal(FactOf(story, 0).Strand, FactOf(story, 2).AroseFrom);
    }

    [Fact]
    public void A_contact_closed_long_ago_led_to_nothing_of_today()
    {
        // Closed on 3 March: 28 days on is 31 March.
        var story = new Story().Then("2026-03-02", Worried).Then("2026-03-03", ToReferral).Then("2026-04-01", Referred);
        Assert.Null(FactOf(story, 2).AroseFrom);
    }

    [Fact]
    public void The_latest_of_several_pieces_of_work_is_what_led_to_the_next()
    {
        // A referral of last year is still open; the contact of this week led to the strategy discussion.
        var story = new Story().Then("2025-03-03", Referred).Then("2026-03-02", Worried).Then("2026-03-03", Began);
        Assert.Equal(FactOf(story, 1).Strand, FactOf(story, 2).AroseFrom);
    }

    [Fact]
    public void A_correction_of_what_concluded_the_work_opens_it_again()
    {
        var held = new InitialConference { Outcome = ConferenceOutcome.NoPlan };
        var story = new Story().Then("2026-03-02", Began).Then("2026-03-20", held);
        story.Then("2026-03-20", held with { Outcome = ConferenceOutcome.Adjourned }, recorded: "2026-03-21", replaces: story.Last.Id).Then("2026-03-30", Review);
        Assert.Single(Strands(story));
    }

    private static IEnumerable<Guid?> Strands(Story story) => story.Facts.All.Select(f => f.Strand).Distinct();
}
