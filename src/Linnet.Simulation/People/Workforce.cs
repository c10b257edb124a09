using Linnet.Simulation.Councils;

namespace Linnet.Simulation.People;

/// <summary>Everybody who works for the council: who leads, who manages which team, who reviews.</summary>
internal sealed class Workforce
{
    private const int LargestTeam = 9;
    private readonly Dice dice;
    private readonly Dictionary<TeamKind, Team[]> byKind;
    private int hired;

    /// <summary>A council with these teams, made larger or smaller.</summary>
    public Workforce(IReadOnlyList<TeamPlan> plans, double scale, Dice dice)
    {
        this.dice = dice;
        Director = Hire(Post.Director);
        HeadOfService = Hire(Post.HeadOfService);
        Analyst = Hire(Post.Analyst);
        Independent = Hire(Post.LeadPractitioner);
        EarlyHelp = Hire(Post.LeadPractitioner);
        byKind = plans.ToDictionary(p => p.Kind, p => Build(p, Math.Max(1, (int)((p.Workers * scale) + 0.5))));
        Teams = [.. plans.SelectMany(p => byKind[p.Kind])];
        ReviewingOfficers = [.. Enumerable.Range(0, 1 + (Teams.Sum(t => t.Workers.Count) / 18)).Select(_ => Hire(Post.ReviewingOfficer))];
    }

    /// <summary>The director of children's services.</summary>
    public Colleague Director { get; }

    /// <summary>The head of service.</summary>
    public Colleague HeadOfService { get; }

    /// <summary>The performance analyst.</summary>
    public Colleague Analyst { get; }

    /// <summary>Who talks with children who were missing: independent of their care.</summary>
    public Colleague Independent { get; }

    /// <summary>Who leads early help with families after social work.</summary>
    public Colleague EarlyHelp { get; }

    /// <summary>Those who chair conferences and reviews.</summary>
    public IReadOnlyList<Colleague> ReviewingOfficers { get; }

    /// <summary>Every team.</summary>
    public IReadOnlyList<Team> Teams { get; }

    /// <summary>The team of this kind in whose patch the family lives.</summary>
    public Team For(TeamKind kind, Family family) => byKind[kind] is var teams ? teams[Patch(family) % teams.Length] : teams[0];

    /// <summary>Who reviews and chairs for this family.</summary>
    public Colleague ReviewerOf(Family family) => ReviewingOfficers[Patch(family) % ReviewingOfficers.Count];

    /// <summary>Somebody new.</summary>
    public Colleague Hire(Post post) =>
        new($"W{++hired:000}", dice.OneOf(dice.Chance(0.7) ? Names.Girls : Names.Boys), dice.OneOf(Names.Families), post);

    /// <summary>Who acts for a family in whose work nobody leads: somebody on duty, or the manager where nobody is there.</summary>
    public Colleague OnDuty(Team team) => team.Workers.Count > 0 ? dice.OneOf(team.Workers) : team.Manager;

    private Team[] Build(TeamPlan plan, int workers)
    {
        var count = Math.Max(Math.Min(plan.Teams, workers), (workers + LargestTeam - 1) / LargestTeam);
        var teams = new Team[count];
        for (var team = 0; team < count; team++)
        {
            var name = count == 1 ? plan.Called : $"{plan.Called} {team + 1}";
            teams[team] = new(name, plan.Kind, plan.Caseload) { Manager = Hire(Post.TeamManager) };
            var share = (workers / count) + (team < workers % count ? 1 : 0);
            for (var worker = 0; worker < share; worker++)
                teams[team].Workers.Add(Hire(plan.Kind == TeamKind.LeavingCare ? Post.PersonalAdviser : Post.SocialWorker));
        }

        return teams;
    }

    private static int Patch(Family family) => int.Parse(family.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
