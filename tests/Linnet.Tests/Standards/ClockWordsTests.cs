using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Standards;

namespace Linnet.Tests.Standards;

public sealed class ClockWordsTests
{
    // Referred on Monday 2 March 2026: 45 working days end on Thursday 7 May.
    private static readonly Story Referred = new Story().Then("2026-03-02", new Referral { From = ContactSource.School });

    [Theory]
    [InlineData("2026-04-29", "Due 7 May 2026 · 5 working days left")] // 30 April, 1, 5, 6 and 7 May; Monday 4 May is a bank holiday
    [InlineData("2026-05-06", "Due 7 May 2026 · 1 working day left")]
    [InlineData("2026-05-07", "Due 7 May 2026 · due today")]
    [InlineData("2026-05-08", "Due 7 May 2026 · 1 working day overdue")]
    [InlineData("2026-05-18", "Due 7 May 2026 · 7 working days overdue")]
    public void Says_when_it_is_due_and_what_is_left_in_its_own_unit(string today, string says) =>
        Assert.Equal(says, Referred.OnlyClock(AssessmentStandards.WithinFortyFiveDaysOfReferral, today).InShort);

    [Fact]
    public void Says_when_it_was_met_and_whether_in_time() =>
        Assert.Equal("Met on 8 May 2026 · late", new Story()
            .Then("2026-03-02", new Referral { From = ContactSource.School })
            .Then("2026-03-04", new AssessmentStarted())
            .Then("2026-05-08", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction })
            .OnlyClock(AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-05-31").InShort);
}
