using Linnet.Conferences;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Pages.Children;
using Linnet.Web.Writing;

namespace Linnet.Web.Pages.Meetings;

/// <summary>An initial conference about a family: one meeting, and a decision about each child.</summary>
public sealed class AddInitialConferenceModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks)
    : FamilyFormModel(council, recording, asking, person, forms, looks)
{
    private static readonly FamilyForm Asked = new(
        RecordType.Of<InitialConference>(),
        ["quorate", "chairWentOn", "chair", "parentThere"],
        ["outcome", "reasons"]);

    /// <inheritdoc />
    protected override FamilyForm Form => Asked;

    /// <inheritdoc />
    protected override string LeaveEmpty => "Leave everything empty where the meeting was not about this child.";
}
