namespace Linnet.Store;

/// <summary>Who reads: the worker who is signed in, and the role they read in.</summary>
/// <param name="Worker">The worker's identifier.</param>
/// <param name="Role">The role, as the access policy names it.</param>
public sealed record Reader(string Worker, string Role);
