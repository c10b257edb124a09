using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Which child protection conference something belongs to.</summary>
public enum ConferenceKind
{
    /// <summary>The initial conference.</summary>
    [Says("The initial conference")] Initial = 1,
    /// <summary>A review conference.</summary>
    [Says("A review conference")] Review = 2,
    /// <summary>The conference about a child on another authority's plan who has moved here.</summary>
    [Says("The transfer-in conference")] TransferIn = 3,
}
