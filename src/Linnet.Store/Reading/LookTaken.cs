namespace Linnet.Store.Reading;

/// <summary>That somebody was shown a subject on a page.</summary>
/// <param name="At">When.</param>
/// <param name="Worker">Who.</param>
/// <param name="Role">The role they read in.</param>
/// <param name="Page">The page.</param>
/// <param name="Reason">Why, where they had to say so.</param>
public sealed record LookTaken(Instant At, string Worker, string Role, string Page, string? Reason);
