namespace Linnet.Web.Night;

/// <summary>
/// The children with whom something is open, as the night team needs them when Linnet cannot be reached: read only, in one encrypted file
/// that opens in a browser without any server.
/// </summary>
/// <param name="Made">When it was made, in words.</param>
/// <param name="Ring">Whom to ring, as the council says it; null where nobody said.</param>
/// <param name="Children">The children, danger first.</param>
/// <param name="Closed">The restricted records, by <see cref="ClosedName"/> and nothing else.</param>
/// <param name="Salt">What the closed names were hashed with, in base 64.</param>
public sealed record NightPack(string Made, string? Ring, IReadOnlyList<ChildTonight> Children, IReadOnlyList<string> Closed, string Salt);
