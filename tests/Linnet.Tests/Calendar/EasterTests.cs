using Linnet.Calendar;

namespace Linnet.Tests.Calendar;

public sealed class EasterTests
{
    // The Book of Common Prayer's table for 1900 to 2199: the Paschal full moon for golden numbers 1 to 19, as month and day.
    private static readonly (int Month, int Day)[] FullMoons =
    [
        (4, 14), (4, 3), (3, 23), (4, 11), (3, 31), (4, 18), (4, 8), (3, 28), (4, 16), (4, 5),
        (3, 25), (4, 13), (4, 2), (3, 22), (4, 10), (3, 30), (4, 17), (4, 7), (3, 27),
    ];

    [Fact]
    public void Falls_on_the_Sunday_after_the_full_moon_of_the_prayer_book_in_every_year_we_know()
    {
        Assert.All(BankHolidays.Years, year =>
        {
            var (month, day) = FullMoons[year % 19];
            var easter = new LocalDate(year, month, day).Next(IsoDayOfWeek.Sunday);

            Assert.Equal("Good Friday", BankHolidays.NameOf(easter.PlusDays(-2)));
            Assert.Equal("Easter Monday", BankHolidays.NameOf(easter.PlusDays(1)));
        });
    }
}
