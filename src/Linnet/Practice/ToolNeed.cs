using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Court;
using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Practice;

/// <summary>A child for whom a tool of a purpose ought to be used, and whether one was.</summary>
/// <param name="Subject">The child.</param>
/// <param name="Purpose">What the tool is for.</param>
/// <param name="Because">The entry that makes it relevant.</param>
/// <param name="Used">Its last use since then; null where none was.</param>
public sealed record ToolNeed(Subject Subject, ToolPurpose Purpose, Fact Because, Fact? Used)
{
    private const int Months = 12;

    /// <summary>The purposes for which the record itself says that a tool is relevant: of the others only uses can be counted.</summary>
    public static IReadOnlyList<ToolPurpose> Counted { get; } = [ToolPurpose.CapacityToChange, ToolPurpose.Neglect, ToolPurpose.CourtWork];

    /// <summary>Those of a child that arose within the twelve months up to the day asked, each purpose once: by its first cause in that time.</summary>
    public static IEnumerable<ToolNeed> Of(Subject child, List<Fact> known, int day)
    {
        var since = Days.NumberOf(Days.FromNumber(day).PlusMonths(-Months));
        foreach (var purpose in Counted)
        {
            if (known.Find(f => f.Day > since && MakesRelevant(f, purpose)) is not { } because) continue;
            yield return new(child, purpose, because, known.FindLast(f => f.Day >= because.Day && IsUse(f, purpose)));
        }
    }

    /// <summary>Whether this entry is the use of a tool for this purpose.</summary>
    public static bool IsUse(Fact fact, ToolPurpose purpose) =>
        (fact.Type.Class == typeof(ToolUsed) && fact.Answer<ToolPurpose>("for") == purpose)
        || purpose switch
        {
            ToolPurpose.Neglect => fact.Type.Class == typeof(NeglectToolkitUsed),
            ToolPurpose.CapacityToChange => fact.Type.Class == typeof(ParentingAssessmentCompleted) && fact.Coded["toolkit"] == "yes",
            _ => false,
        };

    private static bool MakesRelevant(Fact fact, ToolPurpose purpose) => purpose switch
    {
        ToolPurpose.CapacityToChange => fact.Type.Class == typeof(ParentingAssessmentCommissioned),
        ToolPurpose.Neglect => (fact.Type.Class == typeof(Contact) && fact.Coded["worry"] == "neglect")
            || (fact.Type.Class == typeof(NeglectToolkitUsed) && fact.Coded["missing"] is "some" or "much")
            || (fact.Type.Class == typeof(AssessmentFactorsFound) && (fact.Coded["factors"] ?? "").Split(' ').Contains("neglect")),
        ToolPurpose.CourtWork => fact.Type.Class == typeof(LegalPlanningMeeting)
            || fact.Type.Class == typeof(LetterBeforeProceedings)
            || fact.Type.Class == typeof(ProceedingsIssued),
        _ => false,
    };
}
