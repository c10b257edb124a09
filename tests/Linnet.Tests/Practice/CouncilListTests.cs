using Linnet.Practice;
using Linnet.Record;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Practice;

public sealed class CouncilListTests
{
    private static readonly SubjectFacts Council = new Story("authority")
        .Then("2026-01-05", new ServiceOffered { Name = "First Steps", For = ServiceFor.Families })
        .Then("2026-02-02", new ServiceOffered { Name = "first steps", For = ServiceFor.BeforeBirth })
        .Then("2026-01-05", new ServiceOffered { Name = "Open Door", For = ServiceFor.Families, Until = Day("2026-03-31") })
        .Then("2026-01-05", new PracticeTool { Name = "Change wheel", For = ToolPurpose.CapacityToChange })
        .Then("2026-01-05", new GuidanceIssued { Name = "Writing a statement", Version = "1", Text = "Begin with the child.", NeededFor = [PracticeArea.Court] })
        .Then("2026-03-02", new PracticeFramework { Name = "Signs of Safety", Forms = [FrameworkForm.Assessment], Headings = "Worries\nStrengths" })
        .Then("2026-03-16", new PracticeFramework { Name = "Signs of Safety", Forms = [FrameworkForm.Assessment], Headings = "Worries\nStrengths\nNext" })
        .Facts;

    [Fact]
    public void A_name_recorded_again_replaces_what_stood_under_it_and_one_with_a_last_day_leaves_the_list_after_it()
    {
        var on = CouncilList.On(Council, typeof(ServiceOffered), Day("2026-03-31"));
        var after = CouncilList.On(Council, typeof(ServiceOffered), Day("2026-04-01"));

        Assert.Equal(["first steps", "Open Door"], on.Select(CouncilList.NameOf));
        Assert.Equal(["first steps"], after.Select(CouncilList.NameOf));
        Assert.Equal("before-birth", after[0].Coded["for"]);
    }

    [Fact]
    public void What_was_written_stands_under_the_headings_of_its_own_day()
    {
        var frameworks = new FrameworksOfCouncil(Council);

        Assert.Empty(frameworks.On(Day("2026-03-01")));
        Assert.Equal(["Worries", "Strengths"], frameworks.On(Day("2026-03-15"))[0].Headings);
        Assert.Equal(3, frameworks.On(Day("2026-03-16"))[0].Headings.Count);
        Assert.Equal([("Signs of Safety", FrameworkForm.Assessment, Day("2026-03-02"))], frameworks.SinceWhen);
    }

    [Fact]
    public void Guidance_is_for_the_forms_of_its_area()
    {
        Assert.Single(GuidanceIssued.For(Council, RecordType.Of<Linnet.Court.LegalPlanningMeeting>(), Day("2026-03-31")));
        Assert.Empty(GuidanceIssued.For(Council, RecordType.Of<Linnet.Visits.Visit>(), Day("2026-03-31")));
        Assert.Empty(GuidanceIssued.For(Council, RecordType.Of<Linnet.Court.LegalPlanningMeeting>(), Day("2026-01-04")));
    }

    [Fact]
    public void Each_area_of_practice_is_one_by_which_forms_are_grouped() =>
        Assert.All(Enum.GetNames<PracticeArea>(), area => Assert.Contains(RecordType.All.Values, t => t.Area == area));
}
