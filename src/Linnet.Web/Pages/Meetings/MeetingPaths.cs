using Linnet.Conferences;
using Linnet.Record;
using Linnet.Web.Asked;
using NodaTime.Text;

namespace Linnet.Web.Pages.Meetings;

/// <summary>Addresses of the meetings about a child.</summary>
public static class MeetingPaths
{
    /// <summary>All of a child's meetings.</summary>
    public static string Meetings(Subject child) => $"{Paths.Child(child)}/meetings";

    /// <summary>One meeting, by its kind and day.</summary>
    public static string Meeting(Subject child, MeetingKind kind, LocalDate on) =>
        $"{Meetings(child)}/{Spelling.Code(kind.ToString())}/{LocalDatePattern.Iso.Format(on)}";

    /// <summary>The kind of record that says that a meeting of this kind was held.</summary>
    public static string HeldAs(MeetingKind kind) => kind switch
    {
        MeetingKind.InitialConference => "initial-conference",
        MeetingKind.ReviewConference => "review-conference",
        MeetingKind.TransferInConference => "transfer-in-conference",
        MeetingKind.CoreGroup => "core-group",
        MeetingKind.NeedReview => "need-plan-reviewed",
        _ => throw new NotSupportedException(kind.ToString()),
    };
}
