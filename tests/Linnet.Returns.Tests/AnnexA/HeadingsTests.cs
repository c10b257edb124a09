using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Lists;

namespace Linnet.Returns.Tests.AnnexA;

public sealed class HeadingsTests
{
    [Theory]
    [InlineData("Child Unique ID")]
    [InlineData("  child unique id ")]
    [InlineData("CHILD\u00A0UNIQUE\u00A0ID")]
    [InlineData("\"Child\r\nUnique ID\"")]
    [InlineData("Child_Unique_ID")]
    [InlineData("Unique ID")]
    public void The_childs_identifier_is_found_however_it_is_headed(string heading) =>
        Assert.Equal("7", Assert.Single(Extracts.List(1, $"{heading},Date of Contact,Contact Source", "7,31/03/2026,Police").Rows).Subject);

    [Theory]
    [InlineData("Age")]
    [InlineData("Age of Child (Years)")]
    [InlineData("Age of child")]
    public void The_age_is_found_in_old_and_new_templates(string heading) =>
        Assert.Equal(4, Extracts.List(1, $"Child Unique ID,{heading},Date of Contact", "7,4,31/03/2026").Rows[0].Number(Person.Age));

    [Theory]
    [InlineData("Was the child assessed as requiring LA children’s social care support?")]
    [InlineData("Was the child assessed as requiring LA children's social care support")]
    [InlineData("Was the child assessed as being in need at assessment?")]
    [InlineData("Was the child assessed as requiring LA children's social")]
    public void Quotes_question_marks_older_words_and_headings_cut_short_do_not_matter(string heading)
    {
        var list = Extracts.List(
            4,
            $"Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation,{heading}",
            "7,02/03/2026,,Yes"
        );

        Assert.True(list.Rows[0].Yes(List4Assessments.SupportNeeded));
    }

    [Fact]
    public void Headings_may_stand_anywhere_in_the_first_twenty_lines()
    {
        var above = Enumerable.Range(1, 19).Select(n => $"note {n}");

        var list = Extracts.List(1, [.. above, "Child Unique ID,Date of Contact,Contact Source", "7,31/03/2026,Police"]);

        Assert.Equal(20, list.Header?.Line);
        Assert.Equal(21, list.Rows[0].Line);
    }

    [Fact]
    public void A_column_that_is_not_of_the_list_is_reported()
    {
        var list = Extracts.List(1, "Child Unique ID,Date of Contact,Contact Source,Locality", "7,31/03/2026,Police,North");

        Assert.Equal(["Locality"], list.Header?.Unknown);
    }

    [Fact]
    public void A_column_that_is_there_twice_is_read_once_and_reported()
    {
        var list = Extracts.List(1, "Child Unique ID,Date of Contact,Contact Source,Date of Contact", "7,31/03/2026,Police,01/01/2020");

        Assert.Equal(["Date of Contact"], list.Header?.Unknown);
        Assert.Equal(new LocalDate(2026, 3, 31), list.Rows[0].Day(List1Contacts.ContactOn));
    }

    [Fact]
    public void Without_the_column_that_says_what_is_finished_a_list_is_not_taken_and_the_others_are()
    {
        var extract = Extracts.Read(
            new Book()
                .Sheet("List 4", ["Child Unique ID", "Gender", "Continuous Assessment Start Date"], ["7", "F", new LocalDate(2026, 3, 2)])
                .Sheet("List 1", ["Child Unique ID", "Date of Contact", "Contact Source"], ["7", new LocalDate(2026, 3, 1), "Police"])
        );

        var assessments = extract.Lists.Single(l => l.List.Number == 4);
        Assert.Equal(1, assessments.Read);
        Assert.Empty(assessments.Rows);
        Assert.Equal(
            "Annex A.xlsx, List 4: The list was not taken in, because it has no column 'Continuous Assessment Date of Authorisation'. "
                + "Add the column under that heading and import again.",
            assessments.NotTaken?.ToString()
        );
        Assert.Single(extract.Lists.Single(l => l.List.Number == 1).Rows);
        Assert.Contains(extract.NotThere, l => l.Number == 6);
    }

    [Theory]
    [InlineData("List 3")]
    [InlineData("List_3")]
    [InlineData("list3")]
    [InlineData("L3")]
    [InlineData("3. Referrals")]
    [InlineData("03 - Referrals")]
    [InlineData("AnnexA_List03_2026")]
    [InlineData("Annex A 2026 - List 3 (final)")]
    [InlineData("Referrals")]
    [InlineData("Sheet1")]
    [InlineData("Q4 extract")]
    public void A_list_is_known_by_its_name_or_where_the_name_says_nothing_by_its_headings(string sheet)
    {
        var extract = Extracts.Read(
            new Book().Sheet(
                sheet,
                [
                    "Child Unique ID",
                    "Gender",
                    "Ethnicity",
                    "Date of Birth",
                    "Date of referral",
                    "Referral Source",
                    "Referral NFA?",
                    "Allocated Team",
                ],
                ["7", "F", "WBRI", new LocalDate(2020, 1, 1), new LocalDate(2026, 3, 1), "Police", "No", "North"]
            )
        );

        Assert.Equal(3, Assert.Single(extract.Lists).List.Number);
    }

    [Fact]
    public void A_second_sheet_of_the_same_list_is_counted_and_said_not_to_be_taken()
    {
        object?[][] rows =
        [
            ["Child Unique ID", "Date of Contact", "Contact Source"],
            ["7", new LocalDate(2026, 3, 1), "Police"],
        ];

        var extract = Extracts.Read(new Book().Sheet("List 1", rows).Sheet("List 1 (2)", rows));

        Assert.Equal(2, extract.Lists.Count);
        Assert.Single(extract.Lists[0].Rows);
        Assert.Equal(1, extract.Lists[1].Read);
        Assert.Equal("second-sheet", extract.Lists[1].NotTaken?.Fault.Reason);
    }

    [Fact]
    public void A_workbook_without_lists_is_refused_with_the_names_of_its_sheets()
    {
        var refusal = Assert.Throws<ImportRefusedException>(() =>
            Extracts.Read(new Book().Sheet("Budget", ["Cost", "Centre"], ["1", "2"]))
        );

        Assert.Contains("None of the lists of Annex A was found. The sheets are 'Budget'.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_headings_and_no_rows_is_there_and_empty()
    {
        var list = Extracts.List(1, "Child Unique ID,Date of Contact,Contact Source");

        Assert.Equal(0, list.Read);
        Assert.Null(list.NotTaken);
    }

    /// <summary>A heading that fits two columns would be read as either.</summary>
    [Fact]
    public void No_heading_of_a_list_belongs_to_two_of_its_columns()
    {
        foreach (var list in AnnexALists.All)
        {
            var headings = list.Columns.SelectMany(c => c.AlsoHeaded.Append(c.Heading).Select(Bare).Distinct()).ToList();
            Assert.Equal(headings.Count, headings.Distinct().Count());
        }

        static string Bare(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }
}
