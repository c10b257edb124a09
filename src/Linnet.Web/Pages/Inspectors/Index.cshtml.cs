using Linnet.Access;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Workers;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Inspectors;

/// <summary>The inspectors whom the council let in, and everything they were shown: for whoever answers to them.</summary>
public sealed class IndexModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    private const int Latest = 200;

    /// <summary>The visits, the latest first.</summary>
    public IReadOnlyList<(string Inspector, LocalDate From, LocalDate Until)> Visits { get; private set; } = [];

    /// <summary>What they were shown, the latest first.</summary>
    public IReadOnlyList<LookAtChildren> Looked { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        // A visit that is still to come is shown too.
        var visits = InspectorAdmitted.Visits(council.Of(Subject.Authority), AsKnown.At(asking.Today.PlusDays(InspectorAdmitted.LongestDays)));
        Visits = [.. visits.Reverse().Select(v => (v.Coded["inspector"] ?? "", v.On, InspectorAdmitted.EndOf(v)))];
        Looked = await records.ReadLooksInRoleAsync(looks.Reader, "inspectors", Spelling.Code(nameof(Post.Inspector)), Latest, cancel);
    }
}
