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

/// <summary>What the first extract puts into the record, and what it leaves out because no list says it.</summary>
public sealed class ImportTests
{
    private const string Contacts = "Child Unique ID|Date of Contact|Contact Source";
    private const string Referrals = "Child Unique ID|Date of referral|Referral Source|Referral NFA?";
    private const string Assessments =
        "Child Unique ID|Continuous Assessment Start Date|Continuous Assessment Date of Authorisation|"
        + "Child Seen During Continuous Assessment";
    private const string InNeed =
        "Child Unique ID|CIN Start Date|Date Child Was Last Seen|CIN Closure Date|Reason for Closure|Case Status|"
        + "Allocated Team|Allocated Worker";
    private const string Plans =
        "Child Unique ID|Child Protection Plan Start Date|Latest Category of Abuse|Date of the Last Statutory Visit|"
        + "Was the Child Seen Alone?|Date of latest review conference|Child Protection Plan End Date|Allocated Worker";

    private readonly Council council = new();

    [Fact]
    public void The_same_extract_twice_adds_nothing()
    {
        (string, string[])[] lists =
        [
            ("List 1", [Contacts, "7|02/03/2026|Police"]),
            ("List 4", [Assessments, "7|04/03/2026||Yes"]),
            ("List 6", [InNeed, "7|02/03/2026|30/03/2026|||d) Open assessment|North|A. Elm"]),
            ("List 7", [Plans, "8|01/02/2026|a) Neglect|20/03/2026|Yes|||B. Oak"]),
        ];

        var first = council.TakesIn("2026-03-31", lists);
        var second = council.TakesIn("2026-03-31", lists);

        Assert.NotEmpty(first.Entries);
        Assert.Empty(second.Entries);
        Assert.All(second.Reconciliation.Lists, l => Assert.Equal(l.Read, l.Unchanged));
        Assert.All(first.Reconciliation.Lists, l => Assert.Equal(l.Read, l.Added));
    }

    [Fact]
    public void The_same_extract_on_a_later_day_adds_nothing_either()
    {
        council.TakesIn("2026-03-31", ("List 7", [Plans, "8|01/02/2026|a) Neglect|20/03/2026|Yes|||B. Oak"]));

        Assert.Empty(council.TakesIn("2026-04-30", ("List 7", [Plans, "8|01/02/2026|a) Neglect|20/03/2026|Yes|||B. Oak"])).Entries);
    }

    [Fact]
    public void Entries_are_recorded_at_the_end_of_the_extracts_day_and_say_which_cell_they_came_from()
    {
        var entry = council.TakesIn("2026-03-31", ("List 1", [Contacts, "7|02/03/2026|Police"])).Entries[0];

        Assert.Equal(Instant.FromUtc(2026, 3, 31, 22, 59, 59), entry.Recorded); // One second to midnight in London, in summer time.
        Assert.Equal("import", entry.By);
        Assert.Equal(
            new("annex-a 2026-03-31", "Annex A.xlsx, List 1", "line 2, Date of Contact", "annex-a/1/7/2026-03-02/6/started"),
            entry.Source
        );
    }

    [Fact]
    public void Nothing_is_recorded_in_the_future()
    {
        var extract = Extracts.Read(
            "List 1.csv",
            new(2026, 3, 31),
            "Child Unique ID,Date of Contact,Contact Source",
            "7,02/03/2026,Police"
        );
        var now = Instant.FromUtc(2026, 3, 31, 9, 0);

        Assert.All(AnnexAImport.Plan(extract, new(), ConfirmedNames.None, now).Entries, e => Assert.Equal(now, e.Recorded));
    }

