using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Exploitation;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Visits;
using Linnet.Workers;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Assessments;

/// <summary>Referred on Monday 2 March 2026: working day 45 is Thursday 7 May, see the arithmetic beside that standard.</summary>
public sealed class AssessmentInHandTests
{
    private static readonly AssessmentAuthorised Authorised = new() { Outcome = AssessmentOutcome.ChildInNeedPlan };

    [Fact]
    public void Counts_from_the_referral_and_knows_its_limit()
    {
        var assessment = OnlyOne(Began(), "2026-03-31");

        Assert.Equal(Day("2026-03-02"), assessment.CountsFrom);
        Assert.Equal(Day("2026-05-07"), assessment.Limit);
        Assert.Equal(21, assessment.WorkingDaysSoFar);
        Assert.False(assessment.PastLimit);
        Assert.True(OnlyOne(Began(), "2026-05-08").PastLimit);
    }

    // Referred on 2 March, begun on 3 March: a meeting on the day it begins is in time, the next day is not.
    [Theory]
    [InlineData("2026-02-27", false, false)]
    [InlineData("2026-03-02", true, true)]
    [InlineData("2026-03-03", true, true)]
    [InlineData("2026-03-04", true, false)]
    public void Begins_with_a_focus_where_a_transition_meeting_since_the_referral_stated_it_by_then(string met, bool stated, bool inTime)
    {
        var assessment = OnlyOne(Began().Then(met, new TransitionMeeting { Focus = "Who is with her in the mornings?" }), "2026-03-31");
        Assert.Equal((stated, inTime), (assessment.Focus is not null, assessment.BeganWithFocus));
    }

