using Linnet.Assessments;
using Linnet.Care;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using Linnet.Web.Asked;
using Linnet.Web.Pages.Assessments;

namespace Linnet.Web.Forms;

/// <summary>
/// The kinds of record that are made for a whole family in one go: one meeting or one trip, with a part for each child. A kind that is
/// not among them is recorded for one child at a time.
/// </summary>
public static class FamilyForms
{
    private const string NotAboutThisChild = "Leave everything empty where the meeting was not about this child.";

    /// <summary>Each of them, by the key of its kind of record. A new one is one more row.</summary>
    public static IReadOnlyDictionary<string, FamilyForm> All { get; } = new FamilyForm[]
    {
        new(RecordType.Of<Visit>(),
            ["visitedBy", "mode", "place", "statutory", "duty", "purpose", "account", "notKnown", "toBeWrittenUp"],
            ["seen", "whyNotAlone", "bedroomSeen", "awake", "childsWords"],
            "Leave everything empty where the visit was not to this child.") { WhoAtScreen = "visitedBy" },
        new(RecordType.Of<StrategyDiscussion>(),
            ["form", "invited", "tookPart", "manager", "meetAgain", "whyLate"],
            ["decision", "risk", "seeBy", "reasons"],
            "Leave everything empty where the discussion was not about this child.") { First = ["form", "invited", "tookPart"], Room = Paths.Enquiry },
        new(RecordType.Of<TransitionMeeting>(), ["fromFrontDoor", "assesses", "alsoThere"], ["focus"], NotAboutThisChild) { Room = AssessmentPaths.Of },
        new(RecordType.Of<InitialConference>(), ["quorate", "chairWentOn", "chair", "parentThere"], ["outcome", "childsWords", "reasons"], NotAboutThisChild),
        new(RecordType.Of<ReviewConference>(),
            ["quorate", "chairWentOn"],
            ["which", "decision", "visitEvery", "tookPart", "childsWords", "grade", "reasons"],
            NotAboutThisChild),
        new(RecordType.Of<SiblingAssessment>(), ["usedIn"], ["conclusion", "reasons", "contact"], "Leave everything empty where this child was not part of the assessment."),
        new(RecordType.Of<CoreGroup>(), ["otherAgencyThere", "parentThere", "account"], ["planInDetail"], NotAboutThisChild),
        new(RecordType.Of<NeedPlanReviewed>(), ["otherAgencyThere"], ["decision", "visitEvery", "childsWords", "account"], NotAboutThisChild),
        new(RecordType.Of<FamilyAtMeeting>(), ["meeting", "came", "advocateCame", "whyNot"], ["tookPart", "childsWords"], NotAboutThisChild),
    }.ToDictionary(f => f.Type.Key, StringComparer.Ordinal);
}
