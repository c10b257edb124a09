namespace Linnet.Bench.Trust.Access;

/// <summary>How a call is answered.</summary>
internal enum Answer
{
    /// <summary>The route does no such thing.</summary>
    DoesNot,
    /// <summary>Led to where one signs in.</summary>
    SignIn,
    /// <summary>Turned away.</summary>
    Refused,
    /// <summary>Led to where one is asked why, or told whom to ring.</summary>
    Closed,
    /// <summary>Asked why.</summary>
    AskedWhy,
    /// <summary>Told whom to ring.</summary>
    ToldWhomToRing,
    /// <summary>Let through.</summary>
    Through,
}

/// <summary>What came.</summary>
/// <param name="Status">The status.</param>
/// <param name="Location">Where it leads.</param>
/// <param name="Body">The page, where it was a refusal.</param>
internal sealed record Came(int Status, string? Location, string Body);

/// <summary>The answer that has to come, by what is stated.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="HasBody">Whether a page comes with it.</param>
internal sealed record Expected(Answer Answer, bool HasBody)
{
    private const string ClosedRoute = "children/{child}/closed";

    /// <summary>Whether somebody is kept out.</summary>
    public bool IsRefusal => Answer is not (Answer.Through or Answer.DoesNot);

    public static Expected Of(Call call, StatedAccess stated) => new(AnswerTo(call, stated), call.Method != HttpMethod.Head);

    /// <summary>Whether this is what came.</summary>
    public bool Is(Came came) => Answer switch
    {
        Answer.DoesNot => came.Status == 405,
        Answer.SignIn => came is { Status: 302, Location: { } to } && to.Contains("/sign-in?", StringComparison.Ordinal),
        Answer.Refused => came.Status == 403,
        Answer.Closed => came is { Status: 302, Location: { } to } && to.EndsWith("/closed", StringComparison.Ordinal),
        Answer.AskedWhy => came.Status == 403 && Says(came, "You do not work with this child"),
        Answer.ToldWhomToRing => came.Status == 403 && Says(came, "Ring the duty manager"),
        Answer.Through => came.Status is < 500 and not (403 or 405) && came.Location?.Contains("/sign-in?", StringComparison.Ordinal) != true && came.Location?.EndsWith("/closed", StringComparison.Ordinal) != true,
        _ => throw new NotSupportedException(Answer.ToString()),
    };

    /// <inheritdoc />
    public override string ToString() => Answer.ToString();

    private bool Says(Came came, string words) => !HasBody || came.Body.Contains(words, StringComparison.Ordinal);

    private static Answer AnswerTo(Call call, StatedAccess stated)
    {
        if (!stated.Does(call.Route, call.Method)) return Answer.DoesNot;
        if (stated.Of(call.Route, post: null) != MayDo.Nothing) return Answer.Through;
        if (call.Reader is not { } reader) return Answer.SignIn;
        if (!stated.MayUse(call)) return Answer.Refused;
        if (call.Child is not { } child) return Answer.Through;

        var record = stated.Records[(child.Tie, child.State, reader.Name)];
        if (call.Route == ClosedRoute) return AtTheDoor(record, call.Method);
        if (record == Record.Opens) return Answer.Through;
        return call.Method == HttpMethod.Get ? Answer.Closed : Answer.Refused;
    }

    /// <summary>A reason may be sent where one is asked for.</summary>
    private static Answer AtTheDoor(Record record, HttpMethod method) => record switch
    {
        Record.Opens => Answer.Through,
        Record.AsksWhy => method == HttpMethod.Post ? Answer.Through : Answer.AskedWhy,
        Record.Ring => Answer.ToldWhomToRing,
        _ => throw new NotSupportedException(record.ToString()),
    };
}