    [Fact]
    public void Its_day_0_is_that_of_the_clock_also_where_work_was_closed_and_begun_again()
    {
        var story = new Story().Then("2026-01-05", new Referral { From = ContactSource.School }).Then("2026-01-06", new AssessmentStarted());
        story = story.Then("2026-01-20", new WorkClosed { Why = ClosingReason.NoOutcome }, strand: story.Last.Id).Then("2026-03-03", new AssessmentStarted());

        var last = AssessmentInHand.All(story.Facts, Days.NumberOf(Day("2026-03-31")))[^1];

        Assert.Equal(story.OnlyClock(AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31").Started, last.CountsFrom);
        Assert.Equal(2, last.Chain.Count);
    }

    // 20 working days after Friday 6 March end on Friday 3 April, which is Good Friday and not worked: on Tuesday 7 April.
    [Theory]
    [InlineData("2026-04-07", 2)]
    [InlineData("2026-04-08", 1)]
    public void An_assessment_begun_within_twenty_working_days_of_the_last_belongs_to_its_chain(string next, int chain)
    {
        var story = Began().Then("2026-03-06", Authorised).Then(next, new AssessmentStarted());
        Assert.Equal(chain, AssessmentInHand.All(story.Facts)[^1].Chain.Count);
    }

    [Fact]
    public void Stands_with_the_manager_until_it_is_answered_and_is_finished_only_once_shared()
    {
        var story = Began().Then("2026-03-20", new AssessmentSentToManager { Manager = "M1" });
        Assert.Equal(AssessmentState.WithManager, OnlyOne(story, "2026-03-24").State);
        story = story.Then("2026-03-24", new AssessmentReturned { Missing = MissingFromAssessment.Analysis });
        Assert.Equal((AssessmentState.Returned, 1), (OnlyOne(story, "2026-03-25").State, OnlyOne(story, "2026-03-25").Returned));
        story = story.Then("2026-03-27", Authorised with { SharedWithFamily = false });
        Assert.Equal(AssessmentState.ToBeShared, OnlyOne(story, "2026-03-31").State);
        Assert.Equal(21, OnlyOne(story, "2026-03-31").WorkingDaysSoFar);
        Assert.Equal(AssessmentState.Finished, OnlyOne(story.Then("2026-03-30", new AssessmentShared { AfterAuthorised = true }), "2026-03-31").State);
        Assert.Equal(20, OnlyOne(story, "2026-05-31").WorkingDaysSoFar);
    }

    [Fact]
    public void The_latest_time_set_counts_and_the_first_stays()
    {
        var story = Began().Then("2026-03-04", Time("2026-03-20")).Then("2026-03-19", Time("2026-04-10"));
        var assessment = OnlyOne(story, "2026-03-31");

        Assert.Equal(Day("2026-04-10"), assessment.FinishBy);
        Assert.Equal(2, assessment.TimesSet.Count);
        Assert.Equal(Day("2026-03-20"), Days.FromNumber(assessment.TimesSet[0].NamedDay));
        Assert.Equal(Day("2026-04-10"), story.OnlyClock(AssessmentOversightStandards.ByTheDaySetForThisChild, "2026-03-31").DueOn);
    }

    [Fact]
    public void Each_section_has_its_versions_and_an_authorisation_signs_the_latest()
    {
        var story = Began().Then("2026-03-04", Section(SectionOfAssessment.ChildsDay)).Then("2026-03-05", Section(SectionOfAssessment.Analysis)).Then("2026-03-06", Section(SectionOfAssessment.Analysis));
        var versions = OnlyOne(story, "2026-03-31").Versions;

        Assert.Equal("This child's day: version 1; What it all means: version 2", versions);
        Assert.Contains("after you opened", Assert.Single(Seen(story).Against("2026-03-31", Authorised with { Signs = "What it all means: version 1" }, Post.TeamManager)).Message, StringComparison.Ordinal);
        Assert.Empty(Seen(story).Against("2026-03-31", Authorised with { Signs = versions }, Post.TeamManager));
        Assert.Single(Seen(story).Against("2026-03-31", Authorised with { Signs = versions }, Post.SocialWorker));
    }

    [Fact]
    public void What_was_written_is_authorised_for_an_unborn_child_whom_nobody_can_see()
    {
        var story = new Story().Then("2026-03-02", new Linnet.Children.ChildDetails { ExpectedOn = Day("2026-06-01") }).Then("2026-03-03", new AssessmentStarted())
            .Then("2026-03-04", Section(SectionOfAssessment.ChildsDay)).Then("2026-03-05", Section(SectionOfAssessment.Analysis));
        Assert.Empty(story.Against("2026-03-31", Authorised with { Signs = OnlyOne(story, "2026-03-31").Versions }, Post.TeamManager));
    }

    [Fact]
    public void A_change_in_the_childs_life_is_not_known_to_it_until_something_is_written()
    {
        var story = Began().Then("2026-03-20", new ChangeInChildsLife { What = LifeChange.Moved });
        Assert.NotNull(OnlyOne(story, "2026-03-31").ChangedSince);
        Assert.Null(OnlyOne(story.Then("2026-03-21", Section(SectionOfAssessment.History)), "2026-03-31").ChangedSince);
    }

    [Fact]
    public void Factors_are_read_as_the_census_codes_them()
    {
        var story = Began().Then("2026-03-20", new AssessmentFactorsFound { Factors = [AssessmentFactor.AlcoholParent, AssessmentFactor.Neglect] });
        Assert.Equal([AssessmentFactor.AlcoholParent, AssessmentFactor.Neglect], OnlyOne(story, "2026-03-31").Factors);
        Assert.Equal(42, Enum.GetValues<AssessmentFactor>().Length);
    }

    [Fact]
    public void What_it_named_and_whom_it_thought_of_have_words_in_the_timeline()
    {
        Assert.Equal("The assessment named a risk to the child.", new AssessedNeed { Kind = RiskOrNeed.Risk, What = "Alone." }.Sentence);
        Assert.Equal("What the assessment named was answered: it is no longer there.", new NeedAnswered { By = NeedAnswer.Gone }.Sentence);
        Assert.Equal("The child was considered in the assessment of a brother or sister: lives somewhere else.", new ConsideredWithSibling { Finds = SiblingFinding.Elsewhere }.Sentence);
    }

    [Fact]
    public void The_other_kinds_of_assessment_have_words_in_the_timeline()
    {
        Assert.Equal("An assessment was asked for: how a parent cares for the child.", new ParentingAssessmentCommissioned { What = ParentingQuestion.Parenting }.Sentence);
        Assert.True(new ParentingAssessmentCompleted { View = ParentingView.CanChange, Evidence = EvidenceOfChange.Words }.HopefulWithoutEvidence);
        Assert.False(new ParentingAssessmentCompleted { View = ParentingView.Cannot, Evidence = EvidenceOfChange.None }.HopefulWithoutEvidence);
        Assert.Equal("The neglect toolkit was used: little or none.", new NeglectToolkitUsed { Missing = CareMissing.Little }.Sentence);
        Assert.Equal("The risk of exploitation was assessed: moderate.", new ExploitationRiskAssessed { Level = ExploitationLevel.Moderate }.Sentence);
        Assert.Equal("It was assessed whether the child could live with a grandparent: no.",
            new ViabilityAssessed { Who = ConnectedAs.Grandparent, Viable = Viability.No, Diversity = "" }.Sentence);
    }

    private static Story Began() => new Story().Then("2026-03-02", new Referral { From = ContactSource.School }).Then("2026-03-03", new AssessmentStarted());

    private static Story Seen(Story story) => story.Then("2026-03-09", new Visit { Seen = Linnet.Visits.Seen.Alone });

    private static AssessmentTimescaleSet Time(string by) => new() { By = Day(by), Reasons = "Because." };

    private static AssessmentSection Section(SectionOfAssessment section) => new() { Section = section, Text = "Written." };

    private static AssessmentInHand OnlyOne(Story story, string today) => Assert.Single(AssessmentInHand.All(story.Facts, Days.NumberOf(Day(today))));
}
