using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Rights;

/// <summary>Standards of how soon somebody gets an answer who makes use of a right over the record.</summary>
public static class RightsStandards
{
    private static readonly Citation Month = new("UK GDPR", "arts. 12(3), 12A and 15");

    /// <summary>A copy within a month, or three where they were told.</summary>
    public static PracticeStandard CopyGiven { get; } = new()
    {
        Key = "copy-of-record-given",
        Catalogue = "sar-1m",
        Says = "Whoever asks for a copy of the record has it within one month of the day it reached the council, or on which they showed who they are. Where they are told the reason within that month, it may be two months more. While they are asked to say what they look for, no time counts.",
        WaitsFor = "a copy of the record for somebody who asked",
        Source = Month,
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.InformationGovernance,
        Starts = [RightsMoments.AccessAsked],
        SatisfiedBy = [RightsMoments.Given, RightsMoments.Refused],
        StopsWith = [RightsMoments.Clarifying],
        GoesOnWith = [RightsMoments.Clarified],
        Allows = 1.Months,
        Switches = [new(RightsMoments.Extended, 3.Months) { Lengthens = true, FromTheFirst = true }],
        DueOnWorkingDay = true,
    };

    /// <summary>While nobody knows who asks, the month has not begun: it must not be forgotten for that.</summary>
    public static PracticeStandard AskerKnown { get; } = new()
    {
        Key = "asker-of-record-known",
        Catalogue = "sar-1m",
        Says = "Whoever asks for a copy of the record and has yet to show who they are is waited for, without a number.",
        WaitsFor = "somebody who asked for a copy of the record to show who they are",
        Source = new("UK GDPR", "arts. 12(6) and 12A(2)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.InformationGovernance,
        Starts = [RightsMoments.AskerUnknown],
        SatisfiedBy = [RightsMoments.AskerKnown],
        Ends = [RightsMoments.Refused],
    };

    /// <summary>Whoever says that the record is wrong is answered within a month.</summary>
    public static PracticeStandard CorrectionDecided { get; } = new()
    {
        Key = "record-put-right",
        Catalogue = "rectification-1m",
        Says = "Whoever says that the record is wrong is told within one month whether it is put right, and if not, why. What they say stands beside what was written.",
        WaitsFor = "an answer to somebody who says that the record is wrong",
        Source = new("UK GDPR", "arts. 12(3) and 16"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [RightsMoments.SaidToBeWrong],
        SatisfiedBy = [RightsMoments.WrongDecided],
        Allows = 1.Months,
        DueOnWorkingDay = true,
    };
}
