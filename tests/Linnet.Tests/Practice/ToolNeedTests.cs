using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Practice;
using Linnet.Record;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Practice;

public sealed class ToolNeedTests
{
    private static List<ToolNeed> On(Story story, string day) =>
        [.. ToolNeed.Of(story.Facts.Subject, [.. story.Facts.AsAt(Days.NumberOf(Day(day)))], Days.NumberOf(Day(day)))];

    [Fact]
    public void A_tool_is_needed_from_the_first_cause_in_twelve_months_and_a_use_before_it_does_not_count()
    {
        var story = new Story().Born("2015-03-01")
            .Then("2026-01-05", new ToolUsed { Tool = "Change wheel", For = ToolPurpose.CapacityToChange })
            .Then("2026-02-02", new ParentingAssessmentCommissioned { What = ParentingQuestion.CapacityToChange })
            .Then("2026-02-03", new Contact { From = ContactSource.School, Worry = Worry.Neglect })
            .Then("2026-03-02", new NeglectToolkitUsed { Missing = CareMissing.Some })
            .Then("2026-03-03", new ServiceUsed { Service = "First Steps", Step = ServiceStep.Began });

        var needs = On(story, "2026-03-31");
        // A year after 2 February 2026 is 2 February 2027: by then it is more than twelve months ago.
        var later = On(story, "2027-02-02");

        Assert.Equal([(ToolPurpose.CapacityToChange, false), (ToolPurpose.Neglect, true)], needs.Select(n => (n.Purpose, n.Used is not null)));
        Assert.DoesNotContain(later, n => n.Purpose == ToolPurpose.CapacityToChange);
    }

    [Fact]
    public void An_answer_belongs_to_the_work_and_the_heading_it_was_written_under()
    {
        var council = new Story("authority").Then("2026-03-02", new PracticeFramework { Name = "Systemic", Forms = [FrameworkForm.Assessment], Headings = "Whose idea?\nWhat else?" });
        var story = new Story().Born("2015-03-01").Then("2026-03-03", new AssessmentStarted());
        var work = story.Last.Id;
        story.Then("2026-03-04", new FrameworkAnswered { Framework = "Systemic", Heading = "What else?", BelongsTo = work.ToString(), Answer = "Nan." });

        var written = Assert.Single(WrittenUnderFramework.Of([.. story.Facts.AsAt(int.MaxValue)], new(council.Facts)));

        Assert.Equal((FrameworkUse.Some, "Systemic: 1 of 2 headings answered"), (written.Use, written.Says));
        Assert.False(written.IsFinished([.. story.Facts.AsAt(int.MaxValue)]));
    }
}
