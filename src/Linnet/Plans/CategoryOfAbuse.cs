using Linnet.Record;

namespace Linnet.Plans;

/// <summary>The kind of harm that a child protection plan is for, as the children in need census codes it.</summary>
/// <remarks>Children in need census, InitialCategoryOfAbuse and LatestCategoryOfAbuse.</remarks>
public enum CategoryOfAbuse
{
    /// <summary>NEG.</summary>
    [Says("Neglect")] Neglect = 1,
    /// <summary>PHY.</summary>
    [Says("Physical abuse")] Physical = 2,
    /// <summary>SAB.</summary>
    [Says("Sexual abuse")] Sexual = 3,
    /// <summary>EMO.</summary>
    [Says("Emotional abuse")] Emotional = 4,
    /// <summary>MUL.</summary>
    [Says("Multiple, or none recommended")] Multiple = 5,
    /// <summary>An extract does not say.</summary>
    [Says("Not known")] NotKnown = 6,
}
