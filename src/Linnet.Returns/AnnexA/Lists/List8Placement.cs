using Linnet.Returns.AnnexA.Codes;

namespace Linnet.Returns.AnnexA.Lists;

/// <summary>The columns of List 8 that describe a child's most recent placement.</summary>
public static class List8Placement
{
    public static Column PlacedOn { get; } =
        new("placed-on", "Start Date of Most Recent Placement", ColumnKind.Day)
        {
            Role = ColumnRole.LatestOf,
            AlsoHeaded =
            [
                "Placement Start Date",
                "Most Recent Placement Start Date",
                "Start Date of Current Placement",
                "Start Date of Latest Placement",
            ],
        };

    public static Column Type { get; } =
        Of("placement-type", "Placement Type", PlacementCodes.Type, "Type of Placement", "Placement Type Code");

    public static Column Provider { get; } =
        Of("provider", "Placement Provider", PlacementCodes.Provider, "Provider", "Provider of Placement", "Placement Provision");

    public static Column Postcode { get; } =
        new("postcode", "Placement postcode", ColumnKind.Text)
        {
            About = PlacedOn,
            AlsoHeaded = ["Postcode", "Postcode of Placement", "Placement Post Code"],
        };

    public static Column Urn { get; } =
        new("urn", "URN of Placement", ColumnKind.Text) { About = PlacedOn, AlsoHeaded = ["URN", "Placement URN", "Ofsted URN"] };

    public static Column Location { get; } =
        Of(
            "location",
            "Placement Location",
            PlacementCodes.Location,
            "Location of Placement",
            "Placement in or out of LA",
            "In or out of area"
        );

    public static Column Authority { get; } =
        Of("authority", "LA of Placement", PlacementCodes.Authority, "Placement LA", "Local Authority of Placement");

    private static Column Of(string key, string heading, CodeTable codes, params string[] alsoHeaded) =>
        new(key, heading, ColumnKind.Code)
        {
            About = PlacedOn,
            Codes = codes,
            AlsoHeaded = alsoHeaded,
        };
}
