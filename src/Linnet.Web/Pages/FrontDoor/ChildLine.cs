using Linnet.Children;
using Linnet.Record;
using Linnet.Store.People;
using Linnet.Web.Child;
using Linnet.Web.Forms;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>One child on a contact: what was typed of them, who in the record may be the same, and who it was said to be.</summary>
public sealed class ChildLine
{
    /// <summary>How many children a contact may be about on one form.</summary>
    public const int Most = 6;

    private const string NewChild = "new";
    private static readonly RecordType Details = RecordType.Of<ChildDetails>();
    private static readonly IReadOnlySet<string> When = new HashSet<string> { AnswerSheet.Happened, AnswerSheet.HappenedTime };

    private ChildLine(int number, IFormCollection form, string? known)
    {
        Number = number;
        Sheet = AnswerSheet.Sent(Details, form, $"child{number}-").Sharing(When);
        Identifier = Typed("identifier").Trim();
        var said = known ?? Typed("is");
        SaidNew = said == NewChild;
        Chosen = said.Length > 0 && !SaidNew ? Subject.Child(said) : null;
    }

    /// <summary>Its place on the form, from 1.</summary>
    public int Number { get; }

    /// <summary>What was typed of the child.</summary>
    public AnswerSheet Sheet { get; }

    /// <summary>The identifier that was typed.</summary>
    public string Identifier { get; }

    /// <summary>The name of the input for the identifier.</summary>
    public string IdentifierName => Sheet.NameOf("identifier");

    /// <summary>The name of the input that says who it is.</summary>
    public string ChoiceName => Sheet.NameOf("is");

    /// <summary>Whether it was said to be none of those in the record.</summary>
    public bool SaidNew { get; }

    /// <summary>Who it is; null while that is not settled.</summary>
    public Subject? Chosen { get; private set; }

    /// <summary>Whether the child is added to the record with this contact.</summary>
    public bool IsNew { get; private set; }

    /// <summary>Who in the record may be the same.</summary>
    public IReadOnlyList<(PossibleDuplicate Why, FoundChild Child)> Candidates { get; private set; } = [];

    /// <summary>Whether anybody may be.</summary>
    public bool HasCandidates => Candidates.Count > 0;

    /// <summary>Whether nothing was typed or chosen.</summary>
    public bool IsBlank => Chosen is null && Sheet.IsBlank;

    /// <summary>Whether only an identifier was typed.</summary>
    public bool IsOnlyIdentifier => Typed("givenNames").Length == 0 && Typed("familyName").Length == 0;

    /// <summary>The child as far as is known, to look for.</summary>
    public Newcomer Newcomer => new(
        Typed("givenNames"), Typed("familyName"), Day("bornOn"), Day("expectedOn"), Identifier.Length > 0 ? Identifier : null);

    /// <summary>The lines of a form.</summary>
    /// <param name="form">What was sent or kept.</param>
    /// <param name="known">The child on whose page the contact was begun; null where it was not.</param>
    public static IReadOnlyList<ChildLine> Sent(IFormCollection form, string? known) =>
        [.. Enumerable.Range(1, Most).Select(n => new ChildLine(n, form, n == 1 ? known : null))];

    /// <summary>What was typed here.</summary>
    public string Typed(string question) => Sheet[question].Trim();

    /// <summary>It is this child of the record.</summary>
    public void Choose(Subject child) => Chosen = child;

    /// <summary>It is a child new to the record.</summary>
    public void ChooseNew(Subject child) => (Chosen, IsNew) = (child, true);

    /// <summary>These may be the same.</summary>
    public void Offer(IReadOnlyList<(PossibleDuplicate Why, FoundChild Child)> candidates) => Candidates = candidates;

    private LocalDate? Day(string question) => WrittenDate.TryRead(Typed(question), out var day) ? day : null;
}
