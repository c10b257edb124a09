using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.Tests.AnnexA;

/// <summary>The two workbooks of other projects, read as they are.</summary>
public sealed class SampleWorkbookTests
{
    // The ages in the workbook are those of this day.
    private static readonly Lazy<AnnexAExtract> January = new(() =>
        AnnexAReader.Read(Samples.Path("annex-a", "Annex_A_2024_Jan.xlsx"), new LocalDate(2021, 3, 16))
    );

    private static readonly Lazy<AnnexAExtract> August = new(() =>
        AnnexAReader.Read(Samples.Path("annex-a", "2015-01-sample.xlsx"), new LocalDate(2015, 6, 30))
    );

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 5)]
    [InlineData(3, 6)]
    [InlineData(4, 5)]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(7, 7)]
    [InlineData(8, 5)]
    [InlineData(9, 6)]
    public void Every_row_of_the_template_of_January_2024_is_read(int list, int rows)
    {
        var extract = January.Value.Lists.Single(l => l.List.Number == list);

        Assert.Equal(rows, extract.Read);
        Assert.Equal(rows, extract.Rows.Count);
        Assert.Empty(extract.Header?.Missing ?? []);
        Assert.Empty(extract.Header?.Unknown ?? []);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void The_lists_of_adoption_are_recognised_counted_and_said_not_to_be_taken_in(int list)
    {
        var extract = January.Value.Lists.Single(l => l.List.Number == list);

        Assert.Equal(5, extract.Read);
        Assert.Equal("not-taken-in-yet", extract.NotTaken?.Fault.Reason);
    }

    [Fact]
    public void A_worker_is_read_without_the_odd_space_in_the_name() =>
        Assert.Equal("Dustin Hazlett", List(3).Rows[0].Text(Person.WorkerThen));

    [Fact]
    public void Female_is_read_whether_or_not_it_has_its_letter() =>
        Assert.Equal(["female", "female"], List(1).Rows.Take(2).Select(r => r.Code(Person.Gender)));

    [Fact]
    public void An_age_in_fractions_is_the_age_at_the_last_birthday() => Assert.Equal(6, List(1).Rows[0].Number(Person.Age));

    [Fact]
    public void A_failed_look_up_of_the_worker_is_read_as_none_and_said() =>
        Assert.Contains(
            "Annex_A_2024_Jan.xlsx, List 6, line 2, Allocated Worker: Holds #N/A: "
                + "a calculation in the spreadsheet failed. It is read as blank.",
            List(6).Said()
        );

    [Fact]
    public void A_need_in_the_councils_own_codes_is_kept_as_written_and_said()
    {
        var row = List(6).Rows[0];

        Assert.Equal("PSRMEM - Support with memory and cognition", row[List6InNeed.PrimaryNeed].Written);
        Assert.Null(row.Code(List6InNeed.PrimaryNeed));
        Assert.Contains(row.Problems, p => p.Fault is Fault.UnknownCode);
    }

    [Fact]
    public void Placement_codes_are_read_whatever_stands_between_code_and_label()
    {
        var row = List(8).Rows[0];

        Assert.Equal(("U6", "PR4"), (row.Code(List8Placement.Type), row.Code(List8Placement.Provider)));
        Assert.Equal("Home Town", row.Text(List8Placement.Authority));
    }

    [Fact]
    public void A_reason_for_leaving_care_is_read_behind_its_letter() => Assert.Equal("E47", List(8).Rows[4].Code(List8InCare.ReasonEnded));

    [Fact]
    public void An_answer_that_is_none_of_yes_and_no_is_said() =>
        Assert.Equal(5, List(4).Rows.Count(r => r.Problems.Any(p => p.Fault is Fault.UnknownCode { Read: "CS Assessment Updated" })));

    [Fact]
    public void The_older_template_is_read_under_its_title_rows()
    {
        var referrals = August.Value.Lists.Single(l => l.List.Number == 3);

        Assert.Equal(2, referrals.Header?.Line);
        Assert.Equal([3, 4, 5, 6, 7], referrals.Rows.Select(r => r.Line));
        Assert.Equal(new LocalDate(2015, 3, 15), referrals.Rows[0].Day(List3Referrals.ReferredOn));
        Assert.Equal(["2A", "3", "6", "2A", "2A"], referrals.Rows.Select(r => r.Code(List3Referrals.Source)));
        Assert.True(referrals.Rows[0].Yes(List3Referrals.NoFurtherAction));
    }

    [Fact]
    public void The_older_template_says_what_it_cannot_say()
    {
        var leavers = August.Value.Lists.Single(l => l.List.Number == 9);

        Assert.Equal(
            [List9CareLeavers.Unaccompanied, List9CareLeavers.Adviser, List9CareLeavers.LastReviewOn, List9CareLeavers.LastContactOn],
            leavers.Header?.Missing
        );
    }

    [Fact]
    public void The_front_sheet_and_the_guidance_are_no_lists()
    {
        Assert.Equal(["Front_Sheet", "FAQ_and_changes", "Guidance", "Codes_used"], August.Value.Ignored);
        Assert.Empty(August.Value.NotThere);
    }

    private static ListExtract List(int number) => January.Value.Lists.Single(l => l.List.Number == number);
}
