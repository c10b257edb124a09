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
    public void Every_rule_says_by_whose_authority_and_the_longest_holds_on_every_day_of_birth()
    {
        Assert.All(RetentionRules.All, r => Assert.NotEmpty(r.Source.Document));
        for (var born = new LocalDate(1950, 1, 1); born < new LocalDate(2030, 1, 1); born = born.PlusDays(1))
        {
            var life = new KeptLife(born, DiedOn: null, born.PlusYears(17), new HashSet<Type> { typeof(CareStarted), typeof(Referral), typeof(EnquiryOpened) }, AdoptedOn: null);
            var longest = RetentionRules.All.Where(r => r.Applies(life)).Max(r => r.Until(life));
            Assert.Equal(born.PlusYears(75), longest);
        }
    }

    private static Kept Of(Story story, SubjectFacts? authority = null)
    {
        var kept = Kept.Of(story.Facts, authority ?? NoHold);
        Assert.NotNull(kept);
        return kept;
    }
}
