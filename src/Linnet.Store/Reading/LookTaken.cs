namespace Linnet.Store.Reading;

/// <summary>That somebody was shown a subject on a page.</summary>
/// <param name="At">When.</param>
/// <param name="Worker">Who.</param>
/// <param name="Role">The role they read in.</param>
/// <param name="Page">The page.</param>
/// <param name="Reason">Why: what they said where they had to say so, else why the record was open to them.</param>
/// <param name="Shown">How many they were shown at once: more than one in a list.</param>
public sealed record LookTaken(Instant At, string Worker, string Role, string Page, string? Reason, int Shown);
