using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>
/// Amira, three years old, referred on Monday 2 March 2026 and assessed from Tuesday 3 March; with Robin since 3 March; seen alone on
/// 9 March. Her brother Idris has an assessment of his own and was seen; her sister Wren nobody has thought of.
/// On Tuesday 31 March it is working day 4 + 5 + 5 + 5 + 2 = 21. Working day 45 is Thursday 7 May: Good Friday 3 April, Easter Monday
/// 6 April and 4 May are not worked.
/// </summary>
internal static class AssessmentStory
{
    public static Entry Started { get; } = Happened("1001", "2026-03-03", new AssessmentStarted { AssessedBy = "W1" });

    public static Entry BrothersStarted { get; } = Happened("1002", "2026-03-04", new AssessmentStarted { AssessedBy = "W1" });

    public static Entry VisitOnTheNinth { get; } = Happened("1001", "2026-03-09", new Visit { Seen = Seen.Alone, VisitedBy = "W1" });

    public static Entry[] Before { get; } =
    [
        Happened("1001", "2026-03-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2022-10-04"), Family = "F1" }),
        Happened("1002", "2026-03-02", new ChildDetails { GivenNames = "Idris", FamilyName = "Castellan", BornOn = Day("2018-11-19"), Family = "F1" }),
        Happened("1003", "2026-03-02", new ChildDetails { GivenNames = "Wren", FamilyName = "Castellan", BornOn = Day("2013-01-01"), Family = "F1" }),
        Happened("1001", "2026-03-02", new Referral { From = ContactSource.School }),
        Happened("1001", "2026-03-02", new ReferralDecision { Outcome = ReferralOutcome.Assessment }),
        Happened("1001", "2026-03-03", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Role = AllocationRole.Lead, Team = "East" }),
        Happened("1002", "2026-03-02", new Referral { From = ContactSource.School }),
    ];

    public static Entry[] All { get; } =
        [.. Before, Started, BrothersStarted, VisitOnTheNinth, Happened("1002", "2026-03-09", new Visit { Seen = Seen.NotAlone, VisitedBy = "W1" })];

    public static string Room { get; } = $"/children/1001/assessments/{Started.Id}";

    public static Entry Section(string on, SectionOfAssessment section, string text, string by = "W1") =>
        Happened("1001", on, new AssessmentSection { Section = section, Text = text }, by: by) with { Strand = Started.Id };

    /// <summary>Both sections without which nobody authorises.</summary>
    public static Entry[] Written { get; } =
    [
        Section("2026-03-20", SectionOfAssessment.ChildsDay, "She wakes before anybody and finds her own breakfast."),
        Section("2026-03-23", SectionOfAssessment.Analysis, "She is alone for hours, and it is getting longer."),
    ];

    public static Entry InRoom(string on, Particulars particulars, string by = "W1") => Happened("1001", on, particulars, by: by) with { Strand = Started.Id };

    /// <summary>Sends a form that is reached from the room, as its link says.</summary>
    public static async Task<PageSeen> FromRoomAsync(Visitor visitor, string link, params (string, string)[] typed)
    {
        var room = await visitor.OpenAsync(Room);
        var path = room.LinkTo(link);
        return await visitor.SendAsync(await visitor.OpenAsync(path), path, typed);
    }
}
