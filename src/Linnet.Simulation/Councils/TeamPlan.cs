namespace Linnet.Simulation.Councils;

/// <summary>How many workers do one kind of work, and how many children each is meant to hold.</summary>
/// <param name="Kind">What they do.</param>
/// <param name="Called">What a team of them is called.</param>
/// <param name="Workers">How many, in all teams of the kind.</param>
/// <param name="Caseload">Children each.</param>
/// <param name="Teams">In how many teams, at least; no team is larger than nine.</param>
internal sealed record TeamPlan(TeamKind Kind, string Called, int Workers, int Caseload, int Teams = 1);
