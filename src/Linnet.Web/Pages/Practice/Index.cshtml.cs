using Linnet.FrontDoor;
using Linnet.Practice;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Practice;

/// <summary>How this council works: its threshold document, framework, tools, services and guidance, as they stand, and where they are declared.</summary>
public sealed class IndexModel(Council council, Asking asking, SignedIn person) : PageModel
{
    /// <summary>Whether the person at the screen may declare what stands here.</summary>
    public bool MaySet => AccessPolicy.Allows("council/add/{kind}", person);

    /// <summary>Whether the person at the screen oversees: sees what is made of it.</summary>
    public bool Oversees => AccessPolicy.Allows("practice/use", person);

    /// <summary>The threshold document in force; null where none is on the record.</summary>
    public Fact? ThresholdDocument { get; private set; }

    /// <summary>The frameworks in use, each with the entry that declares it.</summary>
    public IReadOnlyList<(Fact Fact, FrameworkInUse Framework)> Frameworks { get; private set; } = [];

    /// <summary>The tools.</summary>
    public IReadOnlyList<Fact> Tools { get; private set; } = [];

    /// <summary>The services.</summary>
    public IReadOnlyList<Fact> Services { get; private set; } = [];

    /// <summary>Where a kind of setting is declared, to come back here.</summary>
    public static string Add<T>() where T : Particulars => Paths.To($"/council/add/{RecordType.Of<T>().Key}", "/practice");

    /// <summary>Loads the page.</summary>
    public void OnGet()
    {
        var authority = council.Of(Subject.Authority);
        var asked = asking.For(council);
        ThresholdDocument = authority.AsAt(asked.Day, asked.KnownAt).LastOrDefault(f => f.Type.Class == typeof(ThresholdDocumentAgreed));
        Frameworks = [.. On<PracticeFramework>().Select(f => (f, FrameworkInUse.Of(f)))];
        Tools = On<PracticeTool>();
        Services = On<ServiceOffered>();

        IReadOnlyList<Fact> On<T>() => CouncilList.On(authority, typeof(T), asking.AsAt, asked.KnownAt);
    }
}
