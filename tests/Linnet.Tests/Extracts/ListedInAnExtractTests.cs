using Linnet.Allocation;
using Linnet.EarlyHelp;
using Linnet.Enquiries;
using Linnet.Extracts;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Extracts;

/// <summary>Kinds of record that only an extract writes: each says what the list says, and no more.</summary>
public sealed class ListedInAnExtractTests
{
    private static readonly Circumstances Now = new(Day("2026-03-31"), new(Day("2026-03-31")));

    [Fact]
    public void A_listed_enquiry_waits_for_its_conference_and_for_nothing_else()
    {
        var clocks = new Story().Then("2026-03-02", new EnquiryListed(), imported: true).Clocks("2026-03-31");

        // Fifteen working days from Monday 2 March: Monday 23 March.
        var clock = Assert.Single(clocks);
        Assert.Equal((EnquiryStandards.ConferenceFollowsEnquiry.Key, Day("2026-03-23")), (clock.Standard.Key, clock.DueOn));
    }

    [Fact]
    public void A_listed_enquiry_whose_conference_was_found_unnecessary_waits_for_nothing() =>
        Assert.Empty(
            new Story().Then("2026-03-02", new EnquiryListed { ConferenceUnnecessary = true }, imported: true).Clocks("2026-03-31")
        );

    [Fact]
    public void A_listed_need_plan_counts_visits_from_when_the_child_was_last_seen()
    {
        var story = new Story()
            .Then("2025-09-01", new NeedPlanListed(), imported: true)
            .Then("2026-02-02", new Visit { Seen = Seen.SeenAloneNotKnown, Statutory = false }, imported: true);

        // Six weeks from Monday 2 February: Monday 16 March. Whether earlier visits were in time is not known, and not said.
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(NeedPlanStandards.NeedPlanVisit, "2026-03-31").DueOn);
        Assert.Empty(story.Clocks(NeedPlanStandards.NeedPlanReviewed, "2026-03-31"));
    }

    [Fact]
    public void A_row_that_is_gone_ends_no_wait()
    {
        var story = new Story()
            .Then("2026-03-02", new EnquiryListed(), imported: true)
            .Then("2026-03-31", new NoLongerReported { List = 5, Shows = "Enquiries" }, imported: true);

        Assert.True(story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-03-31").IsOpen);
        Assert.Contains("Nothing is known to have ended", story.Last.Particulars.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Early_help_is_a_piece_of_work_with_a_start_and_an_end()
    {
        var story = new Story()
            .Then("2026-03-02", new EarlyHelpStarted { Organisation = "A school" })
            .Then("2026-03-30", new EarlyHelpEnded());

        Assert.NotEqual(-1, story.Facts.StrandOf(0));
        Assert.Equal(story.Facts.StrandOf(0), story.Facts.StrandOf(1));
    }

    [Theory]
    [InlineData(HeldBy.Leaver, true)]
    [InlineData(HeldBy.NotConfirmed, false)]
    [InlineData(HeldBy.Nobody, false)]
    public void A_name_is_confirmed_to_be_something(HeldBy standsFor, bool isEnough) =>
        Assert.Equal(
            isEnough,
            !new NameConfirmed { Name = "A. Elm", StandsFor = standsFor }
                .Check(Now)
                .Any()
        );
}
