using Linnet.Web.Access;

namespace Linnet.Web.Frame;

/// <summary>The rooms along the top of every page: those the person at the screen may enter.</summary>
public static class Navigation
{
    private static readonly IReadOnlyList<Room> Rooms =
    [
        new("Grip", "/grip", "grip"),
        new("My work", "/my-work", "my-work"),
        new("Allocate", "/team/allocate", "team/allocate"),
        new("Caseload", "/team/caseload", "team/caseload"),
        new("Decisions", "/decisions", "decisions"),
        new("Front door", "/front-door", "front-door"),
        new("Assessments", "/assessments", "assessments"),
        new("Enquiries", "/enquiries", "enquiries"),
        new("Meetings", "/meetings", "meetings"),
        new("Practice", "/practice", "practice"),
        new("Care", "/care/register", "care/register"),
        new("Allegations", "/allegations", "allegations/new"),
        new("Inspectors", "/inspectors", "inspectors"),
        new("Extracts", "/extracts", "extracts"),
        new("Retention", "/retention", "retention"),
        new("Search", "/search", "search"),
        new("Standards", "/standards", "standards"),
    ];

    /// <summary>One room.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Path">Where it is.</param>
    /// <param name="Route">Its route in the access policy.</param>
    public sealed record Room(string Name, string Path, string Route)
    {
        /// <summary>Whether the page at this address is the room or lies in it.</summary>
        public bool Holds(PathString page) => page.StartsWithSegments(Path, StringComparison.Ordinal);
    }

    /// <summary>The rooms of this person.</summary>
    public static IEnumerable<Room> For(SignedIn person) => Rooms.Where(r => AccessPolicy.Allows(r.Route, person));
}
