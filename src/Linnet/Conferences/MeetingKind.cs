using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>A meeting of family and agencies about one child: what decides on a plan, reviews it, or carries it out.</summary>
/// <remarks>Working Together 2023, chapter 3.</remarks>
public enum MeetingKind
{
    /// <summary>The initial conference.</summary>
    [Says("Initial child protection conference")] InitialConference = 1,
    /// <summary>A review conference.</summary>
    [Says("Review child protection conference")] ReviewConference = 2,
    /// <summary>The conference about a child who moved here.</summary>
    [Says("Transfer-in conference")] TransferInConference = 3,
    /// <summary>A core group.</summary>
    [Says("Core group")] CoreGroup = 4,
    /// <summary>A child in need review.</summary>
    [Says("Child in need review")] NeedReview = 5,
}
