using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Pages.Children;
using Linnet.Web.Writing;

namespace Linnet.Web.Pages.Enquiries;

/// <summary>One sitting of a strategy discussion: who was asked and who came, once; what was decided, for each child of the family.</summary>
public sealed class SittingModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks)
    : FamilyFormModel(council, recording, asking, person, forms, looks)
{
    private static readonly FamilyForm Asked = new(
        RecordType.Of<StrategyDiscussion>(),
        ["form", "invited", "tookPart", "manager", "meetAgain", "whyLate"],
        ["decision", "risk", "seeBy", "reasons"]);

    /// <inheritdoc />
    public override IEnumerable<string> First => ["form", "invited", "tookPart"];

    /// <inheritdoc />
    public override string Back => Paths.From(Request, Child is { } child ? Paths.Enquiry(child.Subject) : "/");

    /// <inheritdoc />
    protected override FamilyForm Form => Asked;

    /// <inheritdoc />
    protected override string LeaveEmpty => "Leave everything empty where the discussion was not about this child.";
}
