using Linnet.Access;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;

namespace Linnet.Web.Access;

/// <summary>What an inspector may do: read, from the first to the last day of a visit that the council recorded.</summary>
internal static class InspectorsVisit
{
    /// <summary>Whether this page is open to an inspector now, and what is asked of it changes nothing.</summary>
    public static bool Allows(HttpContext context, AccessPolicy.Row row, SignedIn inspector)
    {
        if (HttpMethods.IsPost(context.Request.Method) && !row.WritesNothing) return false;

        var today = London.DayOf(context.RequestServices.GetRequiredService<IClock>().GetCurrentInstant());
        return InspectorAdmitted.Lasts(context.RequestServices.GetRequiredService<Council>().Of(Subject.Authority), inspector.Worker, AsKnown.At(today));
    }
}
