using Linnet.Record;

namespace Linnet.Web.Pages.FrontDoor;

/// <summary>Addresses within the front door.</summary>
public static class FrontDoorPaths
{
    /// <summary>The page of one contact about one child.</summary>
    public static string Contact(Subject child, Guid contact) => $"/front-door/contacts/{Uri.EscapeDataString(child.Id)}/{contact}";

    /// <summary>The page on which a contact about this child is taken.</summary>
    public static string Take(Subject child) => $"/front-door/contact?child={Uri.EscapeDataString(child.Id)}";
}
