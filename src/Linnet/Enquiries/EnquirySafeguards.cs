using Linnet.Calendar;
using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Enquiries;

/// <summary>What stands before the conclusion of an enquiry: the child.</summary>
/// <remarks>Children Act 1989 s.47(4): reasonably practicable steps are taken to see the child, unless enough is known already.</remarks>
public static class EnquirySafeguards
{
    private const string FieldSeen = "childSeen";

    /// <summary>An enquiry in which the child was not seen is concluded by a manager, who says what was tried and which legal step was considered.</summary>
    public static Safeguard ChildUnseen { get; } = new()
    {
        Says = "Only a manager concludes an enquiry in which the child was not seen, saying what was tried and which legal step was "
            + "considered. The wait to see the child goes on. What is said of seeing the child, and alone, is what the visits say.",
        Before = typeof(EnquiryEnded),
        Stops = attempt => Began(attempt) is null ? null : SeenIn(attempt) is { Count: > 0 } seen ? Contradicts(attempt, seen) : WhatIsMissing(attempt),
    };

    /// <summary>Nothing is concluded that did not begin.</summary>
    public static Safeguard BegunBeforeItEnds { get; } = new()
    {
        Says = "An enquiry is concluded on or after the day of the strategy discussion that began it.",
        Before = typeof(EnquiryEnded),
        // An enquiry that began later is the order of days itself, which is said where it is declared.
        Stops = attempt => !HasBegun(attempt.Facts.AsAt(int.MaxValue))
            ? new("happened", "No enquiry about the child is on the record. Record the strategy discussion that began it first")
            : null,
    };

    /// <summary>A further sitting follows the one that began the enquiry.</summary>
    public static Safeguard GoesOnOnceBegun { get; } = new()
    {
        Says = "An enquiry goes on only once a strategy discussion has begun it.",
        Before = typeof(StrategyDiscussion),
        Stops = attempt => attempt.Answers<StrategyDiscussion>().Decision == StrategyDecision.EnquiryGoesOn && !HasBegun(attempt.Before)
            ? new("decision", "No enquiry had begun by that day, so none can go on. Choose what this sitting decided, or check the day")
            : null,
    };

    private static Problem? WhatIsMissing(Attempt attempt) => attempt.Answers<EnquiryEnded>() switch
    {
        { ChildSeen: SeenInEnquiry.NotBorn } when BornOn(attempt) is { } born && born <= attempt.Entry.Happened.Day =>
            new(FieldSeen, $"The child was born on {Written.Day(born)}. Record the visit at which the child was seen, or answer No"),
        { ChildSeen: SeenInEnquiry.NotBorn } => null,
        _ when !attempt.ByManager => new(FieldSeen, "No visit is recorded at which the child was seen in this enquiry. Record the visit, or ask a manager to conclude it"),
        { ChildSeen: not SeenInEnquiry.No } => new(FieldSeen, "No visit is recorded at which the child was seen in this enquiry. Record the visit first, or answer No"),
        { LegalStep: null } => new("legalStep", "Select which legal step was considered so that the child is seen"),
        _ => null,
    };

    private static Problem? Contradicts(Attempt attempt, IReadOnlyList<Visited> seen) => attempt.Answers<EnquiryEnded>() switch
    {
        { ChildSeen: SeenInEnquiry.No or SeenInEnquiry.NotBorn } =>
            new(FieldSeen, $"The child was seen on {Written.Day(seen[0].On)}. Answer whether alone, or correct that visit"),
        { ChildSeen: SeenInEnquiry.Alone } when !seen.Any(v => v.Alone) =>
            new(FieldSeen, "No visit is recorded at which the child was seen alone in this enquiry. Record the visit, or answer 'Yes, not alone'"),
        { ChildSeen: SeenInEnquiry.NotAlone, WhyNotSeen: var why } when string.IsNullOrWhiteSpace(why) && !seen.Any(v => v.Alone || v.SaysWhyNot) =>
            new("whyNotSeen", "Say why the child was not seen alone"),
        _ => null,
    };

    /// <summary>The visits since the enquiry began at which the child was seen, those of the same go among them.</summary>
    private static IReadOnlyList<Visited> SeenIn(Attempt attempt)
    {
        var began = Began(attempt)?.Day ?? int.MaxValue;
        return
        [
            .. attempt.Before.Where(f => f.Day >= began && f.Moments.Has(VisitMoments.ChildSeen))
                .Select(f => new Visited(f.On, f.Moments.Has(VisitMoments.ChildSeenAlone), f.Coded["whyNotAlone"] is not null)),
            .. attempt.Together.Where(e => e.Subject == attempt.Entry.Subject).Where(e => e.Particulars is Visit { ChildWasSeen: true })
                .Select(e => new Visited(e.Happened.Day, e.Particulars is Visit { Seen: Seen.Alone }, e.Particulars is Visit { WhyNotAlone: not null })),
        ];
    }

    private static Fact? Began(Attempt attempt) => attempt.Before.LastOrDefault(f => f.Moments.Has(EnquiryMoments.EnquiryBegan));

    /// <summary>Whether an enquiry had begun, here or as an extract lists it.</summary>
    private static bool HasBegun(IEnumerable<Fact> facts) => facts.Any(f => f.Moments.Has(EnquiryMoments.EnquiryBegan) || f.Type.Class == typeof(EnquiryListed));

    private static LocalDate? BornOn(Attempt attempt) =>
        attempt.Facts.AsAt(int.MaxValue).LastOrDefault(f => f.Moments.Has(RecordMoments.Born)) is { } details ? Days.FromNumber(details.NamedDay) : null;

    private readonly record struct Visited(LocalDate On, bool Alone, bool SaysWhyNot);
}
