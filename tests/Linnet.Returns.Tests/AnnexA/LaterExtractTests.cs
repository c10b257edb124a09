using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.Enquiries;
using Linnet.Extracts;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Visits;

namespace Linnet.Returns.Tests.AnnexA;

/// <summary>What a later extract changes: facts are corrected, the latest moves on, what is gone is asked about.</summary>
public sealed class LaterExtractTests
{
    private const string Contacts = "Child Unique ID|Date of Contact|Contact Source";
    private const string Assessments =
        "Child Unique ID|Continuous Assessment Start Date|Continuous Assessment Date of Authorisation|"
        + "Child Seen During Continuous Assessment";
    private const string Plans =
        "Child Unique ID|Child Protection Plan Start Date|Latest Category of Abuse|Date of the Last Statutory Visit|"
        + "Was the Child Seen Alone?|Date of latest review conference|Child Protection Plan End Date|Allocated Worker";

    private readonly Council council = new();

    [Fact]
    public void A_date_of_authorisation_that_comes_later_is_more_that_happened()
    {
        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026||"]));

        var counted = council.TakesIn("2026-02-28", ("List 4", [Assessments, "7|05/01/2026|20/02/2026|Yes"])).Reconciliation.Lists.Single();

        Assert.Equal(1, counted.Reasons["new-event"]);
        Assert.False(Assert.Single(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31")).IsOpen);
    }

    [Fact]
    public void A_date_that_changed_corrects_what_the_extract_before_it_said()
    {
        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026|20/01/2026|Yes"]));

        var plan = council.TakesIn("2026-02-28", ("List 4", [Assessments, "7|05/01/2026|21/01/2026|Yes"]));

        Assert.Equal(1, plan.Reconciliation.Lists.Single().Corrected);
        var correction = Assert.Single(plan.Entries);
        Assert.NotNull(correction.Replaces);
        Assert.Equal("The extract of 28 February 2026 says otherwise.", correction.Reason);
        Assert.Equal(Council.Day("2026-01-21"), council.EntryOf<AssessmentAuthorised>("7").Happened.Day);
    }

    [Fact]
    public void An_authorisation_that_is_taken_out_opens_the_assessment_again()
    {
        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026|20/01/2026|Yes"]));
        council.TakesIn("2026-02-28", ("List 4", [Assessments, "7|05/01/2026||Yes"]));

        Assert.True(Assert.Single(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-02-28")).IsOpen);
    }

    [Fact]
    public void And_one_that_comes_back_the_same_counts_again()
    {
        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026|20/01/2026|Yes"]));
        council.TakesIn("2026-02-28", ("List 4", [Assessments, "7|05/01/2026||Yes"]));
        council.TakesIn("2026-03-31", ("List 4", [Assessments, "7|05/01/2026|20/01/2026|Yes"]));

        Assert.False(Assert.Single(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31")).IsOpen);
    }

    [Fact]
    public void A_cell_that_cannot_be_read_takes_nothing_back()
    {
        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026|20/01/2026|Yes"]));

        var plan = council.TakesIn("2026-02-28", ("List 4", [Assessments, "7|05/01/2026|20th-ish|Yes"]));

        Assert.Empty(plan.Entries);
        Assert.Equal(1, plan.Reconciliation.Lists.Single().Cells["not-a-date"]);
    }

    [Fact]
    public void A_later_last_visit_is_another_visit()
    {
        council.TakesIn("2026-02-28", ("List 7", [Plans, "7|02/02/2026|a) Neglect|10/02/2026|Yes|||A. Elm"]));
        council.TakesIn("2026-03-31", ("List 7", [Plans, "7|02/02/2026|a) Neglect|20/03/2026|No|||A. Elm"]));

        Assert.Equal(
            [(Council.Day("2026-02-10"), Seen.Alone), (Council.Day("2026-03-20"), Seen.NotKnown)],
            council.RecordOf("7").Where(e => e.Particulars is Visit).Select(e => (e.Happened.Day, ((Visit)e.Particulars).Seen))
        );
    }

    [Theory]
    [InlineData("01/02/2026", "earlier-than-is-known")]
    [InlineData("", "now-blank")]
    public void An_earlier_last_visit_or_none_is_a_question_and_changes_nothing(string written, string question)
    {
        council.TakesIn("2026-02-28", ("List 7", [Plans, "7|26/01/2026|a) Neglect|10/02/2026|Yes|||A. Elm"]));

        var plan = council.TakesIn("2026-03-31", ("List 7", [Plans, $"7|26/01/2026|a) Neglect|{written}|Yes|||A. Elm"]));

        Assert.Empty(plan.Entries);
        Assert.Equal(1, plan.Reconciliation.Lists.Single().Questions[question]);
    }

    [Fact]
    public void What_the_same_visit_was_said_to_be_is_corrected_in_its_place()
    {
        council.TakesIn("2026-02-28", ("List 7", [Plans, "7|26/01/2026|a) Neglect|10/02/2026|No|||A. Elm"]));
        council.TakesIn("2026-03-31", ("List 7", [Plans, "7|26/01/2026|a) Neglect|10/02/2026|Yes|||A. Elm"]));

        Assert.Equal(Seen.Alone, council.Only<Visit>("7").Seen);
    }

    [Fact]
    public void A_row_that_is_gone_ends_nothing_and_is_asked_about()
    {
        council.TakesIn(
            "2026-02-28",
            ("List 7", [Plans, "7|26/01/2026|a) Neglect|10/02/2026|Yes|||A. Elm", "8|26/01/2026|a) Neglect||||12/02/2026|A. Elm"])
        );

        var plan = council.TakesIn("2026-03-31", ("List 7", [Plans, "9|02/03/2026|a) Neglect|||||A. Elm"]));

        Assert.Equal(2, plan.Reconciliation.Lists.Single().NoLongerReported);
        Assert.True(council.Clocks("7", ProtectionPlanStandards.FirstReviewConference, "2026-03-31")[^1].IsOpen);
        Assert.Empty(council.TakesIn("2026-03-31", ("List 7", [Plans, "9|02/03/2026|a) Neglect|||||A. Elm"])).Entries);
    }

    [Fact]
    public void A_row_that_has_aged_out_of_its_list_is_not_asked_about()
    {
        council.TakesIn("2025-09-30", ("List 7", [Plans, "7|26/01/2025|a) Neglect||||15/09/2025|A. Elm"]));

        var plan = council.TakesIn("2026-03-31", ("List 7", [Plans, "9|02/03/2026|a) Neglect|||||A. Elm"]));

        Assert.Equal(0, plan.Reconciliation.Lists.Single().NoLongerReported);
    }

    [Fact]
    public void A_row_that_comes_back_is_no_longer_asked_about()
    {
        string[] shown = [Plans, "7|26/01/2026|a) Neglect|||||A. Elm"];
        council.TakesIn("2026-01-31", ("List 7", shown));
        council.TakesIn("2026-02-28", ("List 7", [Plans]));
        Assert.Single(council.RecordOf("7"), e => e.Particulars is NoLongerReported);

        council.TakesIn("2026-03-31", ("List 7", shown));
        Assert.DoesNotContain(council.RecordOf("7"), e => e.Particulars is NoLongerReported);

        council.TakesIn("2026-04-30", ("List 7", [Plans]));
        Assert.Single(council.RecordOf("7"), e => e.Particulars is NoLongerReported);
    }

    [Fact]
    public void A_list_that_is_not_in_the_file_takes_no_row_with_it()
    {
        council.TakesIn("2026-02-28", ("List 7", [Plans, "7|26/01/2026|a) Neglect|||||A. Elm"]));

        var plan = council.TakesIn("2026-03-31", ("List 1", [Contacts, "7|02/03/2026|Police"]));

        Assert.DoesNotContain(plan.Entries, e => e.Particulars is NoLongerReported);
        Assert.Contains(
            "List 7: Child protection plans is not in the file: nothing that it shows can be known.",
            plan.Reconciliation.CannotBeKnown
        );
    }

    [Fact]
    public void An_older_extract_fills_gaps_and_corrects_nothing_newer()
    {
        council.TakesIn("2026-03-31", ("List 7", [Plans, "7|26/01/2026|a) Neglect|20/03/2026||||A. Elm"]));

        var plan = council.TakesIn("2026-02-28", ("List 7", [Plans, "7|26/01/2026|b) Physical abuse|10/02/2026||||B. Oak"]));

        Assert.Equal(CategoryOfAbuse.Neglect, council.Only<ProtectionPlanStarted>("7").Category);
        Assert.Equal(2, council.RecordOf("7").Count(e => e.Particulars is Visit));
        Assert.Equal(0, plan.Reconciliation.Lists.Single().NoLongerReported);
        Assert.Equal("A. Elm", ((WorkAllocated)council.RecordOf("7").Last(e => e.Particulars is WorkAllocated).Particulars).Worker);
    }

    [Fact]
    public void What_a_person_corrected_stays()
    {
        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026|20/01/2026|Yes"]));
        var imported = council.EntryOf<AssessmentAuthorised>("7");
        council.Records("7", "2026-02-03", new AssessmentAuthorised { Outcome = AssessmentOutcome.ChildInNeedPlan }, replaces: imported.Id);

        var plan = council.TakesIn("2026-02-28", ("List 4", [Assessments, "7|05/01/2026|22/01/2026|Yes"]));

        Assert.Empty(plan.Entries);
        Assert.Equal(1, plan.Reconciliation.Lists.Single().Reasons["recorded-here"]);
    }

    [Fact]
    public void What_a_person_recorded_is_not_taken_in_a_second_time()
    {
        council.Records("7", "2026-01-05", new AssessmentStarted());

        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026|20/01/2026|Yes"]));

        Assert.Single(council.RecordOf("7"), e => e.Particulars is AssessmentStarted);
        Assert.False(Assert.Single(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-01-31")).IsOpen);
    }

    [Fact]
    public void What_a_later_extract_leaves_out_of_a_childs_details_stays_known_and_what_it_changes_is_corrected()
    {
        const string heading = "Child Unique ID|Gender|Date of Birth|Date of Contact|Contact Source";
        council.TakesIn("2026-02-28", ("List 1", [heading, "7|F|01/05/2020|02/02/2026|Police"]));
        council.TakesIn("2026-03-31", ("List 1", [heading, "7||02/05/2020|02/02/2026|Police"]));

        var details = council.Only<ChildDetails>("7");
        Assert.Equal((Council.Day("2020-05-02"), Sex.Female), (details.BornOn, details.Sex));
    }

    [Fact]
    public void An_expected_birth_becomes_a_birth()
    {
        const string heading = "Child Unique ID|Date of Birth|Date of Contact|Contact Source";
        council.TakesIn("2026-02-28", ("List 1", [heading, "7|15/03/2026|02/02/2026|Midwife"]));
        Assert.Equal(Council.Day("2026-03-15"), council.Only<ChildDetails>("7").ExpectedOn);

        council.TakesIn("2026-03-31", ("List 1", [heading, "7|17/03/2026|02/02/2026|Midwife"]));
        Assert.Equal(
            (Council.Day("2026-03-17"), null),
            (council.Only<ChildDetails>("7").BornOn, council.Only<ChildDetails>("7").ExpectedOn)
        );
    }
}
