using Linnet.Record;
using Linnet.Web.Access;
using Linnet.Web.Asked;

namespace Linnet.Web.Child;

/// <summary>The rooms of a child's record, in the order in which every page about the child offers them. A new room is one line here.</summary>
public static class ChildRooms
{
    private static readonly IReadOnlyList<Room> Rooms =
    [
        new("Summary", "", "children/{child}"),
        new("Timeline", "/timeline", "children/{child}/timeline"),
        new("Chronology", "/chronology", "children/{child}/chronology"),
        new("Visits", "/visits", "children/{child}/visits"),
        new("Child's voice", "/voice", "children/{child}/voice"),
        new("Enquiry", "/enquiry", "children/{child}/enquiry"),
        new("Assessments", "/assessments", "children/{child}/assessments"),
        new("Plan", "/plan", "children/{child}/plan"),
        new("Meetings", "/meetings", "children/{child}/meetings"),
        new("Documents", "/documents", "children/{child}/documents"),
        new("Decisions", "/decisions", "children/{child}/decisions"),
        new("Family", "/family", "children/{child}/family"),
        new("Clocks", "/clocks", "children/{child}/clocks"),
        new("History of workers", "/workers", "children/{child}/workers"),
        new("Search", "/search", "children/{child}/search"),
        new("Rights", "/rights", "children/{child}/rights"),
        new("Audit trail", "/audit-trail", "children/{child}/audit-trail"),
    ];

    /// <summary>One room.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Path">Where it is, below the child's page.</param>
    /// <param name="Route">Its route in the access policy.</param>
    public sealed record Room(string Name, string Path, string Route)
    {
        /// <summary>Its address for this child.</summary>
        public string Of(Subject child) => Paths.Child(child) + Path;

        /// <summary>Whether the page at this address is the room or lies in it.</summary>
        public bool Holds(Subject child, PathString page) =>
            Path.Length == 0 ? page == Of(child) : page.StartsWithSegments(Of(child), StringComparison.Ordinal);
    }

    /// <summary>The rooms that this person may enter.</summary>
    public static IEnumerable<Room> For(SignedIn person) => Rooms.Where(r => AccessPolicy.Allows(r.Route, person));
}
