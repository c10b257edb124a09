using Linnet.Assessments;
using Linnet.Care;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Children;

public sealed class ChildsVoiceTests
{
    private static ChildsVoice On(Story story, string day) => ChildsVoice.Of(story.Facts, AsKnown.At(Day(day)));

    [Fact]
    public void A_meeting_holds_what_the_child_said_at_that_meeting_and_not_at_another()
    {
        var voice = On(
            new Story().Born("2015-03-01")
                .Then("2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })
                .Then("2026-03-02", new ReviewConference())
                .Then("2026-03-09", new InitialConference { Outcome = ConferenceOutcome.Plan, ChildsWords = "I want to go home." })
                .Then("2026-03-02", new FamilyAtMeeting { Meeting = MeetingKind.CoreGroup, TookPart = Linnet.Conferences.Participation.SentView, ChildsWords = "Not you again." })
                .Then("2026-03-16", new NeedPlanReviewed())
                .Then("2026-03-16", new FamilyAtMeeting { Meeting = MeetingKind.NeedReview, TookPart = Linnet.Conferences.Participation.CameAndSpoke, ChildsWords = "I sleep now." }),
            "2026-03-31");

        Assert.Equal([VoiceHeld.Words, VoiceHeld.Words, VoiceHeld.Absent, VoiceHeld.Absent], voice.Records.Select(r => r.Held));
        Assert.Equal(VoiceState.OnRecord, voice.State);
    }

    [Fact]
    public void An_assessment_holds_it_in_the_section_for_it_and_a_short_visit_in_its_full_record()
    {
        var voice = On(
            new Story().Born("2015-03-01")
                .Then("2026-03-02", new AssessmentStarted())
                .Then("2026-03-03", new Visit { Seen = Seen.Alone, ToBeWrittenUp = true })
                .Then("2026-03-04", new VisitWrittenUp { Account = "At home.", ChildsWords = "It is cold." })
                .Then("2026-03-05", new AssessmentSection { Section = SectionOfAssessment.ChildsWords, Text = "She says that it is cold." })
                .Then("2026-03-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }),
            "2026-03-31");

        Assert.Equal([VoiceHeld.Words, VoiceHeld.Words], voice.Records.Select(r => r.Held));
        Assert.Equal(nameof(AssessmentSection), voice.Last?.Type.Class.Name);
    }

    // Born on 1 April 2022: four years old on 1 April 2026. On the day before, what was seen of the child stands for words; on the birthday it does not.
    [Theory]
    [InlineData("2026-03-31", VoiceHeld.Observed)]
    [InlineData("2026-04-01", VoiceHeld.Absent)]
    public void Up_to_the_fourth_birthday_what_was_seen_stands_for_words(string day, VoiceHeld held)
    {
        var voice = On(new Story().Born("2022-04-01").Then(day, new Visit { Seen = Seen.NotAlone, Account = "She built a tower." }), "2026-04-30");

        Assert.Equal(held, Assert.Single(voice.Records).Held);
    }

    // Of the review of care on 16 March: the baby was seen on the 9th, after the review before it.
    [Fact]
    public void A_review_about_a_baby_rests_on_what_was_seen_since_the_review_before_it()
    {
        var voice = On(
            new Story().Born("2025-11-01")
                .Then("2025-12-01", new CareStarted())
                .Then("2025-12-10", new Visit { Seen = Seen.NotAlone, Account = "He slept." })
                .Then("2025-12-22", new CareReview())
                .Then("2026-03-16", new CareReview())
                .Then("2026-03-20", new Visit { Seen = Seen.NotAlone, Account = "He laughed." }),
            "2026-03-31");

        Assert.Equal([VoiceHeld.Observed, VoiceHeld.Absent, VoiceHeld.Observed, VoiceHeld.Observed], voice.Records.Select(r => r.Held));
    }

    // Heard on 20 September 2025: six months before 20 March 2026, so on the record that day and not on the 21st.
    [Theory]
    [InlineData("2026-03-20", VoiceState.OnRecord)]
    [InlineData("2026-03-21", VoiceState.NotLately)]
    public void Words_grow_old_after_six_months_without_a_review(string day, VoiceState state)
    {
        var voice = On(new Story().Born("2015-03-01").Then("2025-09-20", new Visit { Seen = Seen.Alone, ChildsWords = "It is loud." }), day);

        Assert.Equal(state, voice.State);
    }

    [Fact]
    public void What_an_extract_brought_is_not_known_and_nobody_is_heard_before_birth()
    {
        var imported = On(new Story().Born("2015-03-01").Then("2026-03-02", new CareReview(), imported: true), "2026-03-31");
        var unborn = On(
            new Story().Then("2026-01-12", new ChildDetails { ExpectedOn = Day("2026-05-20") }).Then("2026-03-02", new NeedPlanStarted()), "2026-03-31");

        Assert.Equal(VoiceHeld.NotKnown, Assert.Single(imported.Records).Held);
        Assert.Equal(VoiceState.NotKnown, imported.State);
        Assert.Empty(unborn.Records);
        Assert.Equal(VoiceState.NothingYet, unborn.State);
    }
}
