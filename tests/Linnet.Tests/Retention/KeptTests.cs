using Linnet.Care;
using Linnet.Children;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Retention;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Retention;

public sealed class KeptTests
{
    private static readonly SubjectFacts NoHold = new(Subject.Authority, []);

    [Fact]
    public void In_care_until_the_seventy_fifth_anniversary_of_the_birth()
    {
        // Born on 29 February 2012: 75 years later, 2087, has no 29 February; the anniversary is the 28th.
        var kept = Of(new Story().Born("2012-02-29").Then("2020-05-01", new CareStarted()));
        Assert.Equal((Day("2087-02-28"), RetentionRules.InCare), (kept.Until, kept.Rule));
    }

    [Fact]
    public void In_care_fifteen_years_from_a_death_before_eighteen_and_not_after()
    {
        // Died at 17 years, 364 days: 15 years from 4 May 2029. Died on the 18th birthday: 75 years from the birth.
        Assert.Equal(Day("2044-05-04"), Of(new Story().Born("2011-05-05").Then("2020-05-01", new CareStarted()).Then("2029-05-04", new ChildDied())).Until);
        Assert.Equal(Day("2086-05-05"), Of(new Story().Born("2011-05-05").Then("2020-05-01", new CareStarted()).Then("2029-05-05", new ChildDied())).Until);
    }

    [Fact]
    public void Adopted_a_hundred_years_from_the_order()
    {
        var kept = Of(new Story().Born("2012-03-01").Then("2020-05-01", new CareStarted()).Then("2021-06-30", new CareEnded { Why = EndOfCare.AdoptedUnopposed }));
        Assert.Equal((Day("2121-06-30"), RetentionRules.Adopted), (kept.Until, kept.Rule));
    }

    [Fact]
    public void With_an_enquiry_thirty_five_years_from_the_last_entry()
    {
        var kept = Of(new Story().Born("2012-03-01").Then("2020-05-01", new EnquiryOpened()).Then("2022-01-10", new CaseNote { About = NoteKind.Call, Note = "Rang." }));
        Assert.Equal((Day("2057-01-10"), RetentionRules.Protected), (kept.Until, kept.Rule));
    }

    [Fact]
    public void With_a_referral_until_twenty_five_and_six_years_from_the_last_entry_whichever_is_later()
    {
        // Born in 2012: 25 in 2037. A last entry at 20, in 2032, is six years old in 2038.
        Assert.Equal(Day("2037-03-01"), Of(new Story().Born("2012-03-01").Then("2020-05-01", new Referral { From = ContactSource.School })).Until);
        var later = new Story().Born("2012-03-01").Then("2020-05-01", new Referral { From = ContactSource.School }).Then("2032-04-01", new CaseNote { About = NoteKind.Call, Note = "Rang." });
        Assert.Equal((Day("2038-04-01"), RetentionRules.InNeed), (Of(later).Until, Of(later).Rule));
    }

    [Fact]
    public void With_a_contact_alone_six_years_from_the_last_entry()
    {
        var kept = Of(new Story().Then("2020-05-01", new Contact { From = ContactSource.Police }));
        Assert.Equal((Day("2026-05-01"), RetentionRules.ContactOnly), (kept.Until, kept.Rule));
        Assert.False(kept.MayGo(Day("2026-04-30")));
        Assert.True(kept.MayGo(Day("2026-05-01")));
    }

    [Fact]
    public void For_ever_where_the_record_does_not_say_from_when_to_count()
    {
        var kept = Of(new Story().Then("1950-05-01", new CareStarted()));
        Assert.Null(kept.Until);
        Assert.False(kept.MayGo(Day("2100-01-01")));
    }

    [Fact]
    public void However_old_while_a_hold_stands_on_it_or_on_everything()
    {
        var old = new Story().Then("1990-05-01", new Contact { From = ContactSource.Police });
        var everything = new Story("authority").Then("2015-01-01", new LegalHold { Stands = true, OrderedBy = "The inquiry" });

        Assert.False(Of(old, everything.Facts).MayGo(Day("2026-01-01")));
        Assert.True(Of(old, everything.Then("2024-01-01", new LegalHold { Stands = false, OrderedBy = "The inquiry ended" }).Facts).MayGo(Day("2026-01-01")));
        Assert.False(Of(old.Then("2025-01-01", new LegalHold { Stands = true, OrderedBy = "A claim" })).MayGo(Day("2026-01-01")));
        Assert.NotEmpty(old.Against("2026-01-01", new LegalHold { Stands = false, OrderedBy = "A claim" }, Linnet.Workers.Post.SocialWorker));
    }

