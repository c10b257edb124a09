using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Children;

/// <summary>Where a child's own voice stands on the record as asked: when it was last written down and in what, and which records are without it.</summary>
/// <remarks>Children Act 1989 ss.1(3)(a), 17(4A), 22(4) and 47(5A): the child's wishes and feelings, with regard to age and understanding.</remarks>
public sealed record ChildsVoice
{
    private const int Months = 12;

    /// <summary>Months between two reviews of a child in care, at most: SI 2010/959 reg. 33. So long no child goes unheard.</summary>
    private const int LongestBetweenReviews = 6;

    /// <summary>The last entry that holds the child's words; of a child too young for them, how the child was. Null where none does.</summary>
    public required Fact? Last { get; init; }

    /// <summary>The last review or conference; null where none was held.</summary>
    public required Fact? LastReview { get; init; }

    /// <summary>The records of the last twelve months that ought to hold the child's voice, the latest first.</summary>
    public required IReadOnlyList<VoiceRecord> Records { get; init; }

    /// <summary>Where it stands.</summary>
    public required VoiceState State { get; init; }

    /// <summary>Those of them without it.</summary>
    public IEnumerable<VoiceRecord> Without => Records.Where(r => r.Held == VoiceHeld.Absent);

    /// <summary>The voice of this child as asked.</summary>
    public static ChildsVoice Of(SubjectFacts facts, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        var age = ChildsAge.Of(known);
        var ought = known.Where(f => VoiceRecord.KindOf(f) is not null && age.IsBorn(f.Day)).ToList();
        var last = known.FindLast(f =>
            f.Moments.Has(VoiceMoments.ChildHeard) || (f.Moments.Has(VoiceMoments.ChildObserved) && age.IsTooYoungForWords(f.Day)));
        var review = ought.FindLast(f => VoiceRecord.KindOf(f) is VoiceKind.Review or VoiceKind.Conference);
        var since = Days.NumberOf(Days.FromNumber(asked.Day).PlusMonths(-Months));
        return new()
        {
            Last = last,
            LastReview = review,
            Records = [.. ought.Where(f => f.Day > since).Select(f => VoiceRecord.Of(f, known, age)).Reverse()],
            State = StateOf(ought, last, review, Days.NumberOf(Days.FromNumber(asked.Day).PlusMonths(-LongestBetweenReviews))),
        };
    }

    /// <summary>What an extract brought cannot say whether the child was heard: it makes nobody a child without a voice.</summary>
    private static VoiceState StateOf(List<Fact> ought, Fact? last, Fact? review, int longAgo)
    {
        if (last is null)
            return ought.Exists(f => !f.Imported) ? VoiceState.Never : ought.Count > 0 ? VoiceState.NotKnown : VoiceState.NothingYet;
        if (review is not null && last.Day < review.Day)
            return ought.Exists(f => f.Day >= review.Day && !f.Imported) ? VoiceState.NotSinceReview : VoiceState.NotKnown;
        if (last.Day >= longAgo) return VoiceState.OnRecord;
        return ought.Exists(f => f.Day > last.Day && f.Imported) ? VoiceState.NotKnown : VoiceState.NotLately;
    }
}

/// <summary>Where a child's voice stands.</summary>
public enum VoiceState
{
    /// <summary>Never.</summary>
    [Says("Never recorded")] Never = 1,
    /// <summary>Not since the last review or conference.</summary>
    [Says("Not since the last review")] NotSinceReview = 2,
    /// <summary>Not for six months, without a review between.</summary>
    [Says("Not for six months")] NotLately = 3,
    /// <summary>On the record.</summary>
    [Says("On the record")] OnRecord = 4,
    /// <summary>All that there is came from extracts.</summary>
    [Says("Not known")] NotKnown = 5,
    /// <summary>There is no record yet that ought to hold it.</summary>
    [Says("Nothing recorded yet")] NothingYet = 6,
}
