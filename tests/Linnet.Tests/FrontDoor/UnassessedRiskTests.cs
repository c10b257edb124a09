using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Tests.FrontDoor;

public sealed class UnassessedRiskTests
{
    private static readonly Contact Told = new() { From = ContactSource.Police };

    private static UnassessedRisk Only(Story story, string day, string? horizon = null) =>
        Assert.Single(UnassessedRisk.Of(story.Facts, AsKnown.At(Dates.Day(day), horizon: horizon is null ? null : Dates.Day(horizon))));

    [Fact]
    public void Runs_from_the_first_word_until_the_child_is_seen()
    {
        var risk = Only(new Story().Then("2026-03-02", Told).Then("2026-03-16", new Visit { Seen = Seen.NotAlone }), "2026-03-31");

        Assert.Equal((14, false), (risk.Days, risk.Lasts));
    }

    [Fact]
    public void A_visit_at_which_the_child_was_not_seen_answers_nothing() =>
        Assert.Equal(29, Only(new Story().Then("2026-03-02", Told)
            .Then("2026-03-16", new Visit { Seen = Seen.NotSeen }), "2026-03-31").Days);

    [Theory]
    [InlineData(ContactOutcome.NoFurtherAction, 1)]
    [InlineData(ContactOutcome.Advice, 1)]
    [InlineData(ContactOutcome.EarlyHelp, 1)]
    [InlineData(ContactOutcome.Referral, 29)]
    [InlineData(ContactOutcome.StrategyDiscussion, 29)]
    [InlineData(ContactOutcome.AlreadyOpen, 29)]
    public void Ends_with_a_decision_that_weighs_it_and_not_with_one_that_passes_it_on(ContactOutcome outcome, int days) =>
        Assert.Equal(days, Only(new Story().Then("2026-03-02", Told)
            .Then("2026-03-03", new ContactDecision { Outcome = outcome }), "2026-03-31").Days);

    [Fact]
    public void An_authorised_assessment_answers_it() =>
        Assert.Equal(8, Only(new Story().Then("2026-03-02", Told)
            .Then("2026-03-10", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }), "2026-03-31").Days);

    [Fact]
    public void A_second_contact_begins_no_second_count() =>
        Assert.Equal(29, Only(new Story().Then("2026-03-02", Told).Then("2026-03-20", Told), "2026-03-31").Days);

    [Fact]
    public void After_it_was_answered_the_next_contact_begins_again()
    {
        var story = new Story().Then("2026-03-02", Told).Then("2026-03-03", new Visit { Seen = Seen.Alone }).Then("2026-03-20", Told);

        Assert.Equal([1, 11], UnassessedRisk.Of(story.Facts, AsKnown.At(Dates.Day("2026-03-31"))).Select(r => r.Days));
    }

    [Fact]
    public void What_rests_on_an_extract_is_counted_to_its_day() =>
        Assert.Equal(8, Only(new Story()
            .Then("2026-03-02", new Referral { From = ContactSource.School }, imported: true), "2026-03-31", horizon: "2026-03-10").Days);
}
