namespace Linnet.Web.SigningIn;

/// <summary>Whether somebody is in, and if not, what to tell them.</summary>
public enum SignInOutcome
{
    /// <summary>They are in.</summary>
    In = 1,

    /// <summary>Something that was typed is wrong; which is not said.</summary>
    NotIn = 2,

    /// <summary>Too many have failed before: nothing was looked at.</summary>
    TooOften = 3,

    /// <summary>Too many try at this moment: nothing was looked at.</summary>
    TooMany = 4,
}

/// <summary>What is answered.</summary>
public static class SignInAnswers
{
    /// <summary>In words; nothing where they are in.</summary>
    public static string Says(this SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.In => "",
        SignInOutcome.NotIn => "The worker number, the password or the code is not right, or the code was used before. Wait for the next code and type all three again",
        SignInOutcome.TooOften => "This did not work too many times. Try again in 15 minutes",
        SignInOutcome.TooMany => "Too many people are signing in at this moment. Try again in a minute",
        _ => throw new NotSupportedException(outcome.ToString()),
    };

    /// <summary>As a number.</summary>
    public static int Status(this SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.In => StatusCodes.Status200OK,
        SignInOutcome.NotIn => StatusCodes.Status422UnprocessableEntity,
        SignInOutcome.TooOften => StatusCodes.Status429TooManyRequests,
        SignInOutcome.TooMany => StatusCodes.Status503ServiceUnavailable,
        _ => throw new NotSupportedException(outcome.ToString()),
    };
}
