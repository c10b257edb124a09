using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Store.Tests;

public sealed class AppendingTests(TestCluster cluster) : StoreTest(cluster)
{
    private static readonly AssessmentAuthorised Authorised = new() { Outcome = AssessmentOutcome.NoFurtherAction };

    [Fact]
    public async Task Of_many_who_find_a_child_free_at_one_moment_one_comes_first_and_the_others_are_told()
    {
        var asked = Enumerable.Range(1, 12).Select(n => Entry(Amira, "2026-03-30", Note($"Taken on by {n}."))).ToList();

        var outcomes = await Task.WhenAll(
            asked.Select(entry =>
                Records.AppendAsync(
                    [entry],
                    files: [],
                    idempotencyKey: null,
                    Cancel,
                    facts => facts(Amira).All.Count > 0 ? [new("worker", "Another worker leads already")] : []
                )
            )
        );

        Assert.Single(outcomes, o => o.Done);
        Assert.All(outcomes.Where(o => !o.Done), o => Assert.Equal("worker", Assert.Single(o.Problems).Field));
    }

    [Fact]
    public async Task Gives_back_what_was_written()
    {
        var contact = Entry(
            Amira,
            "2026-03-30T21:40",
            new Contact { From = ContactSource.Police, AsSaid = "Shouting — “again”, a neighbour said." }
        ) with
        {
            Occasion = Guid.CreateVersion7(),
            Source = new("annex-a 2026-04-01", "List 1", "F12", "list-1/1001"),
        };
        await AddedAsync(contact);

        var kept = Assert.Single(await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel));

        Assert.Equal(contact, kept.Entry);
        Assert.True(kept.Stands);
        Assert.Equal(contact.Id, kept.Strand);
    }

    [Fact]
    public async Task Keeps_the_fact_as_it_was_read_from_the_entry()
    {
        var told = await AddedAsync(Entry(Amira, "2026-03-30T21:40", new Contact { From = ContactSource.Police }));

        var facts = await Records.ReadFactsAsync(Reader, "radar", Amira, Cancel);

        Assert.Equal(told, facts.All);
    }

    [Fact]
    public async Task Adds_nothing_when_the_entry_is_there_already()
    {
        var note = Entry(Amira, "2026-03-30", Note("Rang back."));
        await AddedAsync(note);

        var again = await Records.AppendAsync([note, Entry(Amira, "2026-03-31", Note("Rang again."))], idempotencyKey: null, Cancel);

        Assert.Equal([note.Id], again.Unchanged);
        Assert.Single(again.Facts);
    }

    [Fact]
    public async Task Adds_for_several_children_in_one_go_or_for_none()
    {
        var strangers = Correction(Entry(Tomasz, "2026-03-30", Note("Never added.")), "2026-04-01T09:00Z");

        var problem = await RefusedAsync(Entry(Amira, "2026-03-30", Note("Rang back.")), strangers);

        Assert.Equal("The entry to be corrected is not in the record", problem.Message);
        Assert.Empty(await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel));
    }

    [Fact]
    public async Task A_later_entry_belongs_to_the_piece_of_work_that_was_open()
    {
        var started = await AddedAsync(Entry(Amira, "2026-03-02", new AssessmentStarted()));
        var authorised = await AddedAsync(Entry(Amira, "2026-04-10", Authorised));

        Assert.Equal(started[0].Strand, authorised[0].Strand);
    }

    [Fact]
    public async Task Asks_which_piece_of_work_when_several_are_open()
    {
        await AddedAsync(Entry(Amira, "2026-03-02", new AssessmentStarted()));
        var second = await AddedAsync(Entry(Amira, "2026-03-09", new AssessmentStarted()));
        var authorised = Entry(Amira, "2026-04-10", Authorised);

        var problem = await RefusedAsync(authorised);

        Assert.Equal(new("strand", "Say which assessment this belongs to: 2 are open, from 2 March 2026 and 9 March 2026"), problem);
        Assert.Equal(second[0].Strand, Assert.Single(await AddedAsync(authorised with { Strand = second[0].Strand })).Strand);
    }

    [Fact]
    public async Task Two_who_add_to_one_child_at_once_both_add()
    {
        await AddedAsync(Entry(Amira, "2026-03-02", new AssessmentStarted()));

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i => AddedAsync(Entry(Amira, "2026-03-03", Note($"Call {i}.")), Entry(Tomasz, "2026-03-03", Note($"Call {i}."))))
        );

        Assert.Equal(21, (await Records.ReadFactsAsync(Reader, "radar", Amira, Cancel)).All.Count);
    }

    [Theory]
    [InlineData("0001-01-01", "happened")]
    [InlineData("2926-03-30", "happened")]
    public async Task Asks_about_a_year_that_cannot_be_meant(string on, string field) =>
        Assert.Equal(field, (await RefusedAsync(Entry(Amira, on, Note("Rang back."), recorded: "2026-03-30T12:00Z"))).Field);

    [Fact]
    public async Task Asks_about_a_year_of_birth_that_cannot_be_meant() =>
        Assert.Equal(
            "bornOn",
            (await RefusedAsync(Entry(Amira, "2026-03-30", new Linnet.Children.ChildDetails { BornOn = Day("0205-04-03") }))).Field
        );

    [Fact]
    public async Task Asks_for_a_character_that_cannot_be_kept_to_be_removed() =>
        Assert.StartsWith(
            "There is a character",
            (await RefusedAsync(Entry(Amira, "2026-03-30", Note("Rang\0back.")))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Keeps_any_other_character()
    {
        const string said = "\u0001\u001f\t\n\r \"\\/ \u2028 é 小明 👶🏽 \ud7ff \ufffd <script>'; --";
        var names = Entry(Amira, "2026-03-30", new Linnet.Children.ChildDetails { GivenNames = said, OtherNames = said });
        await AddedAsync(Entry(Amira, "2026-03-30", Note(said)), names);

        var kept = await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel);

        Assert.Equal(said, Assert.IsType<Linnet.Children.CaseNote>(kept[0].Entry.Particulars).Note);
        Assert.Equal(names, kept[1].Entry);
    }

    [Fact]
    public async Task Keeps_what_is_far_too_long()
    {
        var name = string.Concat(Enumerable.Repeat("bartholomew", 2_000));
        var named = Entry(
            Amira,
            "2026-03-30",
            new Linnet.Children.ChildDetails
            {
                GivenNames = name,
                FamilyName = name,
                OtherNames = name,
                Family = name,
            }
        );
        await AddedAsync(named, Entry(Amira, "2026-03-30", Note(name)));

        Assert.Equal(named, (await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel))[0].Entry);
        Assert.Equal("subject", (await RefusedAsync(Entry(Subject.Child(name), "2026-03-30", Note("Rang back.")))).Field);
    }
}
