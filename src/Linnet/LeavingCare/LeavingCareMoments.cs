using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>Moments of leaving care.</summary>
public static class LeavingCareMoments
{
    /// <summary>A young person became entitled to leaving care support, of whatever kind.</summary>
    public static Moment Entitled { get; } = Moment.Of<LeavingCareStarted>(
        "entitled-to-leaving-care", "the young person became entitled to leaving care support");

    /// <summary>A young person became eligible: still in care.</summary>
    public static Moment BecameEligible { get; } = Moment.Of<LeavingCareStarted>(
            "became-eligible", "the young person became eligible", e => e.Eligibility == Eligibility.Eligible)
        .Or<EligibilityChanged>(e => e.Eligibility == Eligibility.Eligible);

    /// <summary>A young person became relevant: left care before eighteen.</summary>
    public static Moment BecameRelevant { get; } = Moment.Of<LeavingCareStarted>(
            "became-relevant", "the young person left care and became relevant", e => e.Eligibility == Eligibility.Relevant)
        .Or<EligibilityChanged>(e => e.Eligibility == Eligibility.Relevant);

    /// <summary>A young person became former relevant: eighteen or over.</summary>
    public static Moment BecameFormerRelevant { get; } = Moment.Of<LeavingCareStarted>(
            "became-former-relevant", "the young person became former relevant", e => e.Eligibility == Eligibility.FormerRelevant)
        .Or<EligibilityChanged>(e => e.Eligibility == Eligibility.FormerRelevant);

    /// <summary>A young person who has left care became entitled to be kept in touch with.</summary>
    public static Moment BecameCareLeaver { get; } = Moment.Of<LeavingCareStarted>(
            "became-care-leaver", "the young person became a care leaver", e => e.Eligibility != Eligibility.Eligible)
        .Or<EligibilityChanged>(e => e.Eligibility != Eligibility.Eligible);

    /// <summary>Support ended.</summary>
    public static Moment SupportEnded { get; } = Moment.Of<LeavingCareEnded>("leaving-care-ended", "support on leaving care ended");

    /// <summary>A personal adviser was allocated.</summary>
    public static Moment AdviserAllocated { get; } = Moment.Of<PersonalAdviserAllocated>(
        "personal-adviser-allocated", "a personal adviser was allocated");

    /// <summary>A personal adviser stopped.</summary>
    public static Moment AdviserLost { get; } = Moment.Of<PersonalAdviserLeft>("personal-adviser-lost", "the personal adviser stopped");

    /// <summary>Needs on leaving care were assessed.</summary>
    public static Moment PathwayAssessed { get; } = Moment.Of<PathwayAssessment>("pathway-assessed", "needs on leaving care were assessed");

    /// <summary>A pathway plan was written.</summary>
    public static Moment PathwayPlanned { get; } = Moment.Of<PathwayPlanMade>("pathway-planned", "a pathway plan was written");

    /// <summary>A pathway plan was reviewed.</summary>
    public static Moment PathwayReviewed { get; } = Moment.Of<PathwayPlanReviewed>("pathway-reviewed", "the pathway plan was reviewed");

    /// <summary>Adviser and young person were in touch, both ways.</summary>
    public static Moment KeptInTouch { get; } = Moment.Of<CareLeaverContact>(
        "kept-in-touch", "the young person and the adviser were in touch", c => c.IsExchange);

    /// <summary>The young person was visited where they live.</summary>
    public static Moment VisitedWhereTheyLive { get; } = Moment.Of<CareLeaverContact>(
        "visited-where-they-live", "the young person was visited where they live", c => c.IsExchange && c.How == ContactWay.VisitAtHome);

    /// <summary>How the young person is was recorded.</summary>
    public static Moment StatusRecorded { get; } = Moment.Of<CareLeaverStatus>(
        "care-leaver-status-recorded", "how the young person is was recorded");

    /// <summary>No contact is owed or asked for: refused, not required, returned home.</summary>
    public static Moment NoContactOwed { get; } = Moment.Of<CareLeaverStatus>(
        "no-contact-owed", "no contact is owed or asked for", s => s.NoContactOwed);

    /// <summary>The council housed a care leaver.</summary>
    public static Moment HousedByCouncil { get; } = Moment.Of<AccommodationStarted>(
        "housed-by-council", "the young person moved to accommodation that the council provides", a => a.ProvidedByCouncil == true);

    /// <summary>A care leaver moved to accommodation that nobody inspects.</summary>
    public static Moment MovedToUnregulated { get; } = Moment.Of<AccommodationStarted>(
        "moved-to-unregulated", "the young person moved to unregulated accommodation", a => a.Regulated == false);

    /// <summary>A care leaver lives in unsuitable accommodation.</summary>
    public static Moment HousedUnsuitably { get; } = Moment.Of<AccommodationStarted>(
        "housed-unsuitably", "the young person moved to unsuitable accommodation", a => a.IsUnsuitable);

    /// <summary>A care leaver lives in bed and breakfast.</summary>
    public static Moment BedAndBreakfast { get; } = Moment.Of<AccommodationStarted>(
        "bed-and-breakfast", "the young person moved into bed and breakfast", a => a.Accommodation == Accommodation.BedAndBreakfast);

    /// <summary>A care leaver moved to somewhere other than bed and breakfast.</summary>
    public static Moment OutOfBedAndBreakfast { get; } = Moment.Of<AccommodationStarted>(
        "out-of-bed-and-breakfast",
        "the young person moved on from bed and breakfast",
        a => a.Accommodation != Accommodation.BedAndBreakfast);

    /// <summary>A care leaver moved, wherever to.</summary>
    public static Moment Moved { get; } = Moment.Of<AccommodationStarted>("care-leaver-moved", "the young person moved");

    /// <summary>Somebody senior looked at unsuitable accommodation.</summary>
    public static Moment UnsuitableLookedAt { get; } = Moment.Of<UnsuitableAccommodationReviewed>(
        "unsuitable-accommodation-looked-at", "somebody senior looked at the unsuitable accommodation");

    /// <summary>Support was offered again.</summary>
    public static Moment SupportOffered { get; } = Moment.Of<SupportOffered>("support-offered", "support was offered");

    /// <summary>Adult care is likely to be needed.</summary>
    public static Moment AdultCareLikely { get; } = Moment.Of<AdultCareLikely>(
        "adult-care-likely", "the young person was found likely to need adult care");

    /// <summary>An adult services worker joined the planning.</summary>
    public static Moment AdultWorkerJoined { get; } = Moment.Of<AdultCareAssessment>(
        "adult-worker-joined", "an adult services worker joined the planning", a => a.Step == AdultCareStep.WorkerJoined);

    /// <summary>Adult services decided.</summary>
    public static Moment AdultCareDecided { get; } = Moment.Of<AdultCareAssessment>(
        "adult-care-decided", "adult services decided what they will provide", a => a.Step == AdultCareStep.Decided);

    /// <summary>Staying close was assessed.</summary>
    public static Moment StayingCloseAssessed { get; } = Moment.Of<StayingCloseAssessed>(
        "staying-close-assessed", "the need to stay close was assessed");

    /// <summary>A health summary was given.</summary>
    public static Moment HealthSummaryGiven { get; } = Moment.Of<HealthSummaryGiven>(
        "health-summary-given", "a summary of the health history was given");
}
