using Linnet.FrontDoor;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class ContactListedTests
{
    [Fact]
    public void A_contact_in_an_extract_starts_no_clock_since_nobody_can_know_what_was_decided() =>
        Assert.Empty(new Story().Then("2026-03-02", new ContactListed { From = ContactSource.School }, imported: true)
            .Clocks("2026-03-31"));

    [Fact]
    public void A_referral_in_an_extract_is_not_shown_as_undecided() =>
        Assert.Empty(new Story().Then("2026-03-02", new Referral { From = ContactSource.School }, imported: true)
            .Clocks(FrontDoorStandards.ReferralDecided, "2026-03-31"));
}
