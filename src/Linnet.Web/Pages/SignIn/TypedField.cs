using Linnet.Web.Forms;

namespace Linnet.Web.Pages.SignIn;

/// <summary>A field of the pages before anybody is signed in.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">What helps to answer; null where nothing need be said.</param>
/// <param name="Value">What was typed, given back; null where it is not, as with passwords and codes.</param>
/// <param name="FilledAs">What a password manager may fill in.</param>
/// <param name="Problems">What is wrong with the form.</param>
public sealed record TypedField(string Name, string Label, string? Hint, string? Value, string FilledAs, Problems Problems);
