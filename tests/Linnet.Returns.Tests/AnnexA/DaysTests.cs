using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.Tests.AnnexA;

public sealed class DaysTests
{
    [Theory]
    [InlineData("31/03/2026")]
    [InlineData("31-03-2026")]
    [InlineData("31.3.26")]
    [InlineData("31 / 03 / 2026")]
    [InlineData("2026-03-31")]
    [InlineData("2026/03/31")]
    [InlineData("31-Mar-26")]
    [InlineData("31 March 2026")]
    [InlineData("31st of March 2026")]
    [InlineData("Tuesday 31 March 2026")]
    [InlineData("March 31 2026")]
    [InlineData("31/03/2026 00:00")]
    [InlineData("31/03/2026 09:15:27")]
    [InlineData("31/03/2026 9:15 PM")]
    [InlineData("2026-03-31T00:00:00Z")]
    [InlineData("2026-03-31 00:00:00.000")]
    [InlineData("20260331")]
    [InlineData("31032026")]
    [InlineData("46112")]
    [InlineData("46112.5")]
    [InlineData(" 31/03/2026\u00A0")]
    public void A_day_is_read_however_it_is_written(string written) => Assert.Equal(new LocalDate(2026, 3, 31), Contact(written));

    [Fact]
    public void The_day_stands_before_the_month() => Assert.Equal(new LocalDate(2026, 1, 2), Contact("02/01/2026"));

    [Theory]
    [InlineData("03/25/2026", "written month first")]
    [InlineData("31/02/2026", "'31/02/2026' is not a date. Write it as day/month/year, for example 31/03/2026.")]
    [InlineData("soon", "'soon' is not a date")]
    [InlineData("01/04/2026", "1 April 2026 is after the day of the extract, 31 March 2026")]
    [InlineData("01/01/1900", "1 January 1900 stands for a date that is not known")]
    [InlineData("31/12/9999", "stands for a date that is not known")]
    [InlineData("01/01/1936", "too far away")]
    public void A_row_whose_day_cannot_be_right_is_refused_with_the_reason(string written, string reason)
    {
        var list = Extracts.List(1, "Child Unique ID,Date of Contact,Contact Source", $"7,{written},Police", "8,31/03/2026,Police");

        Assert.Equal("8", Assert.Single(list.Rows).Subject);
        Assert.StartsWith("List 1.csv, line 2, Date of Contact: ", Assert.Single(list.Refused).Why.ToString(), StringComparison.Ordinal);
        Assert.Contains(reason, list.Refused[0].Why.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45", 1945)]
    [InlineData("27", 2027)]
    [InlineData("28", 1928)]
    public void Two_figures_are_of_this_century_up_to_next_year(string figures, int year)
    {
        var list = Extracts.List(1, "Child Unique ID,Date of Birth,Date of Contact", $"7,01/01/{figures},31/03/2026");

        Assert.Equal(year, list.Rows[0].Day(Person.Born)?.Year);
    }

    [Fact]
    public void An_expected_birth_lies_in_the_future_and_its_age_is_minus_one()
    {
        var list = Extracts.List(1, "Child Unique ID,Date of Birth,Age,Date of Contact", "7,01/09/2026,-1,31/03/2026");

        Assert.Equal((new LocalDate(2026, 9, 1), -1), (list.Rows[0].Day(Person.Born), list.Rows[0].Number(Person.Age)));
        Assert.Empty(list.Said());
    }

    [Fact]
    public void A_birth_three_years_off_is_a_slip_that_costs_the_cell_and_keeps_the_row()
    {
        var list = Extracts.List(1, "Child Unique ID,Date of Birth,Date of Contact", "7,01/09/2029,31/03/2026");

        Assert.Null(Assert.Single(list.Rows).Day(Person.Born));
        Assert.Equal(["List 1.csv, line 2, Date of Birth: 1 September 2029 is too far away to be right. Check the year."], list.Said());
    }

    [Fact]
    public void An_end_before_its_start_is_said_and_both_are_kept()
    {
        var list = Extracts.List(
            7,
            "Child Unique ID,Child Protection Plan Start Date,Child Protection Plan End Date",
            "7,02/03/2026,01/03/2026"
        );

        Assert.Equal(new LocalDate(2026, 3, 1), list.Rows[0].Day(List7ProtectionPlans.EndedOn));
        Assert.Equal(
            ["List 7.csv, line 2, Child Protection Plan End Date: Ends on 1 March 2026, before it starts on 2 March 2026."],
            list.Said()
        );
    }

    private static LocalDate? Contact(string written) =>
        Assert
            .Single(Extracts.List(1, "Child Unique ID,Date of Contact,Contact Source", $"7,{written},Police").Rows)
            .Day(List1Contacts.ContactOn);
}
