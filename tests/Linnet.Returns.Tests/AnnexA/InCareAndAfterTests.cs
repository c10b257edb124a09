using Linnet.Care;
using Linnet.Children;
using Linnet.Health;
using Linnet.LeavingCare;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Returns.Tests.AnnexA;

/// <summary>Children in care (List 8) and care leavers (List 9).</summary>
public sealed class InCareAndAfterTests
{
    private const string InCare =
        "Child Unique ID|Date of Birth|Date Started to be Looked After|Start date of current legal status|"
        + "Child's Legal Status|Date of Latest Statutory Review"
        + "|Date of Last Social Work Visit|What is the permanence plan for this child?|Date of Last Health Assessment|"
        + "Date of Last Dental Check"
        + "|Date Ceased to be Looked After|Reason Ceased to be Looked After|Start Date of Most Recent Placement|"
        + "Placement Type|Placement Provider|Placement Location";

    private const string Leavers =
        "Child Unique ID|Date of Birth|Allocated Personal Advisor|Eligibility Category|Latest Pathway Plan Review Date|"
        + "LA in Touch|Latest Date of Contact"
        + "|Type of Accommodation|Suitability of Accommodation|Activity Status";

    private readonly Council council = new();

    [Fact]
    public void A_child_in_care_is_taken_in_with_placement_status_and_the_latest_of_what_recurs()
    {
        council.TakesIn(
            "2026-03-31",
            (
                "List 8",
                [
                    InCare,
                    "7|01/05/2016|06/01/2025|03/02/2025|C1: ICO|15/01/2026|02/03/2026|f) Long-term fostering|10/12/2025|"
                        + "05/11/2025|||06/01/2025|f) U6: Foster placement - not FFA|b) PR1: Own provision|b) Out",
                ]
            )
        );

        Assert.Null(council.Only<CareStarted>("7").LegalStatus); // Which it was on the first day, the list does not say.
        Assert.Equal(LegalStatus.InterimCareOrder, council.Only<LegalStatusChanged>("7").LegalStatus);
        Assert.Equal((PlacementType.Foster, PlacementProvider.Own, PlacementArea.OutOfArea), Placed("7"));
        Assert.Equal((Seen.NotKnown, (bool?)true), (council.Only<Visit>("7").Seen, council.Only<Visit>("7").Statutory));
        Assert.Null(council.Only<CareReview>("7").Ordinal);
        Assert.Equal(HealthAssessmentKind.NotKnown, council.Only<HealthAssessment>("7").Kind);
        Assert.Equal(PermanenceRoute.Fostering, council.Only<PermanencePlan>("7").Route);
    }

    [Fact]
    public void A_latest_review_without_its_ordinal_gives_a_range_of_due_dates()
    {
        council.TakesIn("2026-03-31", ("List 8", [InCare, "7|01/05/2016|06/01/2025|||15/01/2026||||||||||"]));

        // The second falls due three months after the first, each later one six months after the one before.
        var clock = Assert.Single(council.Clocks("7", CareReviewStandards.CareReviewed, "2026-03-31"));
        Assert.Equal((Council.Day("2026-04-15"), Council.Day("2026-07-15")), (clock.MayBeDueFrom, clock.DueOn));
    }

    [Fact]
    public void What_came_before_the_latest_is_never_called_late()
    {
        council.TakesIn(
            "2026-03-31",
            (
                "List 8",
                [
                    InCare,
                    "7|01/05/2016|06/01/2020|||15/01/2026|20/03/2026|a) Return to family|10/12/2025|05/11/2025|||06/01/2020|U6|PR1|a) In",
                ]
            )
        );

        Assert.DoesNotContain(AllClocks("7", "2026-03-31"), c => c.State is ClockState.MetLate or ClockState.Overdue);
    }

    [Fact]
    public void A_child_never_seen_by_a_dentist_waits_from_coming_into_care()
    {
        council.TakesIn(
            "2026-03-31",
            ("List 8", [InCare, "7|01/05/2016|06/01/2025|||15/01/2026|20/03/2026||10/12/2025||||06/01/2025|U6|PR1|a) In"])
        );

        Assert.Contains(AllClocks("7", "2026-03-31"), c => c.Standard.Catalogue == "dental-check" && c.State == ClockState.Overdue);
    }

