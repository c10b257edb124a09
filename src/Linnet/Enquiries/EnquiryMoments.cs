using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>Moments of strategy discussions and enquiries.</summary>
public static class EnquiryMoments
{
    /// <summary>Social care, the police and health discussed together.</summary>
    public static Moment StrategyDiscussionHeld { get; } = Moment.Of<StrategyDiscussion>(
        "strategy-discussion-held", "a strategy discussion was held with social care, the police and health", d => d.Quorate);

    /// <summary>A discussion without the police or without health: held, and incomplete.</summary>
    public static Moment StrategyDiscussionIncomplete { get; } = Moment.Of<StrategyDiscussion>(
        "strategy-discussion-incomplete", "a strategy discussion was held without the police or without health", d => !d.Quorate);

    /// <summary>Agencies met, whoever took part.</summary>
    public static Moment AgenciesMet { get; } = Moment.Of<StrategyDiscussion>("agencies-met", "the agencies met");

    /// <summary>The sitting that decided on an enquiry. Only this begins it.</summary>
    public static Moment EnquiryBegan { get; } =
        Moment.Of<StrategyDiscussion>("enquiry-began", "a strategy discussion began a section 47 enquiry", d => d.BeganEnquiry);

    /// <summary>An enquiry began, and a day was set by which the child is to be seen.</summary>
    public static Moment EnquiryBeganWithDaySet { get; } = Moment.Of<StrategyDiscussion>(
        "enquiry-began-with-day-set", "an enquiry began and a day was set for seeing the child", d => d.BeganEnquiry && d.SeeBy is not null);

    /// <summary>An enquiry began at high risk, no day being set.</summary>
    public static Moment EnquiryBeganAtHighRisk { get; } = Moment.Of<StrategyDiscussion>(
        "enquiry-began-at-high-risk", "an enquiry began about a child who may be in danger now", d => d.BeganEnquiry && d.SeeBy is null && d.Risk == EnquiryRisk.High);

    /// <summary>An enquiry began without sign of immediate danger, no day being set.</summary>
    public static Moment EnquiryBeganAtLowerRisk { get; } = Moment.Of<StrategyDiscussion>(
        "enquiry-began-at-lower-risk", "an enquiry began without sign of immediate danger", d => d.BeganEnquiry && d.SeeBy is null && d.Risk != EnquiryRisk.High);

    /// <summary>An extract lists an enquiry for which no conference was found unnecessary.</summary>
    public static Moment ListedEnquiryBegan { get; } = Moment.Of<EnquiryListed>(
        "listed-enquiry-began", "a strategy discussion began a section 47 enquiry, as an extract lists it", e => e.ConferenceUnnecessary != true);

    /// <summary>A social worker took the enquiry up.</summary>
    public static Moment EnquiryOpened { get; } = Moment.Of<EnquiryOpened>("enquiry-opened", "a social worker took the enquiry up");

    /// <summary>A manager authorised the conclusion of an enquiry in which the child was seen.</summary>
    public static Moment EnquiryConcluded { get; } =
        Moment.Of<EnquiryEnded>("enquiry-concluded", "a manager authorised the conclusion of the enquiry", e => e.Complete);

    /// <summary>An enquiry was concluded although the child had not been seen, or without a manager.</summary>
    public static Moment EnquiryEndedIncomplete { get; } = Moment.Of<EnquiryEnded>(
        "enquiry-ended-incomplete", "the enquiry was ended with something missing: a manager, or the child not seen", e => !e.Complete);

    /// <summary>The conclusion of an enquiry says that the child was seen by then.</summary>
    public static Moment SeenByEndOfEnquiry { get; } = Moment.Of<EnquiryEnded>(
        "seen-by-end-of-enquiry", "the enquiry was concluded and the child had been seen", e => e.ChildSeen is SeenInEnquiry.Alone or SeenInEnquiry.NotAlone);

    /// <summary>An enquiry found that a conference is needed.</summary>
    public static Moment ConferenceCalledFor { get; } =
        Moment.Of<EnquiryEnded>("conference-called-for", "the enquiry found that a conference is needed", e => e.ConferenceNeeded);

    /// <summary>No conference is needed.</summary>
    public static Moment NoConferenceNeeded { get; } = Moment
        .Of<EnquiryEnded>("no-conference-needed", "it was decided that no initial conference is needed", e => !e.ConferenceNeeded)
        .Or<ConferenceNotNeeded>();
}
