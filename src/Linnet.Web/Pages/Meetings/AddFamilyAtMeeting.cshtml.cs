using Linnet.Conferences;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Pages.Children;
using Linnet.Web.Writing;

namespace Linnet.Web.Pages.Meetings;

/// <summary>How each child of a family took part in a meeting, and who came of the family.</summary>
public sealed class AddFamilyAtMeetingModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks)
    : FamilyFormModel(council, recording, asking, person, forms, looks)
{
    private static readonly FamilyForm Asked = new(
        RecordType.Of<FamilyAtMeeting>(),
        ["meeting", "came", "advocateCame", "whyNot"],
        ["tookPart", "childsWords"]);

    /// <inheritdoc />
    protected override FamilyForm Form => Asked;

    /// <inheritdoc />
    protected override string LeaveEmpty => "Leave everything empty where the meeting was not about this child.";
}
