using Linnet.Record;
using Linnet.Store;
using Linnet.Visits;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;

namespace Linnet.Web.Pages.Children.Visits;

/// <summary>One trip, one line per child of the family: who was seen, alone or why not, and what each child said.</summary>
public sealed class TripModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks)
    : FamilyFormModel(council, recording, asking, person, forms, looks)
{
    private static readonly FamilyForm Asked = new(
        RecordType.Of<Visit>(),
        ["visitedBy", "mode", "place", "statutory", "duty", "purpose", "account", "notKnown", "toBeWrittenUp"],
        ["seen", "whyNotAlone", "bedroomSeen", "awake", "childsWords"]);

    /// <inheritdoc />
    protected override FamilyForm Form => Asked;

    /// <inheritdoc />
    protected override string LeaveEmpty => "Leave everything empty where the visit was not to this child.";

    /// <inheritdoc />
    protected override AnswerSheet Offer(AnswerSheet sheet, string worker) => sheet.Offering("visitedBy", worker);
}