    [Fact]
    public void An_extract_of_a_day_to_come_is_refused()
    {
        var extract = Extracts.Read("List 1.csv", new(2026, 4, 1), "Child Unique ID,Date of Contact,Contact Source", "7,02/03/2026,Police");

        var refusal = Assert.Throws<ImportRefusedException>(() =>
            AnnexAImport.Plan(extract, new(), ConfirmedNames.None, Instant.FromUtc(2026, 3, 31, 9, 0))
        );
        Assert.Contains("1 April 2026, is still to come", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_waits_for_no_decision_that_the_list_could_not_show()
    {
        council.TakesIn("2026-03-31", ("List 1", [Contacts, "7|02/03/2026|Police"]));

        Assert.Empty(council.Clocks("7", FrontDoorStandards.ContactDecided, "2026-03-31"));
        Assert.Equal(ContactSource.Police, council.Only<ContactListed>("7").From);
    }

    [Fact]
    public void An_open_assessment_waits_from_the_referral_of_List_3()
    {
        council.TakesIn("2026-03-31", ("List 3", [Referrals, "7|02/03/2026|School|No"]), ("List 4", [Assessments, "7|05/03/2026||"]));

        var clock = Assert.Single(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31"));
        Assert.Equal(Council.Day("2026-03-02"), clock.Started);
    }

    [Fact]
    public void Without_List_3_it_waits_from_the_start_of_the_episode_that_is_an_open_assessment()
    {
        council.TakesIn(
            "2026-03-31",
            ("List 4", [Assessments, "7|05/03/2026||"]),
            ("List 6", [InNeed, "7|02/03/2026||||d) Open assessment|North|A. Elm"])
        );

        var clock = Assert.Single(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31"));
        Assert.Equal(Council.Day("2026-03-02"), clock.Started);
    }

    [Fact]
    public void With_neither_it_waits_from_its_own_start()
    {
        council.TakesIn("2026-03-31", ("List 4", [Assessments, "7|05/03/2026||"]));

        var clock = Assert.Single(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31"));
        Assert.Equal(Council.Day("2026-03-05"), clock.Started);
    }

    [Fact]
    public void A_referral_without_further_action_waits_for_no_assessment()
    {
        council.TakesIn("2026-03-31", ("List 3", [Referrals, "7|02/03/2026|School|Yes", "8|02/03/2026|School|No"]));

        Assert.Empty(council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31"));
        Assert.Empty(council.Clocks("8", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31"));
        Assert.Equal(ListedOutcome.NotKnown, council.Only<ReferralListed>("8").LedTo);
    }

    [Trap(6)]
    [Capability("S053")]
    [Fact]
    public void An_assessment_that_vanishes_and_comes_back_under_another_start_keeps_its_first_clock()
    {
        council.TakesIn("2026-01-31", ("List 4", [Assessments, "7|05/01/2026||"]));
        council.TakesIn("2026-02-28", ("List 4", [Assessments, "7|09/02/2026||"]));

        var clocks = council.Clocks("7", AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31");

        Assert.Contains(clocks, c => c.Started == Council.Day("2026-01-05") && c.IsOpen);
        Assert.Equal(4, council.Only<NoLongerReported>("7").List);
    }

    [Fact]
    public void Last_seen_in_List_6_is_by_a_social_worker_and_not_a_statutory_visit()
    {
        council.TakesIn("2026-03-31", ("List 6", [InNeed, "7|02/01/2026|20/03/2026|||c) Child in need plan|North|A. Elm"]));

        var visit = council.Only<Visit>("7");
        Assert.Equal((Seen.SeenAloneNotKnown, (bool?)false), (visit.Seen, visit.Statutory));
    }

    [Fact]
    public void A_child_is_known_by_what_all_lists_say_together()
    {
        council.TakesIn(
            "2026-03-31",
            (
                "List 1",
                ["Child Unique ID|Gender|Ethnicity|Date of Birth|Date of Contact|Contact Source", "7|F||01/05/2020|02/03/2026|Police"]
            ),
            ("List 3", ["Child Unique ID|Gender|Ethnicity|Date of Birth|Date of referral|Referral Source", "7||WBRI||02/03/2026|Police"])
        );

        var details = council.Only<ChildDetails>("7");
        Assert.Equal((Council.Day("2020-05-01"), Sex.Female, "WBRI"), (details.BornOn, details.Sex, details.Ethnicity));
    }

    [Fact]
    public void An_enquiry_waits_for_its_conference_unless_that_was_found_unnecessary()
    {
        const string heading =
            "Child Unique ID|Strategy discussion initiating Section 47 Enquiry Start Date|"
            + "Was an Initial Child Protection Conference deemed unnecessary?|Date of Initial Child Protection Conference";
        council.TakesIn("2026-03-31", ("List 5", [heading, "7|02/03/2026|No|", "8|02/03/2026|Yes|", "9|02/03/2026|No|16/03/2026"]));

        // Fifteen working days from Monday 2 March is Monday 23 March 2026.
        Assert.Equal(
            Council.Day("2026-03-23"),
            Assert.Single(council.Clocks("7", EnquiryStandards.ConferenceFollowsEnquiry, "2026-03-31")).DueOn
        );
        Assert.Empty(council.Clocks("8", EnquiryStandards.ConferenceFollowsEnquiry, "2026-03-31"));
        Assert.Equal(
            Council.Day("2026-03-16"),
            Assert.Single(council.Clocks("9", EnquiryStandards.ConferenceFollowsEnquiry, "2026-03-31")).MetOn
        );
        Assert.Empty(council.Clocks("7", EnquiryStandards.ChildSeen, "2026-03-31"));
    }

    [Fact]
    public void Every_entry_could_have_been_recorded_by_a_person_too()
    {
        var file = EntryFile.Read(
            council
                .TakesIn(AnnexAReader.Read(Samples.Path("annex-a", "Annex_A_2024_Jan.xlsx"), new(2021, 3, 16)))
                .Entries.Select(EntryJson.Write)
        );

        Assert.Empty(file.Problems);
    }
}
