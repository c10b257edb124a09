using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>A contact about Amira, amber, from her school: what the tests of the front door begin with.</summary>
internal static class ContactStory
{
    public static Entry Worried { get; } = Happened("1001", "2026-03-30T09:10", new Contact
    {
        From = ContactSource.School, Agency = "Elm Street Primary", Rating = ContactRating.Amber, Worry = Worry.Neglect, AsSaid = "She came without breakfast again.",
    });

    public static Entry[] OneContact { get; } =
    [
        Happened("1001", "2025-01-06", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Worried,
        new()
        {
            Id = Guid.CreateVersion7(), Subject = Subject.Authority, Type = RecordType.Of<ThresholdDocumentAgreed>(), Happened = new(Day("2026-01-05")),
            Recorded = Worried.Recorded, By = "H1", Particulars = new ThresholdDocumentAgreed { Version = "version 4, January 2026" },
        },
    ];

    public static Entry[] ReferredBefore { get; } =
    [
        .. OneContact,
        Happened("1001", "2025-09-01T10:00", new Referral { From = ContactSource.Police }),
        Happened("1001", "2025-09-01T15:00", new ReferralDecision { Outcome = ReferralOutcome.NoFurtherAction }),
    ];

    public static (string, string)[] Advice { get; } =
        [("decide-happened", "31/3/2026"), ("decide-happenedTime", "12:00"), ("decide-outcome", "advice"), ("decide-threshold", "universal"), ("decide-reasons", "Breakfast club found.")];

    public static string Here => $"/front-door/contacts/1001/{Worried.Id}";
}
