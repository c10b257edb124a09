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

/// <summary>Who holds a child, as Lists 6 to 9 name them.</summary>
public sealed class HoldersTests
{
    private const string InNeed =
        "Child Unique ID|CIN Start Date|Date Child Was Last Seen|CIN Closure Date|Reason for Closure|Case Status|"
        + "Allocated Team|Allocated Worker";
    private const string Plans =
        "Child Unique ID|Child Protection Plan Start Date|Latest Category of Abuse|Date of the Last Statutory Visit|"
        + "Was the Child Seen Alone?|Date of latest review conference|Child Protection Plan End Date|Allocated Worker";

    private readonly Council council = new();

    [Fact]
    public void A_name_is_no_worker_until_the_council_says_so()
    {
        string[] list =
        [
            InNeed,
            "7|02/03/2026||||c) Child in need plan|North|A. Elm",
            "8|02/03/2026||||c) Child in need plan|North|",
            "9|02/03/2026||||c) Child in need plan|North|Duty",
        ];
        council.TakesIn("2026-03-31", ("List 6", list));

        Assert.Equal(HeldBy.NotConfirmed, council.Only<WorkAllocated>("7").HeldBy);
        Assert.Equal(HeldBy.Nobody, council.Only<WorkAllocated>("8").HeldBy);
        Assert.Equal(HeldBy.Duty, council.Only<WorkAllocated>("9").HeldBy);
        Assert.Empty(council.Clocks("7", AllocationStandards.WorkerAllocated, "2026-03-31"));
        Assert.True(Assert.Single(council.Clocks("8", AllocationStandards.WorkerAllocated, "2026-03-31")).IsOpen);
        Assert.True(Assert.Single(council.Clocks("9", AllocationStandards.WorkerAllocated, "2026-03-31")).IsOpen);
    }

    [Fact]
    public void Once_a_name_is_confirmed_what_was_said_before_is_read_again()
    {
        string[] list = [InNeed, "7|02/03/2026||||c) Child in need plan|North|A. Elm"];
        council.TakesIn("2026-03-31", ("List 6", list));
        council.Confirms("A. ELM", HeldBy.Leaver);

        council.TakesIn("2026-04-30", ("List 6", list));

        var held = council.EntryOf<WorkAllocated>("7");
        Assert.Equal(HeldBy.Leaver, ((WorkAllocated)held.Particulars).HeldBy);
        Assert.Equal(Council.Day("2026-03-31"), held.Happened.Day);
    }

    [Fact]
    public void Names_that_wait_are_listed_and_once_confirmed_are_read_again_at_once()
    {
        council.TakesIn(
            "2026-03-31",
            (
                "List 6",
                [
                    InNeed,
                    "7|02/03/2026||||c) Child in need plan|North|A. Elm",
                    "8|02/03/2026||||c) Child in need plan|North|A. Elm",
                    "9|02/03/2026||||c) Child in need plan|North|B. Oak",
                ]
            )
        );
        Assert.Equal([("A. Elm", 2), ("B. Oak", 1)], NamesReadAgain.Waiting(council.Entries));

        var names = new ConfirmedNames([new() { Name = "A. Elm", StandsFor = HeldBy.Tray }]);
        var corrections = NamesReadAgain.Corrections(council.Entries, names, Instant.FromUtc(2026, 4, 2, 9, 0));

        Assert.Equal(["7", "8"], corrections.Select(c => c.Subject.Id));
        Assert.All(
            corrections,
            c => Assert.Equal((HeldBy.Tray, Council.Day("2026-03-31")), (((WorkAllocated)c.Particulars).HeldBy, c.Happened.Day))
        );
        Assert.All(corrections, c => Assert.NotNull(c.Source));
    }

    [Fact]
    public void Another_name_is_another_worker_from_the_day_of_the_extract()
    {
        council.Confirms("A. Elm", HeldBy.SocialWorker, "W1");
        council.Confirms("B. Oak", HeldBy.SocialWorker, "W2");
        council.TakesIn("2026-03-31", ("List 6", [InNeed, "7|02/03/2026||||c) Child in need plan|North|A. Elm"]));
        council.TakesIn("2026-04-30", ("List 6", [InNeed, "7|02/03/2026||||c) Child in need plan|North|B. Oak"]));

        Assert.Equal(
            [("W1", Council.Day("2026-03-31")), ("W2", Council.Day("2026-04-30"))],
            council
                .RecordOf("7")
                .Where(e => e.Particulars is WorkAllocated)
                .Select(e => (((WorkAllocated)e.Particulars).Worker ?? "", e.Happened.Day))
        );
    }

    [Fact]
    public void Lists_that_name_different_workers_are_asked_about_and_the_one_nearest_to_danger_is_followed()
    {
        var plan = council.TakesIn(
            "2026-03-31",
            ("List 6", [InNeed, "7|02/03/2026||||b) Child Protection plan|North|A. Elm"]),
            ("List 7", [Plans, "7|26/01/2026|a) Neglect|||||B. Oak"])
        );

        Assert.Equal("B. Oak", council.Only<WorkAllocated>("7").Worker);
        Assert.Equal(1, plan.Reconciliation.Lists.Single(l => l.List.Number == 7).Questions["lists-name-different-workers"]);
    }

    [Fact]
    public void Closed_work_needs_no_worker()
    {
        council.TakesIn("2026-03-31", ("List 6", [InNeed, "7|02/01/2026||15/03/2026|RC7|e) Closed episode|North|"]));

        Assert.Equal(EndOfNeed.ServicesEnded, council.Only<CaseClosed>("7").Why);
        Assert.DoesNotContain(council.RecordOf("7"), e => e.Particulars is WorkAllocated);
    }
}