    [Fact]
    public void No_longer_once_it_was_destroyed_which_two_people_approve()
    {
        var destroyed = new RecordDestroyed { Rule = "contact-6-years", Entries = 3, ApprovedBy = "D1", Second = "D2" };
        Assert.Null(Kept.Of(new Story().Then("2026-05-01", destroyed).Facts, NoHold));

        var today = Day("2026-05-01");
        Assert.Empty(destroyed.Check(new(today, new(today))));
        Assert.Equal("second", Assert.Single((destroyed with { Second = "d1" }).Check(new(today, new(today)))).Field);
    }

    [Fact]
    public void Every_rule_says_by_whose_authority() => Assert.All(RetentionRules.All, r => Assert.NotEmpty(r.Source.Document));

    [Fact]
    public void One_hold_that_is_lifted_leaves_the_other_and_is_not_lifted_before_its_day()
    {
        var story = new Story().Then("1990-05-01", new Contact { From = ContactSource.Police }).Then("2020-01-01", new LegalHold { Stands = true, OrderedBy = "The inquiry" });
        var inquiry = story.Last.Id.ToString();
        story.Then("2021-01-01", new LegalHold { Stands = true, OrderedBy = "A claim" }).Then("2026-06-01", new LegalHold { Stands = false, OrderedBy = "The inquiry ended", Lifts = inquiry });

        Assert.True(Of(story).HeldOn(Day("2026-06-01")));
        story.Then("2026-07-01", new LegalHold { Stands = false, OrderedBy = "The claim was settled" });
        Assert.False(Of(story).MayGo(Day("2026-06-30")));
        Assert.True(Of(story).MayGo(Day("2026-07-01")));

        // Placed from a day to come: it stands already.
        Assert.False(Of(story.Then("2027-01-01", new LegalHold { Stands = true, OrderedBy = "Another inquiry" })).MayGo(Day("2026-08-01")));
    }

    [Fact]
    public void The_council_sets_its_own_years_where_no_law_does_and_only_more_where_one_does()
    {
        var protectedChild = new Story().Born("2012-03-01").Then("2020-05-01", new EnquiryOpened());
        var own = new Story("authority").Then("2026-01-05", new RetentionSetting { Rule = "protection-35-years", Years = 60, Authority = "Retention schedule 2026, approved by the director" });
        Assert.Equal((Day("2080-05-01"), 60), (Of(protectedChild, own.Facts).Until, Of(protectedChild, own.Facts).Years));

        var today = Day("2026-01-05");
        var shorter = new RetentionSetting { Rule = "in-care-75-years", Years = 50, Authority = "The director" };
        Assert.Equal("years", Assert.Single(shorter.Check(new(today, new(today)))).Field);
        Assert.Empty((shorter with { Years = 100 }).Check(new(today, new(today))));
        Assert.Equal("rule", Assert.Single((shorter with { Rule = "no-such" }).Check(new(today, new(today)))).Field);
    }

    [Fact]
    public void Two_managers_approve_each_in_their_own_name_and_anything_that_happens_afterwards_undoes_it()
    {
        var first = new DestructionApproved { Rule = "contact-6-years", By = "W1", Stands = true };
        var story = new Story().Then("2015-05-01", new Contact { From = ContactSource.Police }).Then("2026-01-05", first).Then("2026-01-06", first with { By = "w1" }).Then("2026-01-07", first with { By = "M2" });
        Assert.Equal(["w1", "M2"], DestructionApproved.Of(story.Facts, "contact-6-years"));
        Assert.Empty(DestructionApproved.Of(story.Facts, "protection-35-years"));

        // Approving and opening are no life: the contact of 2015 still counts as the last thing that happened.
        Assert.Equal(Day("2021-05-01"), Of(story.Then("2026-01-08T10:00", new Linnet.Access.RecordOpened { Worker = "M3", Why = "To look at it before it goes." })).Until);
        Assert.Equal(["w1"], DestructionApproved.Of(story.Then("2026-01-09", first with { By = "M2", Stands = false }).Facts, "contact-6-years"));
        Assert.Empty(DestructionApproved.Of(story.Then("2026-01-10", new CaseNote { About = NoteKind.Call, Note = "She rang." }).Facts, "contact-6-years"));

        Assert.NotEmpty(story.Against("2026-01-11", first, Linnet.Workers.Post.SocialWorker));
        Assert.NotEmpty(story.Against("2026-01-11", first with { By = "M9" }, Linnet.Workers.Post.TeamManager));
        Assert.Empty(story.Against("2026-01-11", first, Linnet.Workers.Post.TeamManager));
    }

    private static Kept Of(Story story, SubjectFacts? authority = null)
    {
        var kept = Kept.Of(story.Facts, authority ?? NoHold);
        Assert.NotNull(kept);
        return kept;
    }
}
