using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.Tests.AnnexA;

public sealed class RowsTests
{
    private const string Contacts = "Child Unique ID,Gender,Date of Contact,Contact Source";
    private const string Plans = "Child Unique ID,Child Protection Plan Start Date,Child Protection Plan End Date,Allocated Worker";

    [Theory]
    [InlineData(" 00123 ", "00123")]
    [InlineData("00123\u00A0", "00123")]
    [InlineData("'00123", "00123")]
    [InlineData("123.0", "123")]
    [InlineData("LB/2019/7", "LB/2019/7")]
    public void The_identifier_is_kept_as_the_council_writes_it(string written, string expected) =>
        Assert.Equal(expected, Extracts.List(1, Contacts, $"{written},F,31/03/2026,Police").Rows[0].Subject);

    [Fact]
    public void An_identifier_that_a_spreadsheet_rounded_is_refused()
    {
        var list = Extracts.List(1, Contacts, "1.23457E+11,F,31/03/2026,Police");

        Assert.Equal("rounded-identifier", Assert.Single(list.Refused).Why.Fault.Reason);
    }

    [Fact]
    public void A_row_without_a_child_is_refused_and_counted()
    {
        var list = Extracts.List(1, Contacts, ",F,31/03/2026,Police", "7,F,31/03/2026,Police");

        Assert.Equal(2, list.Read);
        Assert.Equal("blank", Assert.Single(list.Refused).Why.Fault.Reason);
    }

    [Fact]
    public void The_same_row_twice_is_counted_once()
    {
        var list = Extracts.List(1, Contacts, "7,F,31/03/2026,Police", "7,b) Female,2026-03-31,q) 6: Police");

        Assert.Single(list.Rows);
        Assert.Equal("List 1.csv, line 3: Is the same row as line 2. It was counted once.", Assert.Single(list.Repeated).Why.ToString());
    }

    [Fact]
    public void Two_contacts_on_one_day_from_different_sources_are_two() =>
        Assert.Equal(2, Extracts.List(1, Contacts, "7,F,31/03/2026,Police", "7,F,31/03/2026,School").Rows.Count);

    [Fact]
    public void Of_two_rows_about_the_same_plan_that_differ_the_second_is_refused()
    {
        var list = Extracts.List(7, Plans, "7,02/03/2026,,A. Elm", "7,02/03/2026,,B. Oak");

        Assert.Equal("A. Elm", Assert.Single(list.Rows).Text(Person.Worker));
        Assert.Equal("another-row-for-the-same", Assert.Single(list.Refused).Why.Fault.Reason);
    }

    [Fact]
    public void The_headings_in_the_middle_of_the_rows_are_left_out()
    {
        var list = Extracts.List(
            9,
            "Child Unique ID,Allocated Worker,Eligibility Category",
            "7,A,b)",
            "Child Unique ID,Allocated Worker,Eligibility Category"
        );

        Assert.Equal("headings-again", Assert.Single(list.Refused).Why.Fault.Reason);
    }

    [Fact]
    public void A_code_that_no_table_knows_is_kept_as_written_and_said()
    {
        var list = Extracts.List(1, Contacts, "7,Fem.ale?,31/03/2026,Town crier");
        var row = Assert.Single(list.Rows);

        Assert.Equal("Town crier", row[List1Contacts.Source].Written);
        Assert.True(row[List1Contacts.Source].IsUnread);
        Assert.Equal(
            "List 1.csv, line 2, Contact Source: 'Town crier' is not one of the codes for contact or referral source. "
                + "The row is kept, with this cell as it was written.",
            list.Said().Last()
        );
    }

    [Fact]
    public void A_child_in_need_without_a_start_is_kept() =>
        Assert.Single(Extracts.List(6, "Child Unique ID,CIN Start Date,CIN Closure Date,Case Status", "7,,,c) Child in need plan").Rows);

    [Theory]
    [InlineData("NULL")]
    [InlineData("n/a")]
    [InlineData("-")]
    public void What_systems_write_for_nothing_is_nothing(string written)
    {
        var list = Extracts.List(7, Plans, $"7,02/03/2026,{written},{written}");

        Assert.Null(list.Rows[0].Text(Person.Worker));
        Assert.True(list.Rows[0][List7ProtectionPlans.EndedOn].IsBlank);
        Assert.Empty(list.Said());
    }

    [Fact]
    public void A_formula_whose_answer_was_not_saved_is_told_where_it_stands()
    {
        var extract = Extracts.Read(
            new Book().Sheet(
                "List 7",
                ["Child Unique ID", "Child Protection Plan Start Date", "Child Protection Plan End Date", "Allocated Worker"],
                ["7", new LocalDate(2026, 3, 2), null, Book.Formula("VLOOKUP(A2,Workers!A:B,2)", null)]
            )
        );

        Assert.StartsWith(
            "Annex A.xlsx, List 7, line 2, Allocated Worker: Holds a formula whose answer was not saved.",
            extract.Problems.Single().ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_row_read_is_taken_repeated_or_refused()
    {
        var list = Extracts.List(
            1,
            Contacts,
            "7,F,31/03/2026,Police",
            "7,F,31/03/2026,Police",
            ",,,x",
            "8,F,x,Police",
            "9,?,1/3/26,Police"
        );

        Assert.Equal(5, list.Read);
        Assert.Equal((2, 1, 2), (list.Rows.Count, list.Repeated.Count, list.Refused.Count));
    }
}
