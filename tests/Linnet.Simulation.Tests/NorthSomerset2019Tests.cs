using Linnet.Allocation;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Simulation.Tests;

/// <summary>
/// What inspectors wrote after 19 March 2019: more than 50 contacts late, with delays of up to two weeks; more than 60 children on duty,
/// some of them on protection plans and in care, a few for five months; children not seen before enquiries ended. Each is asked as a leader
/// could have asked it on the day, of what had been recorded by then.
/// </summary>
public sealed class NorthSomerset2019Tests
{
    private static readonly LocalDate Visit = new(2019, 3, 19);

    public static TheoryData<ulong, int> SeedsAndWeeksBefore => new() { { 1, 8 }, { 1, 4 }, { 1, 0 }, { 2, 4 }, { 2, 0 } };

    [Theory]
    [MemberData(nameof(SeedsAndWeeksBefore))]
    public void The_leaders_would_have_known_before_the_inspector_how_many_contacts_wait_and_how_long(ulong seed, int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var late = Council(seed).Clocks(FrontDoorStandards.ContactDecided, day)
            .Where(c => c.Started > day.PlusWeeks(-12) && c.State is ClockState.Overdue or ClockState.MetLate)
            .ToArray();

        Assert.True(late.Length > 50, $"{late.Length} contacts");
        Assert.InRange(late.Max(c => c.DaysWaited), 11, 14);
        Assert.Contains(late, c => c.IsOpen);
    }

    [Theory]
    [MemberData(nameof(SeedsAndWeeksBefore))]
    public void The_leaders_would_have_known_before_the_inspector_who_is_held_on_duty_and_since_when(ulong seed, int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var onDuty = Council(seed).List(AllocationWaits.HeldOnDuty, day);

        Assert.InRange(onDuty.Count, 61, 130);
        Assert.All(onDuty.Children, c => Assert.Equal(HeldBy.Duty, c.Holds.HeldBy));
        Assert.InRange(onDuty.OldestDays ?? 0, 100, 165);
        Assert.Contains(onDuty.Children, c => Has(c.Subject, "protection-plan", seed, day));
        Assert.Contains(onDuty.Children, c => Has(c.Subject, "care", seed, day));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_small_number_had_waited_about_five_months_at_the_visit(ulong seed)
    {
        // Five months before 19 March 2019 is 19 October 2018, 151 days; the letter rounds, so within two weeks of it.
        var onDuty = Council(seed).List(AllocationWaits.HeldOnDuty, Visit);
        Assert.InRange(onDuty.Children.Count(c => c.Days >= 137), 1, 12);
    }

    [Theory]
    [MemberData(nameof(SeedsAndWeeksBefore))]
    public void The_leaders_would_have_known_before_the_inspector_that_enquiries_end_before_children_are_seen(ulong seed, int weeksBefore)
    {
        var day = Visit.PlusWeeks(-weeksBefore);
        var notSeen = Council(seed).Clocks(EnquiryStandards.EnquiryConcludedInTime.Catalogue, day)
            .Count(c => c.Started > day.PlusWeeks(-26) && c.IsOpen && Ended(c));
        Assert.True(notSeen >= 3, $"{notSeen} children");

        bool Ended(Clock clock) =>
            FactsOf(clock.Subject, seed, day)
                .Any(f => f.Type.Class == typeof(EnquiryEnded) && f.Strand == clock.Strand && f.Coded["childSeen"] == "no");
    }

    private static Told Council(ulong seed) => Told.Of("north-somerset-2019", seed);

    private static bool Has(Subject child, string work, ulong seed, LocalDate day)
    {
        var facts = FactsOf(child, seed, day);
        return facts.Count(f => f.Type.Key == $"{work}-started") > facts.Count(f => f.Type.Key == $"{work}-ended");
    }

    private static IReadOnlyList<Fact> FactsOf(Subject child, ulong seed, LocalDate day) => Council(seed).FactsOf(child, day);
}