    [Fact]
    public void A_new_placement_is_another_placement_and_the_reviews_go_on()
    {
        council.TakesIn("2026-02-28", ("List 8", [InCare, "7|01/05/2016|06/01/2025|||15/01/2026|||||||06/01/2025|U6|PR1|a) In"]));
        council.TakesIn("2026-03-31", ("List 8", [InCare, "7|01/05/2016|06/01/2025|||15/01/2026|||||||02/03/2026|K2|PR4|b) Out"]));

        var placements = council.RecordOf("7").Where(e => e.Particulars is PlacementStarted).ToList();
        Assert.Equal([Council.Day("2025-01-06"), Council.Day("2026-03-02")], placements.Select(p => p.Happened.Day));
        Assert.NotEqual(placements[0].Strand, placements[1].Strand);
        Assert.Single(council.RecordOf("7"), e => e.Particulars is CareReview);
    }

    [Fact]
    public void A_child_who_left_care_waits_for_nothing_of_care_and_one_who_died_for_nothing_at_all()
    {
        council.TakesIn(
            "2026-03-31",
            (
                "List 8",
                [
                    InCare,
                    "7|01/05/2016|06/01/2025||||||||12/03/2026|k) E47: Special Guardianship Orders - relative/friend||||",
                    "8|01/05/2016|06/01/2025||||||||12/03/2026|E2||||",
                ]
            )
        );

        Assert.Equal(EndOfCare.GuardianRelative, council.Only<CareEnded>("7").Why);
        // Whether anybody has seen the child goes on being asked until work with them ends.
        Assert.DoesNotContain(AllClocks("7", "2026-03-31"), c => c.IsOpen && c.Standard.Catalogue != "cp-not-seen-escalation");
        Assert.Equal(Council.Day("2026-03-12"), council.EntryOf<ChildDied>("8").Happened.Day);
        Assert.DoesNotContain(AllClocks("8", "2026-03-31"), c => c.IsOpen);
    }

    [Fact]
    public void A_care_leaver_is_kept_in_touch_with_from_the_latest_contact()
    {
        council.TakesIn(
            "2026-03-31",
            (
                "List 9",
                [Leavers, "7|01/05/2005|C. Ash|b) Former relevant child|10/01/2026|a) Yes|02/02/2026|U: Independent living|a) Suitable|F1"]
            )
        );

        Assert.Equal(Eligibility.FormerRelevant, council.Only<LeavingCareStarted>("7").Eligibility);
        Assert.Equal((InTouch.Yes, Accommodation.Independent, (bool?)true, Activity.HigherFull), HowTheyAre("7"));
        Assert.Equal("C. Ash", council.Only<PersonalAdviserAllocated>("7").Adviser);
        Assert.Contains(
            AllClocks("7", "2026-03-31"),
            c => c.Standard.Catalogue == "pa-keep-in-touch" && c.IsOpen && c.Started == Council.Day("2026-02-02")
        );
    }

    [Fact]
    public void How_a_care_leaver_is_changes_from_extract_to_extract_and_stays_as_it_was()
    {
        council.TakesIn("2026-02-28", ("List 9", [Leavers, "7|01/05/2005|C. Ash|b)||a) Yes||U: Independent living|a) Suitable|F1"]));
        council.TakesIn(
            "2026-03-31",
            ("List 9", [Leavers, "7|01/05/2005|C. Ash|b)||b) No||S: No fixed abode / homeless|b) Unsuitable|G5"])
        );

        Assert.Equal(
            [(Council.Day("2026-02-28"), InTouch.Yes), (Council.Day("2026-03-31"), InTouch.No)],
            council
                .RecordOf("7")
                .Where(e => e.Particulars is CareLeaverStatus)
                .Select(e => (e.Happened.Day, ((CareLeaverStatus)e.Particulars).InTouch))
        );
        Assert.Single(council.RecordOf("7"), e => e.Particulars is LeavingCareStarted);
    }

    [Fact]
    public void A_care_leaver_with_an_adviser_is_not_without_a_worker()
    {
        council.TakesIn(
            "2026-03-31",
            (
                "List 9",
                [
                    "Child Unique ID|Allocated Team|Allocated Worker|Allocated Personal Advisor|Eligibility Category",
                    "7|Leaving care||C. Ash|b)",
                ]
            )
        );

        Assert.DoesNotContain(AllClocks("7", "2026-03-31"), c => c.Standard.Catalogue == "allocation-sw");
    }

    private (PlacementType?, PlacementProvider?, PlacementArea?) Placed(string child) =>
        council.Only<PlacementStarted>(child) is var placed ? (placed.Type, placed.Provider, placed.Area) : default;

    private (InTouch, Accommodation?, bool?, Activity?) HowTheyAre(string child) =>
        council.Only<CareLeaverStatus>(child) is var status
            ? (status.InTouch, status.Accommodation, status.Suitable, status.Activity)
            : default;

    private IEnumerable<Clock> AllClocks(string child, string today) =>
        StandardTable.All.Standards.SelectMany(s => council.Clocks(child, s, today));
}
