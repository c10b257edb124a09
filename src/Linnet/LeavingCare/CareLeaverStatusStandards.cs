using Linnet.Standards;
using static Linnet.LeavingCare.LeavingCareMoments;

namespace Linnet.LeavingCare;

/// <summary>Standards of knowing how a care leaver is: around each birthday from 17 to 21, at the latest contact from 22 to 25.</summary>
public static class CareLeaverStatusStandards
{
    /// <summary>How the young person is, around the seventeenth birthday.</summary>
    public static PracticeStandard StatusAtSeventeen { get; } = StatusAt(17);

    /// <summary>Around the eighteenth.</summary>
    public static PracticeStandard StatusAtEighteen { get; } = StatusAt(18);

    /// <summary>Around the nineteenth.</summary>
    public static PracticeStandard StatusAtNineteen { get; } = StatusAt(19);

    /// <summary>Around the twentieth.</summary>
    public static PracticeStandard StatusAtTwenty { get; } = StatusAt(20);

    /// <summary>Around the twenty-first.</summary>
    public static PracticeStandard StatusAtTwentyOne { get; } = StatusAt(21);

    /// <summary>From 22 to 25 the record is taken at the latest contact of the year.</summary>
    public static PracticeStandard StatusFromTwentyTwo { get; } = new()
    {
        Key = "care-leaver-status-from-22",
        Catalogue = "oc3-22-25",
        Says = "From 22 to 25 how a care leaver is, is recorded at their latest contact, at least once a year.",
        WaitsFor = "a record of how they are",
        Source = new("SSDA903, OC3", "22 to 25: at the latest contact in the year"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.High,
        Range = "once in the year to 31 March",
        Owner = Role.PersonalAdviser,
        Starts = [Entitled],
        SatisfiedBy = [StatusRecorded],
        Ends = [SupportEnded],
        CountsFrom = Anchor.Birthday(22),
        MetNoEarlierThan = 0.Days,
        Allows = 12.Months,
        ThenEvery = [12.Months],
        OnePerSubject = true,
        EndsAtAge = 26,
    };

    /// <summary>
    /// The collection asks for it on or around the birthday; three months before to one month after is the window we use.
    /// </summary>
    private static PracticeStandard StatusAt(int age) => new()
    {
        Key = $"care-leaver-status-at-{age}",
        Catalogue = "oc3-17-21",
        Says = $"How a care leaver is, is recorded around their birthday at {age}: between 3 months before and 1 month after.",
        WaitsFor = $"a record of how they are at {age}",
        Source = new("SSDA903, OC3", "17 to 21: on or around the birthday; the window is not confirmed"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.Low,
        Range = "on or around the birthday",
        Owner = Role.PersonalAdviser,
        Starts = [Entitled],
        StartsFromExtract = [],
        SatisfiedBy = [StatusRecorded],
        Ends = [SupportEnded],
        CountsFrom = Anchor.Birthday(age),
        MetNoEarlierThan = 3.Months,
        Allows = 1.Months,
        OnePerSubject = true,
        EndsAtAge = age + 1,
    };
}
