using Linnet.Assessments;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;

namespace Linnet.Tests.Record;

public sealed class StrandLedgerTests
{
    private static readonly Guid First = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Second = Guid.Parse("22222222-2222-4222-8222-222222222222");

    [Fact]
    public void An_entry_that_opens_a_piece_of_work_gives_it_its_own_name()
    {
        var ledger = new StrandLedger();
        var entry = Entry("2026-03-02", new Referral { From = ContactSource.School }, First);
        Assert.Equal((First, null), ledger.Settle(entry));
    }

    [Fact]
    public void An_assessment_arises_from_the_open_referral()
    {
        var ledger = new StrandLedger();
        ledger.Settle(Entry("2026-03-02", new Referral { From = ContactSource.School }, First));
        Assert.Equal((Second, First), ledger.Settle(Entry("2026-03-04", new AssessmentStarted(), Second)));
    }

    [Fact]
    public void What_does_not_say_belongs_to_the_one_open_piece_of_its_kind()
    {
        var ledger = new StrandLedger();
        ledger.Settle(Entry("2026-03-02", new Referral { From = ContactSource.School }, First));
        Assert.Equal(First, ledger.Settle(Entry("2026-03-03", new ReferralDecision { Outcome = ReferralOutcome.Assessment })).Strand);
    }

    [Fact]
    public void What_prepares_a_piece_of_work_belongs_to_it_and_what_ends_one_does_not_come_before_it()
    {
        // Monday 2 March 2026 less four weeks is Monday 2 February.
        Assert.Equal(First, StrandOf("2026-02-02", new ReferralDecision { Outcome = ReferralOutcome.Assessment }));
        Assert.NotEqual(First, StrandOf("2026-02-01", new ReferralDecision { Outcome = ReferralOutcome.Assessment }));

        static Guid? StrandOf(string on, Particulars part)
        {
            var ledger = new StrandLedger();
            ledger.Settle(Entry("2026-03-02", new Referral { From = ContactSource.School }, First));
            return ledger.Settle(Entry(on, part)).Strand;
        }
    }

    [Fact]
    public void Several_open_pieces_are_shown_for_the_person_to_settle()
    {
        var ledger = new StrandLedger();
        ledger.Settle(Entry("2026-03-02", new Referral { From = ContactSource.School }, First));
        ledger.Settle(Entry("2026-03-03", new Referral { From = ContactSource.Police }, Second));
        Assert.Equal(2, ledger.Candidates(RecordType.Of<ReferralDecision>(), new(2026, 3, 4)).Count);
    }

    [Fact]
    public void What_comes_after_the_close_belongs_to_the_piece_that_closed()
    {
        var ledger = new StrandLedger();
        ledger.Settle(Entry("2026-03-02", new AssessmentStarted(), First));
        ledger.Settle(Entry("2026-03-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }));
        Assert.Equal(First, ledger.Settle(Entry("2026-03-25", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction })).Strand);
    }

    [Fact]
    public void With_none_at_all_it_opens_one()
    {
        var entry = Entry("2026-03-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }, First);
        Assert.Equal(First, new StrandLedger().Settle(entry).Strand);
    }

    [Fact]
    public void Work_closed_without_saying_which_is_what_was_opened_last()
    {
        var ledger = new StrandLedger();
        ledger.Settle(Entry("2026-03-02", new Referral { From = ContactSource.School }, First));
        ledger.Settle(Entry("2026-03-04", new AssessmentStarted(), Second));
        Assert.Equal(Second, ledger.Settle(Entry("2026-03-20", new WorkClosed { Why = ClosingReason.NoOutcome })).Strand);
    }

    [Fact]
    public void What_an_agency_told_in_the_days_before_belongs_to_the_enquiry_that_began_then()
    {
        var ledger = new StrandLedger();
        ledger.Settle(Entry("2025-03-03", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry }, Second));
        ledger.Settle(Entry("2025-03-10", new EnquiryEnded { Outcome = EnquiryOutcome.NotBorneOut }));
        ledger.Settle(Entry("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry }, First));
        Assert.Equal(First, ledger.Settle(Entry("2026-03-01", new StrategyInformation { Agency = StrategyAgency.Health, HoldsNothing = true })).Strand);
        Assert.Equal(First, ledger.Settle(Entry("2026-02-23", new StrategyInformation { Agency = StrategyAgency.Health, HoldsNothing = true })).Strand);
        Assert.Equal(Second, ledger.Settle(Entry("2026-02-22", new StrategyInformation { Agency = StrategyAgency.Health, HoldsNothing = true })).Strand);
    }

    [Fact]
    public void A_beginning_that_is_recorded_late_takes_up_what_was_recorded_of_it_before()
    {
        var ledger = new StrandLedger();
        var group = Entry("2026-04-07", new CoreGroup(), First);
        ledger.Settle(group);
        Assert.Equal(First, ledger.Settle(Entry("2026-03-23", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })).Strand);
        // Of the next plan nothing was recorded before.
        Assert.Equal(Second, ledger.Settle(Entry("2026-03-24", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }, Second)).Strand);
    }

    private static Entry Entry(string on, Particulars particulars, Guid? id = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(),
        Subject = Subject.Child("1"),
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(Story.Day(on)),
        Recorded = Story.At($"{on}T12:00"),
        By = "W1",
        Particulars = particulars,
    };
}
