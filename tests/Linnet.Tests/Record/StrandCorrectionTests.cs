using Linnet.Assessments;
using Linnet.Record;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Record;

public sealed class StrandCorrectionTests
{
    private static readonly AssessmentStarted Started = new();
    private static readonly AssessmentAuthorised Authorised = new() { Outcome = AssessmentOutcome.ChildInNeedPlan };
    private readonly StrandLedger ledger = new();
    private readonly List<Fact> facts = [];
    private int count;

    [Fact]
    public void A_correction_stays_with_the_piece_of_work_of_what_it_corrects()
    {
        var first = Told("2026-03-02", Started);
        var ended = Told("2026-03-20", Authorised);
        Told("2026-04-01", Started);

        // Corrected when another assessment is open: it still ends the first.
        var corrected = Told("2026-04-02", Authorised, replaces: ended.Entry);

        Assert.Equal(first.Strand, corrected.Strand);
        Assert.Equal(Day("2026-04-02"), ledger.Pieces[0].ClosedOn);
        Assert.Null(ledger.Pieces[1].ClosedOn);
    }

    [Fact]
    public void An_ending_recorded_in_error_leaves_the_work_open()
    {
        Told("2026-03-02", Started);
        var ended = Told("2026-03-20", Authorised);
        Told("2026-03-20", new RecordedInError(), replaces: ended.Entry);

        Assert.Null(Assert.Single(ledger.Pieces).ClosedOn);
    }

    [Fact]
    public void A_start_moved_to_an_earlier_day_takes_the_work_with_it()
    {
        var started = Told("2026-03-10", Started);
        Told("2026-03-01", Started, replaces: started.Entry);

        Assert.Equal(started.Strand, Told("2026-03-05", Authorised).Strand);
        Assert.Single(ledger.Pieces);
    }

    [Fact]
    public void Work_opened_in_error_gathers_nothing_more()
    {
        var kept = Told("2026-03-02", Started);
        var mistaken = Told("2026-03-03", Started);
        Told("2026-03-04", new RecordedInError(), replaces: mistaken.Entry);

        Assert.Equal(kept.Strand, Told("2026-03-20", Authorised).Strand);
    }

    [Fact]
    public void A_ledger_read_back_from_facts_is_the_ledger_that_wrote_them()
    {
        Told("2026-03-02", Started);
        var ended = Told("2026-03-20", Authorised);
        Told("2026-03-23", Started);
        Told("2026-03-21", Authorised, replaces: ended.Entry);
        var again = new StrandLedger();
        foreach (var fact in facts)
            again.Remember(fact);

        Assert.Equal(ledger.Pieces, again.Pieces);
    }

    private Fact Told(string on, Particulars particulars, Guid? replaces = null)
    {
        Entry entry = new()
        {
            Id = EntryJson.FromText($"{++count}"),
            Subject = Subject.Child("1"),
            Type = RecordType.Of(particulars.GetType()),
            Happened = new(Day(on)),
            Recorded = At("2026-05-01T09:00Z") + Duration.FromMinutes(count),
            By = "W1",
            Replaces = replaces,
            Reason = replaces is null ? null : "Written on the wrong day.",
            Particulars = particulars,
        };
        facts.Add(FactOf.Entry(entry, ledger));
        return facts[^1];
    }
}
