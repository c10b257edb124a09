using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.Tests.AnnexA;

public sealed class CodeTableTests
{
    private static readonly LocalDate Now = new(2026, 3, 31);

    public static TheoryData<string> Tables => [.. All.Keys];

    private static Dictionary<string, CodeTable> All { get; } =
        AnnexALists.All.SelectMany(l => l.Columns).Select(c => c.Codes).OfType<CodeTable>().Distinct().ToDictionary(t => t.Name);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_code_is_found_by_Ofsteds_form_of_it_by_itself_and_by_its_label(string name)
    {
        var table = All[name];
        foreach (var code in table.All.Where(c => !c.IsKindOnly))
        {
            var day = code.From ?? code.Until ?? Now;

            Assert.Equal(code, table.Find(code.Preferred, day));
            Assert.Equal(code, table.Find(code.Preferred.ToUpperInvariant().Replace(' ', '\u00A0'), day));
            Assert.Equal(code, table.Find(code.Label, day));
            Assert.Equal(code.Key, table.Find(code.Key, day)?.Key);
            Assert.All(code.AlsoWritten, written => Assert.Equal(code, table.Find(written, day)));
        }
    }

    [Theory]
    [InlineData("F", "female")]
    [InlineData("b)", "female")]
    [InlineData("B) FEMALE", "female")]
    [InlineData("2", "female")]
    [InlineData("c) Not stated / recorded", "not-stated")]
    public void Gender_is_found_as_people_write_it(string written, string expected) =>
        Assert.Equal(expected, PersonCodes.Gender.Find(written, Now)?.Key);

    [Theory]
    [InlineData("White British", "WBRI")]
    [InlineData("White - British", "WBRI")]
    [InlineData("WBRI - White British", "WBRI")]
    [InlineData("White British (WBRI)", "WBRI")]
    [InlineData("a)WBRI", "WBRI")]
    [InlineData("s) NOBT", "NOBT")]
    [InlineData("Mixed - White & Asian", "MWAS")]
    public void Ethnicity_is_found_as_people_write_it(string written, string expected) =>
        Assert.Equal(expected, PersonCodes.Ethnicity.Find(written, Now)?.Key);

    [Theory]
    [InlineData("s)")] // REFU and NOBT share the letter in Ofsted's own list.
    [InlineData("White")]
    [InlineData("Black")]
    public void What_fits_two_codes_fits_none(string written) => Assert.Null(PersonCodes.Ethnicity.Find(written, Now));

    [Theory]
    [InlineData("No further action was taken")]
    [InlineData("Nope")]
    [InlineData("")]
    public void A_sentence_that_begins_like_a_code_is_not_that_code(string written) => Assert.Null(PersonCodes.YesNo.Find(written, Now));

    [Fact]
    public void A_code_with_a_remark_behind_it_is_that_code() => Assert.Equal("no", PersonCodes.YesNo.Find("No - not needed", Now)?.Key);

    [Theory]
    [InlineData("Health", "3")]
    [InlineData("LA services", "5")]
    [InlineData("Individual", "1")]
    public void A_source_of_which_only_the_kind_is_said_is_that_kind(string written, string expected) =>
        Assert.Equal(expected, FrontDoorCodes.Source.Find(written, Now)?.Key);

    [Theory]
    [InlineData("2020-06-01", "F3")]
    [InlineData("2022-06-01", "F5")]
    public void The_same_words_are_the_code_that_was_in_use_on_the_day(string day, string expected) =>
        Assert.Equal(
            expected,
            LeaverCodes.Activity.Find("Full time in training or employment", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.Key
        );

    [Fact]
    public void A_code_out_of_use_is_kept_and_said()
    {
        var list = Extracts.List(
            8,
            "Child Unique ID,Date Started to be Looked After,Date Ceased to be Looked After,Placement Type",
            "7,02/03/2026,,n) H5: Residential accommodation"
        );

        Assert.Equal("H5", list.Rows[0].Code(Returns.AnnexA.Lists.List8Placement.Type));
        Assert.Equal("code-not-in-use", Assert.Single(list.Rows[0].Problems).Fault.Reason);
    }
}
