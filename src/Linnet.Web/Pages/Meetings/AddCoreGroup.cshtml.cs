using Linnet.Plans;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Pages.Children;
using Linnet.Web.Writing;

namespace Linnet.Web.Pages.Meetings;

/// <summary>A core group of a family: one meeting, and of each child whether the plan is now written out.</summary>
public sealed class AddCoreGroupModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks)
    : FamilyFormModel(council, recording, asking, person, forms, looks)
{
    private static readonly FamilyForm Asked = new(
        RecordType.Of<CoreGroup>(),
        ["otherAgencyThere", "parentThere", "account"],
        ["planInDetail"]);

    /// <inheritdoc />
    protected override FamilyForm Form => Asked;

    /// <inheritdoc />
    protected override string LeaveEmpty => "Leave everything empty where the meeting was not about this child.";
}
