using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Moments at which somebody makes use of a right over what is recorded about a child.</summary>
public static class RightsMoments
{
    /// <summary>A request that counts: from whom is known, at once or by now.</summary>
    public static Moment AccessAsked { get; } = Moment
        .Of<AccessRequested>("access-asked", "a copy of the record was asked for, by somebody who is known", a => !a.IdentityInDoubt)
        .Or<AskerIdentified>();

    /// <summary>Who asks is not yet sure.</summary>
    public static Moment AskerUnknown { get; } = Moment.Of<AccessRequested>(
        "access-asker-unknown", "a copy of the record was asked for, by somebody who has yet to show who they are", a => a.IdentityInDoubt);

    /// <summary>Shown.</summary>
    public static Moment AskerKnown { get; } = Moment.Of<AskerIdentified>("access-asker-known", "whoever asked for a copy showed who they are");

    /// <summary>Asked to be more exact.</summary>
    public static Moment Clarifying { get; } = Moment.Of<ClarificationAsked>("access-clarifying", "they were asked to say more exactly what they look for");

    /// <summary>Answered.</summary>
    public static Moment Clarified { get; } = Moment.Of<ClarificationGiven>("access-clarified", "they said more exactly what they look for");

    /// <summary>Longer.</summary>
    public static Moment Extended { get; } = Moment.Of<AnswerExtended>("access-extended", "they were told that it needs up to two months more");

    /// <summary>Given.</summary>
    public static Moment Given { get; } = Moment.Of<AccessGiven>("access-was-given", "the copy was given");

    /// <summary>Refused with a reason, or taken back.</summary>
    public static Moment Refused { get; } = Moment.Of<AccessRefused>("access-was-refused", "they were told that there is no copy, and why");

    /// <summary>Said to be wrong.</summary>
    public static Moment SaidToBeWrong { get; } = Moment.Of<CorrectionRequested>("record-said-to-be-wrong", "somebody said that the record is wrong");

    /// <summary>Decided.</summary>
    public static Moment WrongDecided { get; } = Moment.Of<CorrectionDecided>("record-wrong-decided", "they were told whether the record is put right");
}
