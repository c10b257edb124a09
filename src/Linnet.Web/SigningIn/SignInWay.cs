using Linnet.Record;

namespace Linnet.Web.SigningIn;

/// <summary>How somebody proved who they are when they signed in.</summary>
public enum SignInWay
{
    /// <summary>With a passkey of their device.</summary>
    [Says("passkey")] Passkey = 1,

    /// <summary>With a password and a one-time or recovery code.</summary>
    [Says("password and code")] Password = 2,

    /// <summary>Through the council's directory.</summary>
    [Says("the council's directory")] Directory = 4,

    /// <summary>Not at all: in a demonstration anybody may be anybody.</summary>
    [Says("demonstration, without proof")] Demonstration = 3,
}
