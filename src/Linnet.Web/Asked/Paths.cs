using Linnet.Record;
using Linnet.Standards;
using NodaTime.Text;

namespace Linnet.Web.Asked;

/// <summary>Addresses of Linnet's own pages. They hold the council's identifier of a child and never a name.</summary>
public static class Paths
{
    /// <summary>A child's page.</summary>
    public static string Child(Subject child) => $"/children/{Uri.EscapeDataString(child.Id)}";

    /// <summary>The room of the enquiry about a child.</summary>
    public static string Enquiry(Subject child) => $"{Child(child)}/enquiry";

    /// <summary>The room of a child's move to another team.</summary>
    public static string Transfer(Subject child) => $"{Child(child)}/transfer";

    /// <summary>An entry on a child's page.</summary>
    public static string Entry(Subject child, Guid entry) => $"{Child(child)}/entries/{entry}";

    /// <summary>What is protected in an entry on a child's page.</summary>
    public static string Protected(Subject child, Guid entry) => $"{Child(child)}/protected/{entry}";
    /// <summary>The room of what people may ask of a child's record: a copy, a correction, and until when it is kept.</summary>
    public static string Rights(Subject child) => $"{Child(child)}/rights";

    /// <summary>One request for a copy of a child's record.</summary>
    public static string AccessRequest(Subject child, Guid request) => $"{Rights(child)}/{request}";

    /// <summary>The file of a document on a child's page.</summary>
    public static string Document(Subject child, Guid entry) => $"{Child(child)}/documents/{entry}";

    /// <summary>The page of one clock of a child.</summary>
    public static string Clock(Clock clock) =>
        $"{Child(clock.Subject)}/clocks/{clock.Standard.Key}/{LocalDatePattern.Iso.Format(clock.Started)}/{clock.Ordinal}";

    /// <summary>The page of a practice standard.</summary>
    public static string Standard(PracticeStandard standard) => $"/standards/{standard.Key}";

    /// <summary>The same address with the room to come back to.</summary>
    public static string To(string form, string room) => $"{form}{(form.Contains('?', StringComparison.Ordinal) ? '&' : '?')}to={Uri.EscapeDataString(room)}";

    /// <summary>The room from which one came to a form, where its address names one of our own; otherwise this one.</summary>
    public static string From(HttpRequest request, string otherwise) =>
        request.Query["to"].FirstOrDefault() is ['/', not ('/' or '\\'), ..] and { } room ? room : otherwise;

    /// <summary>The identifier as it was before it became part of an address; a slash stays escaped on the way in.</summary>
    public static Subject ChildFrom(string segment) => Subject.Child(segment.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
}
