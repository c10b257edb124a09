using Linnet.Record;

namespace Linnet.Missing;

/// <summary>Moments of a missing episode.</summary>
public static class MissingMoments
{
    /// <summary>A child went missing or was away without leave.</summary>
    public static Moment WentMissing { get; } = Moment.Of<ChildMissing>("went-missing", "the child went missing");

    /// <summary>A child came back.</summary>
    public static Moment CameBack { get; } = Moment.Of<ChildReturned>("came-back", "the child came back");

    /// <summary>A return interview was offered, or held without one on record.</summary>
    public static Moment InterviewOffered { get; } = Moment.Of<ReturnInterviewOffered>(
        "return-interview-offered", "a return interview was offered")
        .Or<ReturnInterview>(i => i.Counts);

    /// <summary>A return interview was held.</summary>
    public static Moment InterviewHeld { get; } = Moment.Of<ReturnInterview>(
        "return-interview-held", "somebody independent talked with the child", i => i.Counts);

    /// <summary>The child did not want a return interview.</summary>
    public static Moment InterviewDeclined { get; } = Moment.Of<ReturnInterviewOffered>(
        "return-interview-declined", "the child did not want a return interview", o => o.Answer == OfferAnswer.Declined);
}
