using Linnet.Standards;
using static Linnet.FrontDoor.FrontDoorMoments;

namespace Linnet.FrontDoor;

/// <summary>Standards of what the police tell about an incident: us, and the child's school.</summary>
public static class PoliceStandards
{
    /// <summary>The police tell the front door within two days.</summary>
    public static PracticeStandard PoliceToldUs { get; } = new()
    {
        Key = "police-told-us",
        Catalogue = "police-notification",
        Says = "The police tell us of an incident in which a child was concerned within 48 hours of it.",
        WaitsFor = "the police to tell us of the incident",
        Source = new("Local protocol with the police"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "24 to 48 hours",
        Owner = Role.Police,
        Starts = [PoliceAttended],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.PoliceToldUs],
        Allows = 48.Hours,
    };

    /// <summary>The school is told before the child comes in.</summary>
    public static PracticeStandard SchoolTold { get; } = new()
    {
        Key = "school-told-of-domestic-abuse",
        Catalogue = "police-notification",
        Says = "The child's school is told of domestic abuse by its next day of school.",
        WaitsFor = "the school to be told",
        Source = new("Operation Encompass", "local protocol with the police and schools"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "before the next day of school begins",
        Owner = Role.Police,
        Starts = [DomesticAbuseAttended],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.SchoolTold],
        CountsFrom = Anchor.BackFromNamedDay,
    };
}
