using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class ChronologyTests(TestCluster cluster)
{
    private const string Chronology = "/children/1001/chronology";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2024-05-01", new Contact { From = ContactSource.Police }),
        Happened("1001", "2025-12-01", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
        Happened("1001", "2025-12-08", new Visit { Seen = Seen.Alone }),
        Happened("1001", "2026-01-12", new CaseNote { About = NoteKind.Call, Note = "The school rang." }),
        Happened("1001", "2026-01-19", new CaseNote { About = NoteKind.Observation, Note = "A man answered the door.", Significant = true }),
    ];

    [Fact]
    [Capability("S057")]
    public async Task Is_built_from_the_record_and_says_until_somebody_reads_it_through_that_nobody_has()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");

        var page = await worker.OpenAsync(Chronology);

        // Three months from the start of the plan on 1 December 2025 are over on 1 March 2026: 30 days before 31 March.
        page.AssertSays("Nobody has read it through yet.");
        page.AssertSays("Not yet used in planning. Due 1 March 2026 · 30 days overdue");
        page.AssertSays("4 of 5 events, the earliest first.");
        Assert.DoesNotContain("The school rang", page.Says, StringComparison.Ordinal);

        var form = await worker.OpenAsync(page.LinkTo("I have read it through"));
        var read = await worker.SendAsync(form, form.Path, ("happened", "12/1/2026"), ("usedInPlanning", "yes"));

        read.AssertSays("Read through up to 12 January 2026 by Robin Ashdown; 1 event has come since. Used in planning on 12 January 2026.");
    }

    [Fact]
    [Capability("S057")]
    public async Task What_a_worker_chose_stands_over_what_the_kind_of_record_says()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var all = await worker.OpenAsync($"{Chronology}?matters=all");
        var form = await worker.OpenAsync(all.Links().Single(l => l.Words.Contains("the case note of 12 January 2026", StringComparison.Ordinal)).Path);

        form.AssertSays("Case note, 12 January 2026: A call was noted.");
        await worker.SendAsync(form, form.Path, ("significance", "key"), ("why", "The first time that the school was worried."));

        var key = await worker.OpenAsync($"{Chronology}?matters=key");
        key.AssertSays("4 of 5 events");
        key.AssertSays("A call was noted. The first time that the school was worried. A key event, chosen by Robin Ashdown");
        Assert.DoesNotContain("The child was seen", key.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_one_area_of_practice_or_some_days_alone()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");

        (await worker.OpenAsync($"{Chronology}?area=Visits")).AssertSays("1 of 5 events, the earliest first.");
        (await worker.OpenAsync($"{Chronology}?from=8/12/2025&until=19/1/2026")).AssertSays("2 of 5 events, the earliest first.");
        (await worker.OpenAsync($"{Chronology}?from=tbc")).AssertSays("'tbc' is not a date. Write it as day/month/year");
        (await worker.OpenAsync($"{Chronology}?from=2/1/2026&until=1/1/2026")).AssertSays("The last day must not be before the first");
    }

    [Fact]
    public async Task An_event_of_another_child_is_not_found()
    {
        var others = Happened("1002", "2026-01-12", new CaseNote { About = NoteKind.Call, Note = "The school rang." });
        await using var council = await WithAsync(cluster, [.. Amira, others]);

        Assert.Equal(HttpStatusCode.NotFound, (await (await council.SignInAsync("W1")).OpenAsync($"{Chronology}/{others.Id}")).Status);
    }
}
