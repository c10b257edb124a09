using FsCheck;
using FsCheck.Fluent;
using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Tests.Standards;

/// <summary>Laws that hold for every life, tried on many invented ones.</summary>
public sealed class ClockLawsTests
{
    private static readonly LocalDate First = new(2025, 9, 1);
    private static readonly AsKnown Asked = AsKnown.At(First.PlusDays(400));

    private static readonly Func<Particulars>[] Happenings =
    [
        () => new Contact { From = ContactSource.School },
        () => new ContactDecision { Outcome = ContactOutcome.Referral },
        () => new Referral { From = ContactSource.Police },
        () => new ReferralDecision { Outcome = ReferralOutcome.Assessment },
        () => new AssessmentStarted(),
        () => new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction },
        () => new WorkClosed { Why = ClosingReason.NoOutcome },
        () => new Visit { Seen = Seen.Alone },
        () => new Visit { Seen = Seen.NotSeen },
        () => new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1" },
        () => new WorkAllocated { HeldBy = HeldBy.Duty },
        () => new AllocationEnded { Worker = "W1", Why = EndOfAllocation.WorkerLeft },
    ];

    /// <summary>Lives of up to 25 happenings: what, on which day, recorded how many days later.</summary>
    private static readonly Arbitrary<(int What, int Day, int Lag)[]> Lives = Gen.Choose(0, Happenings.Length - 1)
        .SelectMany(what => Gen.Choose(0, 380).SelectMany(day => Gen.Choose(0, 20).Select(lag => (what, day, lag))))
        .ArrayOf().Select(life => life.Take(25).ToArray()).ToArbitrary();

    [Fact]
    public void What_is_known_at_a_moment_is_what_was_recorded_by_then() => Check(Lives, life =>
    {
        var facts = FactsOf(life);
        var knownAt = London.EndOf(First.PlusDays(200));
        var asked = AsKnown.At(First.PlusDays(400), knownAt);
        var then = new SubjectFacts(facts.Subject, facts.All.Where(f => f.RecordedAt <= knownAt));
        return Say(facts, asked).SequenceEqual(Say(then, asked));
    });

    [Fact]
    public void As_at_a_day_is_what_had_happened_by_its_end() => Check(Lives, life =>
    {
        var facts = FactsOf(life);
        var asked = AsKnown.At(First.PlusDays(150));
        var then = new SubjectFacts(facts.Subject, facts.All.Where(f => f.Day <= asked.Day));
        return Say(facts, asked).SequenceEqual(Say(then, asked));
    });

    [Fact]
    public void The_order_in_which_facts_arrive_does_not_matter() => Check(Lives, life =>
    {
        var facts = FactsOf(life);
        return Say(facts, Asked).SequenceEqual(Say(new(facts.Subject, facts.All.Reverse()), Asked));
    });

    [Fact]
    public void One_fact_at_a_time_gives_the_same_as_all_at_once() => Check(Lives, life =>
    {
        var facts = FactsOf(life);
        var grown = facts.All.OrderBy(f => f.Recorded).Aggregate(new SubjectFacts(facts.Subject, []), (known, fact) => known.With(fact));
        return Say(facts, Asked).SequenceEqual(Say(grown, Asked));
    });

    [Fact]
    public void Closing_without_an_outcome_never_makes_a_wait_shorter() => Check(Lives, life =>
    {
        var plain = life.Where(h => Happenings[h.What]() is not WorkClosed).ToArray();
        var closed = plain.Append((6, 390, 0)).ToArray();
        return Waited(plain).All(w => Waited(closed).GetValueOrDefault(w.Key) >= w.Value);
    });

    [Fact]
    public void A_visit_on_which_the_child_was_not_seen_changes_no_clock() => Check(Lives, life =>
    {
        var plain = life.Where(h => Happenings[h.What]() is not Visit { Seen: Seen.NotSeen }).ToArray();
        var tried = plain.Append((8, 200, 0)).ToArray();
        return Say(FactsOf(plain), Asked).Order(StringComparer.Ordinal).SequenceEqual(Say(FactsOf(tried), Asked).Order(StringComparer.Ordinal));
    });

    private static void Check<T>(Arbitrary<T> lives, Func<T, bool> law) => Prop.ForAll(lives, law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Dictionary<string, int> Waited((int What, int Day, int Lag)[] life) =>
        Clocks.Of(FactsOf(life), Asked).Where(c => c.IsOpen && c.Standard.Chains && c.Standard.ChainsWithin is null)
            .GroupBy(c => c.Standard.Key).ToDictionary(g => g.Key, g => g.Max(c => c.DaysWaited));

    private static SubjectFacts FactsOf((int What, int Day, int Lag)[] life)
    {
        var story = new Story();
        foreach (var (what, day, lag) in life)
            story.Then(Iso(First.PlusDays(day)), Happenings[what](), recorded: Iso(First.PlusDays(day + lag)));
        return story.Facts;
    }

    /// <summary>What the clocks say, without the places of the facts.</summary>
    private static List<string> Say(SubjectFacts facts, AsKnown asked) =>
        [.. Clocks.Of(facts, asked).Select(c => $"{c.Standard.Key} {c.Ordinal} {c.Started} {c.DueOn} {c.MetOn} {c.LapsedOn} {c.State} {c.Elapsed} {c.RawElapsed} {c.Restarts} {c.Voided}")];

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
